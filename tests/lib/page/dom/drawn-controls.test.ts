// @vitest-environment happy-dom
// What is recognized as a choice, a switch or a list without any input? Nothing that performs an action, leads elsewhere or filters.
import { describe, expect, it } from 'vitest';
import { drawnAt } from '../../../../lib/page/dom/drawn-controls';
import { choiceName } from '../../../../lib/page/dom/names';
import { boxOf, HAND } from './drawn-box';

it.each([
  ['select', `<div ${HAND}>请选择</div>`],
  ['select', `<div ${HAND}><span>请选择证件类型</span><i class="arrow"></i></div>`],
  ['select', '<button type="button">Please select</button>'],
  ['select', `<div class="my-select" ${HAND}><span>居民身份证</span><i class="arrow"></i></div>`],
  ['select', `<div ${HAND}><span>省份</span><em></em></div>`],
  ['switch', `<div class="switch" ${HAND}></div>`],
  ['checkbox', `<div ${HAND}>长期</div>`],
  ['checkbox', `<div class="check-item" ${HAND}><i></i>与主体负责人相同</div>`],
  [null, '<div>请选择</div>'],
  [null, `<div ${HAND}>请选择文件</div>`],
  [null, `<div ${HAND}>选择日期</div>`],
  [null, '<form><button>请选择</button></form>'],
  [null, `<a href="/choose" ${HAND}>请选择</a>`],
  [null, `<div ${HAND}>请选择<input></div>`],
  [null, `<div ${HAND}>删除<i></i></div>`],
  [null, `<div class="switch">长期</div>`],
  [null, `<nav><div ${HAND}>请选择</div></nav>`],
  [
    null,
    '<div class="adm-picker-view-column"><div class="adm-picker-view-column-accessible"><div class="adm-picker-view-column-accessible-button" role="button" aria-label="选择下一项：个人">-</div></div></div>',
  ],
])('it is %s: %s', (kind, html) => {
  const outer = boxOf(html);
  expect(
    [outer, ...outer.querySelectorAll('*')].map((at) => drawnAt(at)).find((at) => at !== null) ?? null,
  ).toBe(kind);
});

it.each([
  ['请选择', '<input>', 'select'],
  ['', '<input>', 'select'],
  ['可多选', '<textarea></textarea>', 'select'],
  ['请先选单位类型', '<input>', 'select'],
  ['请选择日期', '<input>', 'date'],
  ['2038-05-01', '<input>', 'date'],
  ['请选择', '<b>已通过</b>', null],
])('a row that ends with an arrow and shows «%s», beside a row with %s', (shown, other, kind) => {
  document.body.innerHTML = `<div><div class="c pick"><div>服务内容</div><div class="v">${shown}</div><span>›</span></div><div class="c"><div>网站名称</div><div>${other}</div></div></div>`;
  const value = document.querySelector('.v');
  expect(value && drawnAt(value)).toBe(kind);
});

it.each([
  ['请选择', '<input>', 'select'],
  ['企业', '<input>', null],
  ['请选择', '<b>已通过</b>', null],
])(
  'a cell whose arrow is a picture, and which shows «%s», beside a form item with %s',
  (shown, other, kind) => {
    document.body.innerHTML = `<form><div class="t-cell"><div></div><div>单位性质</div><div class="v">${shown}</div><div><div><svg></svg></div></div></div><div class="t-form__item"><div>${other}</div></div></form>`;
    const value = document.querySelector('.v');
    expect(value && drawnAt(value)).toBe(kind);
  },
);

it('is no list when only the arrow of a box can be pressed', () => {
  document.body.innerHTML =
    '<span class="combo"><span><a class="combo-arrow" tabindex="-1">▼</a></span><input readonly></span>';
  const arrow = document.querySelector('a');
  expect(arrow && drawnAt(arrow)).toBe(null);
});

it('a prompt before the arrow of its box is a list, even when nothing else shows that it can be pressed', () => {
  const item = (words: string) =>
    boxOf(
      `<div><div>用什么证件</div><div><div class="cell"><div>${words}</div><i>›</i></div></div></div>`,
    ).querySelector('.cell > div');
  const [prompt, other] = ['点一下来选', '查看示例'].map((words) => {
    const at = item(words);
    return at && drawnAt(at);
  });
  expect([prompt, other]).toEqual(['select', null]);
});

it('a row whose value and arrow are in a box of their own is a list too', () => {
  document.body.innerHTML =
    '<div><div class="c"><div>主体性质</div><div><span class="v">请选择</span><b>›</b></div></div><div class="c"><div>主体名称</div><div><input></div></div></div>';
  const value = document.querySelector('.v');
  expect(value && drawnAt(value)).toBe('select');
});

it.each([
  ['请选择', 'select'],
  ['-', null],
  ['——', null],
])(
  'below a label, in a row made as one with a text box, «%s» is %s: a dash shows that nothing is there',
  (shown, kind) => {
    const item = (inside: string) =>
      `<div class="f-item"><div class="f-row"><div><label>单位性质</label></div><div class="f-control"><div><div>${inside}</div></div></div></div></div>`;
    document.body.innerHTML = `<div>${item(`<span class="v">${shown}</span>`)}${item('<input>')}</div>`;
    const value = document.querySelector('.v');
    expect(value && drawnAt(value)).toBe(kind);
  },
);

