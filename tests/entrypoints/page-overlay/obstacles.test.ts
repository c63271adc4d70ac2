// @vitest-environment happy-dom
// Where does the mark of an upload stand, whose input the page hides?
import { expect, it } from 'vitest';
import { placesOf } from '../../../entrypoints/page-overlay/obstacles';
import type { Control } from '../../../lib/page/dom/control';
import type { LiveReading } from '../../../lib/page/read/read';

it('beside what the page draws for it', () => {
  document.body.innerHTML =
    '<div class="row"><span class="ant-upload"><input type="file"><button>上传文件</button></span></div>';
  const [input, drawn, row] = ['input', '.ant-upload', '.row'].map((one) => document.querySelector(one));
  if (!input || !drawn || !row) throw new Error('the page is there');
  input.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
  for (const one of [drawn, row]) {
    one.getBoundingClientRect = () => new DOMRect(100, 50, 110, 32);
    one.getClientRects = () => [new DOMRect(100, 50, 110, 32)] as unknown as DOMRectList; // one box
  }
  document.elementsFromPoint = () => [drawn];
  const control = { kind: 'upload', element: input, item: row, parts: [] } as unknown as Control; // what a place needs
  const live = { elements: new Map([['k', control]]) } as unknown as LiveReading;
  const marks = [{ key: 'k', state: 'verified', label: '身份证', text: { zh: '', en: '' } }] as const;
  const area = { viewport: { width: 900, height: 600 }, obstacles: [], isFree: () => true };
  expect(placesOf(document, marks, live, area)).toEqual([
    { key: 'k', left: 100, top: 50, width: 110, height: 32 },
  ]);
});
