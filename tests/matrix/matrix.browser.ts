// Does every kind of control of every library take its value into the page's own model?
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../page-browser/browser';
import { LEFT, LIBRARIES, MISSED } from './libraries';
import { bundleEngine, tryLibrary, WANTED, wantedOf } from './matrix';

let browser: Browser;
let engine = '';
beforeAll(async () => {
  browser = await sharedBrowser();
  engine = await bundleEngine();
});

describe('a form of', () => {
  it.each(LIBRARIES)(
    '%s takes each kind of control it has, long and remote lists and several files among them',
    async (library) => {
      const { cells, left } = await tryLibrary(browser, library, engine);
      const missed = MISSED[library] ?? [];
      expect(cells.filter(({ fault, widget }) => fault !== '' && !missed.includes(widget))).toEqual([]);
      expect(cells.filter(({ fault, widget }) => fault === '' && missed.includes(widget))).toEqual([]);
      expect(cells).toHaveLength(wantedOf(library).length);
      expect(left).toEqual(LEFT[library] ?? []);
    },
  );

  it('is tried on 34 libraries and two portals without any, with eighteen kinds', () => {
    expect([LIBRARIES.length, WANTED.length]).toEqual([36, 18]);
  });
});
