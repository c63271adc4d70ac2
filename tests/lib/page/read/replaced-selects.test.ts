// @vitest-environment happy-dom
// Are a list that a page draws and the select that it hides from everybody one control?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

/** A list of React Aria: its select stands in a box of one pixel behind its help, and its button names its value before its label. */
function listOf(name: string, classes = ''): string {
  return `<div class="${classes}"><span id="${name}l">${name}</span>
    <button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${name}v ${name}l"><span id="${name}v">请选择</span></button>
    <span>以证照为准</span>
    <div aria-hidden="true" style="clip-path:inset(50%)"><label><select tabindex="-1"><option value=""></option><option value="1">企业</option><option value="2">个人</option></select></label></div>
  </div>`;
}

function fieldsOf(html: string) {
  document.body.innerHTML = html;
  for (const drawn of document.querySelectorAll<HTMLElement>('button,body>div'))
    for (const side of ['offsetWidth', 'offsetHeight']) Object.defineProperty(drawn, side, { value: 30 });
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  return fields.map(({ kind, label, options }) => [kind, label, ...options]);
}

it('a list and the select in a box that nobody sees are one field, named by the words outside its value', () => {
  expect(fieldsOf(listOf('单位性质') + listOf('证件类型', 'react-aria-Select'))).toEqual([
    ['select', '单位性质', '企业', '个人'],
    ['select', '证件类型', '企业', '个人'],
  ]);
});

it('the button that opens the list of a box to type into is no field of its own', () => {
  expect(
    fieldsOf(
      '<label for="box">所属行业</label><div><input id="box" role="combobox"><button type="button" tabindex="-1" aria-haspopup="listbox">▾</button></div>',
    ),
  ).toEqual([['text', '所属行业']]);
});
