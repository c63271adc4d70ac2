// Is a form still filled under the clear layer that a library leaves over the page, and nothing under a layer that hides it?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, isolate, launch, openPage } from './browser';
import { fillIn, readingOf, statesOf, stepFor } from './steps';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await launch();
  engine = (await bundle('engine.ts')).script;
});
afterAll(() => browser?.close());

const OVER = 'position:fixed;inset:0;pointer-events:none;z-index:1000';
const pageWith = (layer: string): string =>
  `<!doctype html><meta charset="utf-8"><main><label>单位名称<input></label></main>${layer}<script src="/page.js"></script>`;

it.each([
  ['a clear layer over the page', `<div style="${OVER}"></div>`, 'filled'],
  ['a layer of one colour', `<div style="${OVER};background:#fff"></div>`, 'refused covered'],
  [
    'a clear layer that holds a white box',
    `<div style="${OVER}"><div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>`,
    'refused covered',
  ],
])('%s', async (_, layer, state) => {
  const page = await openPage(browser, pageWith(layer), '');
  const run = await isolate(page, engine);
  const reading = await readingOf(run);
  const step = stepFor(reading, '单位名称', ['示例公司'], { alternatives: [] });
  expect(statesOf(await fillIn(run, [step]))).toEqual([state]);
  expect(await page.inputValue('input')).toBe(state === 'filled' ? '示例公司' : '');
  await page.close();
});
