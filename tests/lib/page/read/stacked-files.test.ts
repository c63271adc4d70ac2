// @vitest-environment happy-dom
// Is an upload one control, when its library lays a new file input over the button for each choice?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (cell: string): string[] => {
  document.body.innerHTML = `<form><table><tr><td>域名证书</td><td>${cell}</td></tr></table></form>`;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ kind }) => kind);
};
const HIDDEN = '<input type="file" style="display:none">';
const SHOWN = '<input type="file" style="opacity:0;position:absolute">';

it.each([
  ['before anything was chosen', `<div class="button">选择文件${HIDDEN}${SHOWN}</div>`],
  ['after two choices', `<div class="button">选择文件${HIDDEN}${HIDDEN}${SHOWN}</div>`],
  ['alone', `<div class="button">选择文件${SHOWN}</div>`],
])('%s', (_, cell) => expect(labelsIn(cell)).toEqual(['upload']));

it('an input behind it that is called after it and only replaces a file is no upload of its own', () => {
  const input = (name: string): string => `<input type="file" class="${name}" style="display:none">`;
  const button = '<p><button type="button">点击上传</button></p>';
  const both = (first: string, second: string): string[] =>
    labelsIn(`<div class="u-upload">${input(first)}${input(second)}${button}</div>`);
  expect(both('u-hidden-input', 'u-hidden-input-replace')).toEqual(['upload']);
  expect(both('u-front', 'u-back')).toEqual(['upload', 'upload']);
});

it('two boxes for two files stay two', () => {
  expect(labelsIn(`<div>正面${SHOWN}</div><div>反面${SHOWN}</div>`)).toEqual(['upload', 'upload']);
  const labelled = (id: string): string =>
    `<label for="${id}">${id}</label><input type="file" id="${id}" style="display:none">`;
  expect(labelsIn(`<div>${labelled('正面')}${SHOWN}</div>`)).toEqual(['upload', 'upload']);
});

it('an input left behind at the end of the page, out of sight and named by nothing, is no upload', () => {
  const kindsIn = (end: string): string[] => {
    document.body.innerHTML = `<form><label>单位名称 <input></label></form>${end}`;
    return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ kind }) => kind);
  };
  expect(kindsIn(`<div class="x-overlay">暂无数据</div>${HIDDEN}`)).toEqual(['text']);
  expect(kindsIn(`<button type="button">上传营业执照</button>${HIDDEN}`)).toEqual(['text', 'upload']);
  expect(kindsIn(`<div><div>营业执照</div>${HIDDEN}</div>`)).toEqual(['text', 'upload']);
});
