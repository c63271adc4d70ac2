// @vitest-environment happy-dom
// By which rule is an element a control, and of which kind? The first rule that applies decides.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONTROL_CANDIDATES } from '../../../../lib/page/dom/control';
import { candidateOf } from '../../../../lib/page/read/candidates';
import { kindRuleFor } from '../../../../lib/page/read/controls';
import { readPage } from '../../../../lib/page/read/read';

/** The rule and the kind of the first candidate in this markup; null where no rule knows it. */
function ruleOf(html: string): readonly [string, string] | null {
  document.body.innerHTML = html;
  const element = document.querySelector(CONTROL_CANDIDATES);
  if (element === null) throw new Error(`no candidate in ${html}`);
  const found = kindRuleFor(candidateOf(element));
  return found === null ? null : [found.rule.find.name, found.widget.kind];
}

/** A row of uView whose sheet is opened by a press anywhere in it; its box is disabled so that nothing is typed. */
const SHEET_ROW = (prompt: string, arrow: string): string =>
  `<uni-view class="u-form-item"><uni-text class="u-form-item__body__left__content__label">结算币种</uni-text><uni-view class="u-input"><uni-input><div><div class="uni-input-placeholder">${prompt}</div><input disabled></div></uni-input></uni-view>${arrow}</uni-view>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the rule that tells a control’s kind', () => {
  it.each([
    ['fileInput', 'upload', '<div class="x-select"><input type="file"></div>'],
    ['libraryControl', 'select', '<div class="x-select"><input></div>'],
    ['libraryControl', 'cascader', '<div class="x-cascader x-select"><input></div>'],
    ['libraryControl', 'cascader', '<span class="x-select x-cascader-select"><input></span>'],
    ['libraryControl', 'cascader', '<span class="x-cascader-picker"><input></span>'],
    ['libraryControl', 'date', '<div class="x-picker"><input></div>'],
    [
      'libraryControl',
      'date',
      '<mat-date-range-input class="mat-date-range-input"><input class="mat-start-date"></mat-date-range-input>',
    ],
    [
      'libraryControl',
      'date',
      '<uni-view class="uni-date-editor"><uni-view class="uni-date__x-input">选择日期</uni-view></uni-view>',
    ],
    ['libraryControl', 'select', '<div class="x-select"><input type="radio"></div>'],
    ['pressedRow', 'select', '<div class="van-cell is-link"><input readonly></div>'],
    ['pressedRow', 'select', SHEET_ROW('请选择', '<i class="uicon-arrow-right"></i>')],
    ['pressedRow', 'date', SHEET_ROW('请选择日期', '<i class="uicon-arrow-right"></i>')],
    ['html', 'text', SHEET_ROW('请选择', '')],
    ['html', 'text', SHEET_ROW('由系统生成', '<i class="uicon-arrow-right"></i>')],
    ['pressedRow', 'date', '<div class="van-cell is-link"><label>证件截止日期</label><input readonly></div>'],
    [
      'dayBox',
      'date',
      '<div class="van-cell"><label>有效期至</label><input readonly placeholder="点击选择"></div>',
    ],
    [
      'listBox',
      'select',
      '<div class="van-cell"><label>有效期类型</label><input readonly placeholder="点击选择"></div>',
    ],
    [
      'unseenSearch',
      'select',
      '<div style="cursor:pointer"><span>请选择</span><input style="position:absolute;opacity:0"></div>',
    ],
    [
      'html',
      'text',
      '<div style="cursor:pointer"><span>单位名称</span><input style="position:absolute"></div>',
    ],
    [
      'unseenSearch',
      'select',
      '<div class="css-1-container"><div class="css-2-control"><div class="css-3"><div class="css-6-placeholder">Select...</div><div class="css-4" data-value=""><input role="combobox" aria-autocomplete="list"></div></div><div class="css-5"><span></span><div aria-hidden="true"></div></div></div></div>',
    ],
    [
      'unseenSearch',
      'tags',
      '<div class="css-1-container"><div class="css-2-control"><div class="css-3"><div class="css-6-placeholder">输入后回车</div><div class="css-4" data-value=""><input role="combobox" aria-autocomplete="list"></div></div><div class="css-5"><span></span><div aria-hidden="true"></div></div></div></div>',
    ],
    [
      'unseenSearch',
      'tags',
      '<div class="css-1-container"><div class="css-2-control"><div class="css-3"><div class="css-6-placeholder">Type something…</div><div class="css-4" data-value=""><input role="combobox" aria-autocomplete="list"></div></div><div class="css-5"></div></div></div>',
    ],
    [
      'unseenSearch',
      'select',
      '<div class="css-1-container"><div class="css-2-control"><div class="css-3"><div class="css-6-placeholder">搜索注册商</div><div class="css-4" data-value=""><input role="combobox" aria-autocomplete="list"></div></div><div class="css-5"></div></div></div>',
    ],
    [
      'unseenSearch',
      'select',
      '<div class="x-select"><div><div>Select...<input role="combobox" aria-readonly="true"></div><div><i></i></div></div></div>',
    ],
    ['namedList', 'select', '<div role="combobox">省份</div>'],
    ['namedList', 'select', '<input aria-haspopup="listbox" readonly>'],
    ['namedList', 'select', '<div role="listbox" aria-expanded="false" tabindex="0">省份</div>'],
    ['choice', 'radio', '<input type="radio">'],
    ['choice', 'checkbox', '<span role="checkbox">同意</span>'],
    ['switchRole', 'switch', '<input type="checkbox" role="switch">'],
    ['namedList', 'select', '<input role="combobox" inputmode="none">'],
    ['typedList', 'text', '<input role="combobox" class="date">'],
    ['dayBox', 'date', '<p><label for="d">成立日期</label><input id="d" readonly aria-haspopup="menu"></p>'],
    ['dayBox', 'date', '<input placeholder="开始日期">'],
    ['dayBox', 'date', '<input readonly placeholder="开始日期 至 结束日期">'],
    ['html', 'text', '<input class="daterange" placeholder="开始日期 至 结束日期">'],
    ['listBox', 'select', '<input readonly placeholder="请选择">'],
    ['listBox', 'select', '<input readonly><input type="hidden"><input type="button" value="选 择">'],
    ['html', 'text', '<input readonly><input type="button" value="浏览"><input type="file">'],
    ['listBox', 'select', '<input readonly disabled class="x-combo-noedit">'],
    ['listBox', 'select', '<div><input placeholder="搜索并选择"><i class="arrow"></i></div>'],
    ['listBox', 'select', '<div><input placeholder="省"><b>⌄</b><ul style="position:absolute"></ul></div>'],
    ['html', 'text', '<div><input placeholder="域名"><ul style="position:absolute"></ul></div>'],
    ['html', 'text', '<div><input><input><b>⌄</b><ul style="position:absolute"></ul></div>'],
    ['html', 'text', '<div><input placeholder="请输入"><i class="arrow"></i></div>'],
    ['tagBox', 'tags', '<div class="arco-input-tag"><span><input></span></div>'],
    [
      'tagBox',
      'tags',
      '<div class="semi-tagInput"><div><div class="semi-input-wrapper"><input></div></div></div>',
    ],
    [
      'tagBox',
      'tags',
      '<mat-chip-grid class="mat-mdc-chip-set mat-mdc-chip-grid" role="grid"><input class="mat-mdc-chip-input"></mat-chip-grid>',
    ],
    ['tagBox', 'tags', '<p><input placeholder="输入域名后按回车"></p>'],
    ['tagBox', 'tags', '<p><input placeholder="输入后点“加入”"></p>'],
    ['tagBox', 'tags', '<p><input placeholder="Type a domain and press Enter"></p>'],
    ['tagBox', 'tags', '<div><div><input></div><span>网站域名（回车确认）</span></div>'],
    ['html', 'text', '<div><div><input></div><span>回车开始查询</span></div>'],
    ['html', 'text', '<p><input placeholder="Enter domain name"></p>'],
    ['html', 'text', '<p><input placeholder="输入域名，按回车查询"></p>'],
    ['libraryControl', 'select', '<div class="t-select"><div class="t-tag-input"><input></div></div>'],
    ['html', 'native-select', '<select class="x-select"></select>'],
    ['html', 'textarea', '<textarea></textarea>'],
    ['html', 'number', '<input type="number">'],
    ['html', 'text', '<input>'],
  ])('is "%s" and makes a %s of %s', (rule, kind, html) => {
    expect(ruleOf(html)).toEqual([rule, kind]);
  });

  it.each(['<input type="hidden" readonly>', '<input type="submit">', '<input type="range">'])(
    'is none for %s, which takes no value of ours',
    (html) => {
      expect(ruleOf(html)).toBeNull();
    },
  );
});

it.each([
  ['cblContent$0', 'cblContent$1'],
  ['content[0]', 'content[1]'],
])('choices whose names are numbered for a server, %s and %s, are one list with one label', (one, other) => {
  const choice = (name: string, words: string) =>
    `<td><input type="checkbox" name="${name}" id="${name}"><label for="${name}">${words}</label></td>`;
  document.body.innerHTML = `<table><tr><td>服务内容</td><td><table><tr>${choice(one, '单位门户')}${choice(other, '博客')}</tr></table></td></tr></table>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label, options }) => [label, options])).toEqual([['服务内容', ['单位门户', '博客']]]);
});

