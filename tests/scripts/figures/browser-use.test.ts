// Is every use of the browser's API seen, and no port that is only named like it?
import { expect, it } from 'vitest';
import { browserUsesOf } from '../../../scripts/figures/browser-use';
import { checkoutOf } from './checkout';

const usesIn = (text: string) => checkoutOf({ 'lib/app/one.ts': text }).flatMap(browserUsesOf);

it.each([
  [`import { browser } from 'wxt/browser';`, ['wxt/browser']],
  [`import type { Browser } from 'webextension-polyfill';`, ['webextension-polyfill']],
  ['export const id = () => chrome.runtime.id;', ['chrome']],
  // a parameter may hold the browser's own object, so its use is counted
  ['export const id = (chrome: Api) => chrome.runtime.id;', ['chrome']],
  ['export const id = () => browser.runtime.id;', ['browser']],
  ['export const id = () => globalThis.chrome;', ['globalThis.chrome']],
])('sees %s', (text, uses) => {
  expect(usesIn(text)).toEqual(uses);
});

it.each([
  'export const f = ({ browser }: App) => browser.showMenu();',
  'export const f = (app: App) => app.browser.showMenu();',
  'const browser = await launch();\nbrowser.close();',
  '// chrome.runtime.id is not for here',
])('sees nothing in %s', (text) => {
  expect(usesIn(text)).toEqual([]);
});
