// @vitest-environment happy-dom
// Which help of the page belongs to a box?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const helpIn = (html: string): readonly (string | undefined)[] => {
  document.body.innerHTML = `<form>${html}</form>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ help }) => help);
};

it.each([
  ['its own cell', '<tr><td>地址</td><td><input> 只填街道门牌</td><td>照抄</td></tr>', ['只填街道门牌']],
  [
    'the last cell of its row',
    '<tr><td>地址</td><td><input></td><td>只填街道门牌</td></tr>',
    ['只填街道门牌'],
  ],
  [
    'the box around its frame',
    '<tr><td><div><b>地址</b></div><div><div><span><input></span></div><p>请勿重复填写省市区</p></div></td></tr>',
    ['请勿重复填写省市区'],
  ],
  [
    'the tip below it that says where the region comes from',
    '<tr><td>地址</td><td><input><span>省市区由上一栏带出，勿重复填写</span></td></tr>',
    ['省市区由上一栏带出，勿重复填写'],
  ],
  [
    'the tip below it that wants the whole address',
    '<tr><td>地址</td><td><div><input></div><div>请写完整地址（含省市区）</div></td></tr>',
    ['请写完整地址（含省市区）'],
  ],
])('help is found in %s', (_, row, help) => expect(helpIn(`<table>${row}</table>`)).toEqual(help));

it('a box without a name has the name under which its library submits the text', () => {
  document.body.innerHTML =
    '<p>起始 <span><input type="text"><input type="hidden" name="link.ipFrom"></span></p>';
  const [field] = readPage(document, { url: 'https://portal.example/' }).reading.fields;
  expect(field?.hints).toEqual(['type=text', 'name=link.ipFrom']);
});

it('a switch offers its own words, but not those for on and off', () => {
  const optionsOf = (words: string) => {
    document.body.innerHTML = `<p>执照有效期 <span role="switch">${words}</span></p>`;
    return readPage(document, { url: 'https://portal.example/' }).reading.fields[0]?.options;
  };
  expect(optionsOf('非长期')).toEqual(['非长期']);
  expect(optionsOf('开')).toEqual([]);
});

it.each([
  ['is the name of the next box', '<td>网站</td><td><input></td><td>域名（每行一个）</td><td><input></td>'],
  ['holds a control', '<td>网站</td><td><input></td><td>每行一个 <input></td>'],
])('the next cell is no help when it %s', (_, cells) =>
  expect(helpIn(`<table><tr>${cells}</tr></table>`)[0]).toBeUndefined(),
);

it('the text directly before each box of a range says which end it asks for', () => {
  document.body.innerHTML = '<table><tr><td>IP 地址</td><td>起始 <input> － 终止 <input></td></tr></table>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label, prefix }) => [label, prefix])).toEqual([
    ['IP 地址', '起始'],
    ['IP 地址', '－ 终止'],
  ]);
});

it('a list of schemes is the beginning of the address after it, but the text of a text box is not', () => {
  document.body.innerHTML =
    '<form><div><b>首页</b><select><option>https://</option><option>http://</option></select><input></div><div><i>www.</i><input></div><div><input placeholder="网址"></div></form>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.filter(({ kind }) => kind === 'text').map(({ prefix }) => prefix)).toEqual([
    'https://',
    'www.',
    '',
  ]);
});

it('a prompt that a library draws beside a box belongs to the box', () => {
  const item = (box: string) =>
    `<div class="uni-forms-item"><span class="uni-forms-item__label">详细地址</span><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">街道、门牌号</div><div style="visibility:hidden">.</div>${box}</div></uni-input></div>`;
  for (const box of ['<input class="uni-input-input">', '<textarea></textarea>']) {
    document.body.innerHTML = item(box);
    const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
    expect(fields.map(({ label, placeholder }) => [label, placeholder])).toEqual([
      ['详细地址', '街道、门牌号'],
    ]);
  }
});

it('a star in the cell of the label makes a box required, one elsewhere in the row does not', () => {
  document.body.innerHTML = `<form><table>
    <tr><td><i>*</i>法人姓名</td><td><input></td><td>法人手机</td><td><input></td></tr>
    <tr><td>法人邮箱</td><td><input> * 可不填</td></tr></table></form>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ required }) => required)).toEqual([true, false, false]);
});
