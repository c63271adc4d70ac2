// @vitest-environment happy-dom
// Does a form that holds many boxes cost as much for each of them as a small one, where no box of their own stands around each?
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../lib/page/read/read';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const FORMS: Readonly<Record<string, (at: number) => string>> = {
  'labels and boxes in turn': (at) => `<label for="f${at}">栏目 ${at}</label><input id="f${at}"><br>`,
  'words and boxes in turn': (at) => `栏目 ${at}：<input name="n${at}"><br>`,
  'a paragraph around each box': (at) => `<p>栏目 ${at}：<input name="n${at}"></p>`,
  'boxes called by their placeholders': (at) => `<div><input name="n${at}" placeholder="栏目 ${at}"></div>`,
  'a list of terms': (at) => `<dt>栏目 ${at}</dt><dd><input name="n${at}"></dd>`,
};

/** How often one look went through the whole form or table, or through what is around it: its words were read, all that match in it were listed, or nothing in it was found. */
function timesThrough(whole: string, row: (at: number) => string, count: number): number {
  const rows = Array.from({ length: count }, (_, at) => row(at)).join('');
  document.body.innerHTML = `<${whole}>${rows}</${whole}>`;
  const all = vi.spyOn(Element.prototype, 'querySelectorAll');
  const one = vi.spyOn(Element.prototype, 'querySelector');
  const words = vi.spyOn(Element.prototype, 'textContent', 'get');
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  const none = one.mock.contexts.filter((_, at) => one.mock.results[at]?.value === null);
  const asked = [...all.mock.contexts, ...none, ...words.mock.contexts] as readonly Element[]; // all three are asked of elements
  vi.restoreAllMocks();
  expect(fields).toHaveLength(count);
  return asked.filter((at) => at.contains(document.querySelector(whole))).length;
}

describe('what holds many boxes is gone through as a whole no more often than what holds fewer', () => {
  it.each(Object.entries(FORMS))('a form: %s', (_, row) => {
    expect(timesThrough('form', row, 90)).toBe(timesThrough('form', row, 45));
  });

  it('a table without a row of headings', () => {
    const row = (at: number): string => `<tr><td>栏目 ${at}</td><td><input name="n${at}"></td></tr>`;
    expect(timesThrough('table', row, 90)).toBe(timesThrough('table', row, 45));
  });
});
