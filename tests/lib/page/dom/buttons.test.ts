// @vitest-environment happy-dom
// What would pressing a button do to the filing, with words in simplified and in traditional characters?
import { expect, it } from 'vitest';
import { addsRow, BUTTON, buttonRole, buttonsOf, goesOn } from '../../../../lib/page/dom/buttons';

const button = (words: string): Element => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  document.body.replaceChildren(made);
  return made;
};

it.each([
  ['提交', 'submit'],
  ['提 交', 'submit'],
  ['确认提交', 'submit'],
  ['確認提交', 'submit'],
  ['保存并继续', 'next'],
  ['繼續', 'next'],
  ['保存草稿', 'other'],
])('tells the role of %s', (words, role) => {
  expect(buttonRole(button(words))).toBe(role);
});

it.each(['添加一条', '添加一條', '新增网址', '新增網址', '＋ 增加'])(
  'takes %s for a button that adds one row',
  (words) => {
    expect(addsRow(button(words))).toBe(true);
  },
);

it.each(['下一步', '暂存', '暫存', 'Save draft'])('takes %s for the end of a form', (words) => {
  expect(goesOn(button(words))).toBe(true);
});

it('does not take a search for the end of a form', () => {
  expect(goesOn(button('查询'))).toBe(false);
});

it.each([
  ['class', '<a class="row-Add" href="#">＋再添加一个网站</a>'],
  ['id', `<a id="ctl00_lbAdd" href="javascript:__doPostBack('lbAdd','')">＋再添加一个网站</a>`],
  ['script', '<a onclick="rowAdd()">＋再添加一个网站</a>'],
])('recognizes a link that adds a row by its %s, in capital letters too', (_by, link) => {
  document.body.innerHTML = link;
  expect(buttonsOf([...document.querySelectorAll(BUTTON)])).toEqual([
    { text: '＋再添加一个网站', role: 'other' },
  ]);
});
