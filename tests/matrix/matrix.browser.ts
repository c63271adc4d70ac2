// Does every kind of control of every library take its value into the page's own model?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../page-browser/browser';
import { bundleEngine, KNOWN_MISSES, LIBRARIES, tryLibrary } from './matrix';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await launch();
  engine = await bundleEngine();
});
afterAll(() => browser.close());

describe('a form of', () => {
  it.each(LIBRARIES)(
    '%s takes each of its ten kinds of control, save the known misses, which are told',
    async (library) => {
      const cells = await tryLibrary(browser, library, engine);
      expect(cells.filter(({ fault }) => fault !== '')).toEqual([]);
      expect(cells).toHaveLength(10);
      const missed = cells
        .filter(({ miss }) => miss !== undefined)
        .map(({ widget }) => `${library} ${widget}`);
      expect(missed).toEqual(Object.keys(KNOWN_MISSES).filter((at) => at.startsWith(`${library} `)));
    },
  );
});
