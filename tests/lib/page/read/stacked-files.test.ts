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

it('two boxes for two files stay two', () => {
  expect(labelsIn(`<div>正面${SHOWN}</div><div>反面${SHOWN}</div>`)).toEqual(['upload', 'upload']);
  const labelled = (id: string): string =>
    `<label for="${id}">${id}</label><input type="file" id="${id}" style="display:none">`;
  expect(labelsIn(`<div>${labelled('正面')}${SHOWN}</div>`)).toEqual(['upload', 'upload']);
});
