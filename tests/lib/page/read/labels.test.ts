// @vitest-environment happy-dom
// What is the label of a control when the page writes it beside it, above it, or only as a tooltip?
import { describe, expect, it, vi } from 'vitest';
import { labelSourceOf } from '../../../../lib/page/read/labels';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};

describe('a label', () => {
  it.each([
    ['in the cell before', '<table><tr><td>单位名称</td><td><input></td></tr></table>', ['单位名称']],
    [
      'in the head of its column',
      '<table><thead><tr><th>域名</th><th>首页地址</th></tr></thead><tr><td><input></td><td><input></td></tr></table>',
      ['域名', '首页地址'],
    ],
    [
      'two pairs in one row',
      '<table><tr><td>姓名</td><td><input></td><td>手机号码</td><td><input></td></tr></table>',
      ['姓名', '手机号码'],
    ],
    [
      'in the cell under 说明 where nothing else names the row',
      '<table><thead><tr><th>序号</th><th>说明</th><th>填写</th></tr></thead><tr><td>1</td><td>单位名称</td><td><input></td></tr></table>',
      ['单位名称'],
    ],
    [
      'of a group of choices that only says its name aloud',
      '<div role="radiogroup" aria-label="网站内容要不要前置审批？"><label><p>不用</p><input type="radio" name="w"></label><label><p>要</p><input type="radio" name="w"></label></div>',
      ['网站内容要不要前置审批'],
    ],
    ['before seven boxes', `<p>有效期至</p>${'<i>'.repeat(7)}<input>`, ['有效期至']],
    ['in a list of terms', '<dl><dt>通讯地址</dt><dd><textarea></textarea></dd></dl>', ['通讯地址']],
    [
      'behind the control, in rows built alike',
      '<div class="r"><div><input></div><div><i>（必填）</i>单位名称</div></div><div class="r"><div><input><label><input type="checkbox">长期</label></div><div>证件有效期<b>?</b></div></div>',
      ['单位名称', '证件有效期', '长期'],
    ],
    [
      'not behind it where that is help, or where one row alone is built so',
      '<div><p>姓名</p><div class="r"><div><input></div><div>请填写真实姓名，与证件一致</div></div><p>邮箱</p><div class="r"><div><input></div><div>接收通知</div></div></div>',
      ['姓名', '邮箱'],
    ],
    [
      'in what heads the fields below, for a choice right under it',
      '<section><h3>网站负责人</h3><div><div>网站负责人</div><div><label><input type="radio" name="w">同主体负责人</label><label><input type="radio" name="w">另行填写</label></div></div><div><div>姓名</div><div><input></div></div></section>',
      ['网站负责人', '姓名'],
    ],
    [
      'in another element by id',
      '<span id="t">备注 *</span><div><input aria-labelledby="t"></div>',
      ['备注'],
    ],
    [
      'in another element by id, without the value that the control itself shows and names too',
      '<p><label id="q">接入方式</label></p><mat-select role="combobox" class="mat-mdc-select" tabindex="0" aria-haspopup="listbox" aria-labelledby="q v"><div id="v"><span>云主机</span></div></mat-select>',
      ['接入方式'],
    ],
    [
      'right behind a switch that has no other name',
      '<div><p>有效期</p><div><input type="date"> — <input type="date"><span><span role="switch" aria-checked="false"></span>长期有效</span></div></div>',
      ['有效期', '长期有效'],
    ],
    ['behind a lone star', '<div><span>*</span><span>电子邮箱：</span><input></div>', ['电子邮箱']],
    [
      'in the head of its column, where rows are numbered',
      '<table><thead><tr><th>序号</th><th>域名</th><th>首页</th></tr></thead><tr><td>1</td><td><input></td><td><input></td></tr></table>',
      ['域名', '首页'],
    ],
    [
      'before a list of countries’ codes',
      '<div><b>应急电话</b><div><select><option>+86 CN</option><option>+852 HK</option></select><input></div></div>',
      ['应急电话', '应急电话'],
    ],
    [
      'before a list of schemes',
      '<div><b>首页地址</b><div><select><option>https://</option><option>http://</option></select><input></div></div>',
      ['首页地址', '首页地址'],
    ],
    [
      'before words in its box that the page itself replaces',
      '<div><div><label>联系地址</label></div><div><div><span>选好区域后自动带出</span><input></div></div></div>',
      ['联系地址'],
    ],
    [
      'above help on how several values are kept apart',
      '<div><div>网站域名</div><div>如有多个，请用英文逗号隔开</div><div><input></div></div>',
      ['网站域名'],
    ],
    ['shown only when it is pointed at', '<div><input title="应急联系电话"></div>', ['应急联系电话']],
    [
      'above the prompt that a library draws in its box',
      '<div><p>开户银行</p><div><div><i class="uni-input-placeholder">选填</i><input></div></div></div>',
      ['开户银行'],
    ],
  ])('%s is found', (_, html, expected) => {
    expect(labelsIn(html)).toEqual(expected);
  });

  it('is not taken from the field before', () => {
    expect(labelsIn('<div><label>姓名 <input></label><input></div>')).toEqual(['姓名', '']);
  });
});

