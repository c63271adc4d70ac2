// @vitest-environment happy-dom
// Which words before a box are its label?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): readonly string[] => {
  document.body.innerHTML = `<main>${html}</main>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};

it.each([
  ['what is read out after each choice', '<span aria-live="polite">option 旧词, deselected.</span>'],
  ['a log of what has happened', '<div role="log">已选择 企业</div>'],
  ['a button', '<button type="button">清空</button>'],
])('%s is no label, and the text before it is', (_, between) => {
  expect(labelsIn(`<div><div>单位名称</div><div>${between}<input></div></div>`)).toEqual(['单位名称']);
});

it('the links of a menu name no search box beside them, and a single link may be a label', () => {
  const menu =
    '<nav><a href="/">云主机</a><a href="/dns">域名</a><a href="/t">工单</a><form><input></form></nav>';
  expect(labelsIn(menu)).toEqual(['']);
  expect(labelsIn('<p><a href="/help">单位名称</a><input></p>')).toEqual(['单位名称']);
});

it('a label beside the button that it is for names nothing behind them', () => {
  const field = (label: string, id: string, shown: string): string =>
    `<div><label for="${id}">${label}</label><div><p><button type="button" id="${id}" aria-haspopup="dialog"><b>${shown}</b></button></p></div></div>`;
  const typed = '<div><label>单位名称</label><input></div>';
  const file = '<input type="file" style="display:none">';
  expect(
    labelsIn(`${typed}${field('执照日期', 'a', '选')}${file}${field('上传', 'b', '选择文件')}${typed}`),
  ).toEqual(['单位名称', '', '单位名称']);
});
