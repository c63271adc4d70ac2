// @vitest-environment happy-dom
// Is a box that a library hides behind the one it draws no field of its own, and does its label name the drawn one?
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

const labelsIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ label }) => label);
};

const HIDDEN = '<input class="easyui-textbox textbox-f" style="display:none">';
const DRAWN =
  '<span class="textbox"><input class="textbox-text"><input type="hidden" class="textbox-value"></span>';

describe('a hidden box behind a drawn one', () => {
  it.each([
    ['beside words', `<div><em>单位名称</em>${HIDDEN}${DRAWN}</div>`],
    ['in a cell', `<table><tr><td>单位名称</td><td>${HIDDEN}${DRAWN}</td></tr></table>`],
    ['behind a label', `<label>单位名称</label>${HIDDEN}${DRAWN}`],
  ])('is no field, and its words name the drawn one: %s', (_, html) => {
    expect(labelsIn(html)).toEqual(['单位名称']);
  });

  it('is a field where what follows is another one', () => {
    const shown = '<input>';
    expect(labelsIn(`<div><em>区号</em>${shown}<span>号码<input></span></div>`)).toHaveLength(2);
  });
});