it.each([
  ['radio', 'kind', 'kind'],
  ['checkbox', 'kind$0', 'kind$1'],
])(
  'a form item for each %s inside the item of the question is one list with one label',
  (type, one, other) => {
    const item = (label: string, inside: string) =>
      `<div class="x-form-item"><label class="x-form-item-label">${label}</label><div class="x-form-element">${inside}</div></div>`;
    const choice = (name: string, words: string) =>
      `<div class="x-panel x-column"><div class="x-panel-bwrap"><div class="x-panel-body">${item('', `<div class="x-form-check-wrap"><input type="${type}" name="${name}" id="${words}"><label for="${words}">${words}</label></div>`)}</div></div></div>`;
    document.body.innerHTML = `<form>${item('服务类型:', `<div class="x-form-${type}-group x-form-field"><div class="x-column-inner">${choice(one, '网站')}${choice(other, '小程序')}</div></div>`)}${item('网站名称:', '<input name="n">')}</form>`;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ label, options }) => [label, options])).toEqual([
      ['服务类型', ['网站', '小程序']],
      ['网站名称', []],
    ]);
  },
);

it('reads the words of a choice behind the circle or square that is drawn around it', () => {
  document.body.innerHTML = `<p>网站语种</p><div>${['中文简体', '英语']
    .map((name) => `<span class="oi"><span class="box"><input type="checkbox" name="l"></span>${name}</span>`)
    .join('')}</div>`;
  const [field] = readPage(document, { url: 'https://portal.example/' }).reading.fields;
  expect(field?.options).toEqual(['中文简体', '英语']);
});
const fieldsOf = (html: string) => {
  document.body.innerHTML = html;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  return fields.map(({ kind, label, options }) => [kind, label, ...options]);
};

