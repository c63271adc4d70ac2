// How do made-up documents become pictures? Chromium renders each one and reports the position of its fields.
import { type Browser, chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Raster } from '../../../lib/recognition/image/raster';
import { findBrowser } from '../../find-browser.mjs';
import { contentOf } from './contents';
import { type Content, randomOfPaper } from './fiction';
import { htmlOf, LAYOUTS, layoutOf } from './paper';

/** The position of a field on the drawn document, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn document with everything that is known about it. */
export interface Paper extends Content {
  readonly id: string;
  readonly layout: string;
  readonly kind: string;
  readonly raster: Raster;
  readonly areas: Record<string, Area>;
}

/** The layouts of a set of `count` documents, by their frequency. */
export function layoutsOf(count: number): readonly string[] {
  const total = LAYOUTS.reduce((sum, [, weight]) => sum + weight, 0);
  const wanted = LAYOUTS.map(([key, weight]) => ({ key, share: (weight * count) / total, taken: 0 }));
  return Array.from({ length: count }, (_, at) => {
    const next = wanted.reduce((best, one) =>
      (one.share * (at + 1)) / count - one.taken > (best.share * (at + 1)) / count - best.taken ? one : best,
    );
    next.taken += 1;
    return next.key;
  });
}

/** Opens a browser that draws documents one after the other; to be closed afterwards. */
export async function openDrawer(): Promise<{
  /** Draws a document of a seed, with the given content if there is one. */
  draw: (layout: string, seed: number, index: number, own?: Content) => Promise<Paper>;
  close: () => Promise<void>;
}> {
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ deviceScaleFactor: 1.4 });
  return {
    draw: async (layout, seed, index, own) => {
      const random = randomOfPaper(seed, index);
      const made = contentOf(layout, random);
      const content = own ?? made;
      const [width, height] = layoutOf(layout).size ?? [1000, 1000];
      await page.setViewportSize({ width, height });
      await page.setContent(htmlOf(layout, content, random));
      const areas = await page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('[data-field]')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [
              element.dataset.field ?? '',
              { x: x * 1.4, y: y * 1.4, width: width * 1.4, height: height * 1.4 },
            ];
          }),
        ),
      );
      const { width: across, height: down, data } = PNG.sync.read(await page.screenshot());
      const raster = { width: across, height: down, data: new Uint8ClampedArray(data) };
      const kind = layout.split('/')[0] ?? '';
      return { ...content, id: `${seed}-${index}`, layout, kind, raster, areas };
    },
    close: () => browser.close(),
  };
}