describe('the position of a label', () => {
  const sourceIn = (html: string): string => {
    document.body.innerHTML = html;
    const element = document.querySelector('input');
    if (element === null) throw new Error(`no box in ${html}`);
    const item = element.closest('.form-item');
    return labelSourceOf({ kind: 'text', element, item, parts: [element] }, new Map(), []).source;
  };

  it('is "labelFor" when that names the button which a page draws for its hidden select', () => {
    document.body.innerHTML =
      '<label for="r1">网站负责人</label><button id="r1">请选择</button><select aria-hidden="true"></select>';
    const [label, element, select] = document.body.children;
    if (!label || !element || !select) throw new Error('no select');
    const control = { kind: 'select', element, item: null, parts: [select] } as const;
    expect(labelSourceOf(control, new Map([['r1', [label]]]), ['网站负责人'])).toEqual({
      label: '网站负责人',
      source: 'labelFor',
    });
  });

  it.each([
    ['itemLabel', '<div class="form-item"><label>域名</label><p>首页</p><input></div>'],
    ['wrappingName', '<label>域名<input aria-label="首页"></label>'],
    ['cellLabel', '<table><tr><td>域名</td><td><input aria-label="首页"></td></tr></table>'],
    ['ownAriaLabel', '<p>首页</p><input aria-label="域名">'],
    ['textBefore', '<p>域名</p><input title="首页">'],
    ['tipOf', '<input title="域名">'],
    ['', '<input>'],
  ])('is "%s" in %s', (source, html) => {
    expect(sourceIn(html)).toBe(source);
  });
});

it.each([
  ['<div><input placeholder="x"><i title="多个域名用分号隔开"></i></div>'],
  ['<div><span>域名</span><span data-tip="多个域名时，用分号分隔">?</span><span><input></span></div>'],
  ['<div><span>網域</span><span><input></span><div>多個網域請以分號區隔</div></div>'],
])('help about several values is found in tooltips and in traditional characters: %s', (html) => {
  document.body.innerHTML = html;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields[0]?.help).toMatch(/分[号號]/u);
});

it('a list without a label has its empty choice as its label', () => {
  document.body.innerHTML =
    '<select><option value="">单位性质</option><option value="1">企业</option></select><select><option value="1">个人</option></select>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ placeholder }) => placeholder)).toEqual(['单位性质', '']);
});

it('a label that only the style sheet prints before a box is found', () => {
  document.body.innerHTML =
    '<div class="line"><input></div><div><p></p><input></div><div class="line"><input><input></div>';
  const drawn = vi.spyOn(window, 'getComputedStyle').mockImplementation(
    // happy-dom draws nothing before an element: what a browser answers for `content` stands in its place
    (element, pseudo) =>
      ({
        content:
          pseudo !== '::before'
            ? ''
            : element.matches('.line')
              ? '"单位名称："'
              : element.matches('p')
                ? '"*"'
                : 'none',
      }) as CSSStyleDeclaration,
  );
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  drawn.mockRestore();
  expect(fields.map(({ label }) => label)).toEqual(['单位名称', '', '', '']);
});

it('help after a box in its row tells how to separate several values', () => {
  document.body.innerHTML =
    '<div><h3>网站</h3><div><input aria-label="网站域名"><span>多个域名用分号隔开</span></div><div><input aria-label="首页地址"></div></div>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ help }) => help)).toEqual(['多个域名用分号隔开', undefined]);
});

describe('words drawn over an empty box', () => {
  const NAME = '<span style="position:absolute">证件号码 *</span>';
  it.each([
    ['are its label', `<div><input>${NAME}</div>`, '证件号码'],
    [
      'are none where the box has a hint of its own',
      `<div><input placeholder="与证件一致">${NAME}</div>`,
      '',
    ],
    ['are none where they stand beside it', '<div><input><span>证件号码</span></div>', ''],
  ])('%s', (_, html, label) => {
    // the boxes of a page that nobody lays out
    const width = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(240);
    expect(labelsIn(html)).toEqual([label]);
    width.mockRestore();
  });
});

describe('words after a box', () => {
  const placeOf = (name: string, [left, top, width, height]: readonly number[]) => {
    const rect = {
      left,
      top,
      width,
      height,
      right: (left ?? 0) + (width ?? 0),
      bottom: (top ?? 0) + (height ?? 0),
    };
    for (const element of document.querySelectorAll(name))
      vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(rect as DOMRect); // all that is asked of it
  };
  const named = (words: readonly number[], tag = '<input>'): readonly string[] => {
    document.body.innerHTML = `<div>${tag}<span>通讯地址</span></div>`;
    placeOf('input,textarea', [100, 100, 300, 40]);
    placeOf('span', words);
    return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
  };

  it('are its label when they are drawn inside it or across its upper border', () => {
    expect(named([110, 110, 60, 20])).toEqual(['通讯地址']);
    expect(named([110, 90, 60, 16])).toEqual(['通讯地址']);
    expect(named([110, 110, 60, 20], '<textarea></textarea>')).toEqual(['通讯地址']);
  });

  it('are not when they are below, beside or at its end, nor when the box has a placeholder', () => {
    expect(named([110, 145, 60, 20])).toEqual(['']);
    expect(named([410, 110, 60, 20])).toEqual(['']);
    expect(named([330, 110, 60, 20])).toEqual(['']);
    expect(named([110, 110, 60, 20], '<input placeholder="请输入">')).toEqual(['']);
  });
});

