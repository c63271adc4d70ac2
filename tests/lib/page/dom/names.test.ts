// @vitest-environment happy-dom
// Which words of an option are its name, and which a note beside it?
import { expect, it } from 'vitest';
import { wordsBeforeNotes } from '../../../../lib/page/dom/names';

function wordsIn(inside: string): string {
  document.body.innerHTML = `<ul><li>${inside}</li></ul>`;
  const option = document.querySelector('li');
  return option === null ? 'no option' : wordsBeforeNotes(option);
}

it.each([
  'i-0001<span>192.0.2.10</span>',
  '<span style="float:left">i-0001</span><span style="float:right">192.0.2.10</span>',
  '<div style="display:flex;justify-content:space-between"><span>i-0001</span><span>192.0.2.10</span></div>',
  '<span style="font-size:14px">i-0001</span><span style="font-size:12px">192.0.2.10</span>',
  '<div>i-0001<em>192.0.2.10</em></div>',
])('the words before the note: %s', (inside) => {
  expect(wordsIn(inside)).toBe('i-0001');
});

it.each([
  'i-0001',
  '<span>i-0001</span>',
  '<span>浙江省</span><span>杭州市</span>',
  '<span>浙江省</span>杭州市',
])('none where nothing says that a part is a note: %s', (inside) => {
  expect(wordsIn(inside)).toBe('');
});