it('does not take the colon between a label and a list with an arrow for a row that opens something', () => {
  const item = (label: string, box: string) =>
    `<div class="a-form-item" tabindex="0"><div class="a-form-item-label"><label>${label}</label></div><span class="colon">:</span><div class="a-form-item-control">${box}</div></div>`;
  const list =
    '<span class="a-select"><span><input readonly role="combobox"></span><span><b class="arrow">⌄</b></span></span>';
  expect(fieldsOf(`<form>${item('单位性质', list)}${item('单位名称', '<input>')}</form>`)).toEqual([
    ['select', '单位性质'],
    ['text', '单位名称'],
  ]);
});

it('reads drawn lists of one region as one field, without their hidden search boxes', () => {
  const list = (level: string) =>
    `<div class="lister"><div><span class="btn lister-toggle" tabindex="-1"><span>请选择${level}</span><i class="caret"></i></span></div><input type="search" role="combobox" placeholder="请选择${level}" style="display:none"></div>`;
  expect(
    fieldsOf(
      `<table><tr><td>办公地址（省/市/县）</td><td>${['省', '市', '县'].map(list).join('')}</td></tr></table>`,
    ),
  ).toEqual([['cascader', '办公地址（省/市/县）']]);
});

it('names a choice by its words without the small print behind them', () => {
  const card = (name: string, note: string) =>
    `<label><input type="radio" name="n"><span>${name}${note && `<small>${note}</small>`}</span></label>`;
  const cards = [card('企业', '含个体工商户'), card('个人', '本人办理'), card('机关', '')].join('');
  expect(fieldsOf(`<form><p>主办者性质</p><div>${cards}</div></form>`)).toEqual([
    ['radio', '主办者性质', '企业', '个人', '机关'],
  ]);
});