const DIALOG = (title: string) =>
  `<h2>备案信息</h2><div><label>单位名称<input></label><label>邮箱<input></label></div><div class="modal" role="dialog"><div class="modal-header"><h4 class="modal-title">${title}</h4></div><div class="modal-body"><div><label>姓名<input></label></div><div><label>手机<input></label></div></div></div>`;

it('the title of a dialog is a heading of the fields in it, and of no others', () => {
  const sectionsIn = (html: string): string[] => {
    document.body.innerHTML = html;
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    return fields.map(({ section, label }) => [...section, label].join('>'));
  };
  expect(sectionsIn(DIALOG('新增网站负责人'))).toEqual([
    '备案信息>单位名称',
    '备案信息>邮箱',
    '备案信息>新增网站负责人>姓名',
    '备案信息>新增网站负责人>手机',
  ]);
  const before = '<div class="modal"><h4 class="modal-title">温馨提示</h4><p>请核对</p></div>';
  expect(sectionsIn(`${before}<div><label>姓名<input></label><label>邮箱<input></label></div>`)).toEqual([
    '姓名',
    '邮箱',
  ]);
});

it('the cell with the name of a row may come after its number', () => {
  document.body.innerHTML =
    '<table><thead><tr><th>#</th><th>类型</th><th>姓名</th><th>手机</th></tr></thead><tr><td>1</td><td>主体负责人</td><td><input></td><td><input></td></tr></table>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ section, label }) => [...section, label])).toEqual([
    ['姓名', '主体负责人'],
    ['手机', '主体负责人'],
  ]);
});

it('a collapsible part is under its heading, and the heading has its title without the note beside it', () => {
  document.body.innerHTML = `<div class="t-collapse-panel"><div class="t-collapse-panel__header t-is-clickable">③ 网站负责人</div><div class="t-collapse-panel__body"><div><label>姓名<input></label></div><div><label>手机<input></label></div></div></div>
    <div class="t-card"><div class="t-card__header"><div class="t-card__header-wrapper"><div><span class="t-card__title">主体负责人</span><span class="t-card__subtitle">一般为法人代表本人；不是本人的需另传授权书</span></div></div></div><div class="t-card__body"><div><label>姓名<input></label></div><div><label>邮箱<input></label></div></div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ section, label }) => [...section, label])).toEqual([
    ['③ 网站负责人', '姓名'],
    ['③ 网站负责人', '手机'],
    ['主体负责人', '姓名'],
    ['主体负责人', '邮箱'],
  ]);
});

it.each([
  '<uni-view class="uni-forms-item is-direction-left"><uni-view class="uni-forms-item__label"><uni-text class="is-required">*</uni-text><uni-text>法人姓名</uni-text></uni-view><uni-view class="uni-forms-item__content"><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">和证照一致，不要简写</div><input class="uni-input-input"></div></uni-input></uni-view></uni-view>',
  '<uni-view class="u-form-item"><uni-view class="u-form-item__body"><uni-view class="u-form-item__body__left"><uni-view class="u-form-item__body__left__content"><uni-text class="u-form-item__body__left__content__required">*</uni-text><uni-text class="u-form-item__body__left__content__label"><span>法人姓名</span></uni-text></uni-view></uni-view><uni-view class="u-form-item__body__right"><uni-view><uni-view><uni-view class="u-input"><uni-view><uni-view><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">选填</div><input class="uni-input-input"></div></uni-input></uni-view></uni-view></uni-view></uni-view></uni-view></uni-view></uni-view></uni-view>',
  '<uni-view class="u-form-item"><uni-view class="u-form-item__body"><uni-view class="u-form-item--left"><uni-view class="u-form-item--left__content"><uni-text class="u-form-item--left__content--required">*</uni-text><uni-view class="u-form-item--left__content__label">法人姓名</uni-view></uni-view></uni-view><uni-view class="u-form-item--right"><uni-view><uni-view><uni-view class="u-input"><uni-input class="u-input__input"><div class="uni-input-wrapper"><div class="uni-input-placeholder">选填</div><input class="uni-input-input"></div></uni-input></uni-view></uni-view></uni-view></uni-view></uni-view></uni-view>',
])('the label in a form item of uni-ui or uView is before the prompt beside its box: %#', (html) => {
  expect(labelsIn(html)).toEqual(['法人姓名']);
});

it('an example drawn beside a box is not the beginning of its value', () => {
  document.body.innerHTML =
    '<label>首页地址</label><div><span>http://</span><div class="wrapper"><div class="uni-input-placeholder">www.</div><input></div></div>';
  const [field] = readPage(document, { url: 'https://portal.example/' }).reading.fields;
  expect(field?.prefix).toBe('http://');
});