it('a button that opens a dialog and asks for a day is a date control', () => {
  const button = (words: string): string =>
    `<button type="button" aria-haspopup="dialog"><span>${words}</span></button>`;
  expect(drawnAt(boxOf(button('选择日期')))).toBe('date');
  expect(drawnAt(boxOf(button('2026-11-30')))).toBe('date');
  expect(drawnAt(boxOf(button('查看协议')))).toBe(null);
});

it('the name of a choice with text before a block of further text is only that text', () => {
  const card = boxOf('<button role="radio">网站<div>通过域名访问的站点</div></button>');
  expect(choiceName(card)).toBe('网站');
});

it('the name of a choice whose text continues after a block is all of its text', () => {
  const card = boxOf('<button role="radio">涉及<div>（新闻、出版）</div>前置审批</button>');
  expect(choiceName(card)).toContain('前置审批');
});

it('the name of a choice with an input in its label leaves out the box with its description', () => {
  const card = boxOf(
    '<label><span><input type="radio"></span><div><span>网站</span><div>PC / H5 站点</div></div></label>',
  );
  expect(choiceName(card.querySelector('input') as Element)).toBe('网站'); // just put there
});

it('the name of a choice drawn as a card is its title, without the paragraph below', () => {
  const card = boxOf(
    '<label><button type="button" role="radio"></button><div><span>网站</span><p>用浏览器通过域名访问</p></div></label>',
  );
  expect(choiceName(card.firstElementChild ?? card)).toBe('网站');
});

it('an aside of the page is for navigation, and an aside that is a dialog contains a form', () => {
  const inAside = (role: string): string | null => {
    document.body.innerHTML = `<aside${role}><div tabindex="0" aria-expanded="false"><span>请选择省 / 市</span><svg></svg></div></aside>`;
    const box = document.querySelector('[tabindex]');
    return box && drawnAt(box);
  };
  expect([inAside(''), inAside(' role="dialog"'), inAside(' class="Drawer_panel"')]).toEqual([
    null,
    'select',
    'select',
  ]);
});

it('words in the label of a native choice are no tick box of their own', () => {
  const box = boxOf(`<label><input type="radio" name="who"><span ${HAND}>同主体负责人</span></label>`);
  const words = box.querySelector('span');
  expect(words === null ? 'no words' : drawnAt(words)).toBeNull();
});

describe('in a form item on a phone', () => {
  const item = (inside: string, tag = 'a') =>
    boxOf(
      `<${tag} class="m-list-item m-form-item" ${tag === 'a' ? HAND : ''}><div><label>证件生效日</label></div><div><div class="m-child">${inside}</div></div><i></i></${tag}>`,
    ).querySelector('.m-child > *') as Element; // just put there

  it('that is pressed as a whole, words that ask for a day are a control, and stay one with a day in their place', () => {
    const words = item('<span><span>请选择日期</span></span>');
    expect(drawnAt(words)).toBe('date');
    words.textContent = '2018-05-01';
    expect(drawnAt(words)).toBe('date');
    expect(drawnAt(item('<span>请选择日期</span>', 'div'))).toBeNull();
  });

  it('that is pressed as a whole, two days in its place are a day control too', () => {
    const words = item('<span><span>请选择日期</span></span>');
    expect(drawnAt(words)).toBe('date');
    words.textContent = '2026-01-02 ~ 2026-03-05';
    expect(drawnAt(words)).toBe('date');
  });

  it.each([
    ['an arrow at its end', 'a', '<i class="m-list-item-arrow"></i>', 'select'],
    ['no arrow', 'a', '', null],
    ['an arrow, but nothing to press', 'div', '<i class="m-list-item-arrow"></i>', null],
  ])('what was chosen before is a list where the item has %s', (_, tag, end, kind) => {
    const hand = tag === 'a' ? HAND : '';
    const row = boxOf(
      `<${tag} class="m-list-item m-form-item" ${hand}><div><div><label>主体性质</label></div><div class="m-child"><div>企业</div></div></div>${end}</${tag}>`,
    );
    const value = row.querySelector('.m-child');
    expect(value && drawnAt(value)).toBe(kind);
  });

  it('a list that lies over nothing is a choice', () => {
    const list = (style: string) =>
      item(
        `<div role="listbox" style="${style}"><p role="option" ${HAND}>法定代表人</p><p role="option" ${HAND}>授权人员</p></div>`,
        'div',
      );
    expect(drawnAt(list(''))).toBe('radio');
    expect(drawnAt(list('position:absolute'))).toBeNull();
  });
});

it.each([
  ['点击选择', 'select'],
  ['请点击选择', 'select'],
  ['点选', 'select'],
  ['点击查看', null],
])('%s without a hand: %s', (words, kind) => {
  expect(drawnAt(boxOf(`<div>${words}</div>`))).toBe(kind);
});

it('of a row that names a day and asks for a choice behind it, what asks is the control', () => {
  document.body.innerHTML =
    '<a class="weui-cell weui-cell_access" tabindex="0"><div class="name">域名到期日期</div><div class="shown">请选择</div></a><div class="weui-cell"><input></div>';
  const kinds = ['.name', '.shown']
    .map((part) => document.querySelector(part))
    .map((at) => at && drawnAt(at));
  expect(kinds).toEqual([null, 'select']);
});