describe('a row of a phone that is pressed as a whole', () => {
  const row = (name: string, shown: string): string =>
    `<div class="cell" style="cursor:pointer"><div>${name}</div><div></div><div>${shown} ›</div></div>`;

  it('has the name before its value as its label, whatever is chosen', () => {
    const html = `<form>${row('主体性质', '请选择')}<p>名称 <input></p>${row('证件类型', '居民身份证')}</form>`;
    expect(fieldsOf(html)).toEqual([
      ['select', '主体性质'],
      ['text', '名称'],
      ['select', '证件类型'],
    ]);
  });

  it('is a field of its own beside choices in the same box', () => {
    const choice = (name: string): string =>
      `<div class="cell" style="cursor:pointer"><div>${name}</div><i></i></div>`;
    const html = `<form><div><p>网站语言</p>${choice('中文简体')}${choice('英语')}${row('域名注册商', '请选择')}</div></form>`;
    expect(fieldsOf(html)).toEqual([
      ['radio', '网站语言', '中文简体', '英语'],
      ['select', '域名注册商'],
    ]);
  });
});

it.each([
  ['主体性质', '请选择', 'select 主体性质 '],
  ['主体性质', '企业', 'select 主体性质 企业'],
  ['开通日期', '请选择', 'date 开通日期 '],
])('a row of a phone that contains its label %s and shows %s is one control', (label, shown, expected) => {
  document.body.innerHTML = `<div class="weui-cells__title">主体负责人</div><div class="weui-cells"><div class="weui-cell weui-cell_access" role="button" aria-haspopup="listbox" tabindex="0"><div class="weui-cell__hd"><span class="weui-label">${label}</span></div><div class="weui-cell__bd">${shown}</div></div><label class="weui-cell"><div class="weui-cell__hd"><span class="weui-label">主体名称</span></div><div class="weui-cell__bd"><input></div></label></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map((field) => [field.kind, field.label, field.value].join(' '))).toEqual([
    expected,
    'text 主体名称 ',
  ]);
  expect(fields.map(({ section }) => section)).toEqual([['主体负责人'], ['主体负责人']]);
});

it('a switch that is drawn in its own label is one', () => {
  document.body.innerHTML =
    '<div class="weui-cell weui-cell_switch"><div class="weui-cell__bd">执照长期有效</div><div class="weui-cell__ft"><label for="s" class="weui-switch-cp"><input id="s" class="weui-switch-cp__input" type="checkbox"><div class="weui-switch-cp__box"></div></label></div></div>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, label }) => [kind, label])).toEqual([['switch', '执照长期有效']]);
});

it('radios in a group are one question, though a library draws the box of a form’s field around each of them', () => {
  const radio = (words: string, value: string) =>
    `<mat-radio-button><div class="mdc-form-field mat-internal-form-field"><div class="mdc-radio"><input type="radio" name="g" value="${value}" id="r${value}"></div><label for="r${value}">${words}</label></div></mat-radio-button>`;
  document.body.innerHTML = `<span id="q">是否含论坛</span><mat-radio-group role="radiogroup" aria-labelledby="q">${radio('有', '1')}${radio('没有', '0')}</mat-radio-group>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label, options }) => [label, ...options])).toEqual([['是否含论坛', '有', '没有']]);
});

it('a disabled box that opens a sheet can be filled, and shows the day that its sheet wrote into it', () => {
  document.body.innerHTML = SHEET_ROW('请选择日期', '<i class="uicon-arrow-right"></i>');
  const box = document.querySelector('input');
  if (box !== null) box.value = '2031-04-09';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ kind, label, editable, value }) => [kind, label, editable, value])).toEqual([
    ['date', '结算币种', true, ['2031-04-09']],
  ]);
});

it('takes the button behind a read-only box for that box’s, whatever element it is', () => {
  const row =
    '<table><tr><td>前置审批内容</td><td><input readonly> <a class="btn" href="javascript:;" style="cursor:pointer">选择</a></td></tr></table>';
  expect(fieldsOf(row)).toEqual([['select', '前置审批内容']]);
});

it('the radios in a cascader are its choices and no field', () => {
  document.body.innerHTML =
    '<label>姓名 <input></label><div class="t-cascader"><div role="radiogroup"><input type="radio" value="浙江省">浙江省 <input type="radio" value="上海市">上海市</div></div>';
  const { reading } = readPage(document, { url: 'https://portal.example/' });
  expect(reading.fields.map(({ kind }) => kind)).toEqual(['text']);
});
