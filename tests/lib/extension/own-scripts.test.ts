// Which addresses may be used as scripts of our pages?
import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { ownScript } from '../../../lib/extension/own-scripts';

const OWN = browser.runtime.getURL('/');

it.each([`${OWN}assets/worker.js`, '/page-writer.js', 'chunks/a.js'])('a file of ours: %s', (address) => {
  expect(ownScript(address)).toBe(address);
});

it.each([
  'https://example.org/a.js',
  '//example.org/a.js',
  'data:text/javascript,0',
  'javascript:0',
  `blob:${OWN}1-2`,
  OWN.replace('://', '://other'),
  `${OWN.replace(/\/$/, '')}@example.org/a.js`,
  'http://[',
])('nothing else: %s', (address) => {
  expect(ownScript(address)).toBeNull();
});
