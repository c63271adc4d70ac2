// Are generated pages filled in a real browser at least as well as was measured, judged by the pages' own model?
import { describe, expect, it } from 'vitest';
import { drawnBy, fillPage, NATIVE } from '../strangers/browser/fill';
import { MEASURED } from '../strangers/measured';
import { seedsOf } from '../strangers/seeds';
import { type Page, rateOf, tallyOf } from '../strangers/tally';
import { sharedBrowser } from './browser';
import { engineScript } from './open';

const SHARES = [
  { library: NATIVE, pages: 6 },
  { library: 'antd5', pages: 2 },
  { library: 'element-plus', pages: 2 },
];

describe('pages from the generator, in a browser', { timeout: 240_000 }, () => {
  it('hold in their own model no less than was measured', async () => {
    const browser = await sharedBrowser();
    const engine = await engineScript();
    const pages: Page[] = [];
    for (const { library, pages: count } of SHARES) {
      const drawn = await drawnBy(library);
      for (const seed of seedsOf(count).open) pages.push(await fillPage(browser, engine, drawn, seed));
    }
    const { all, falseBlocks } = tallyOf(pages);
    const { right, wrong, forbidden } = MEASURED.inBrowser;
    expect({ isFew: all.wrong <= wrong, all }).toMatchObject({ isFew: true });
    expect({ isFew: all.forbidden <= forbidden, all }).toMatchObject({ isFew: true });
    expect(falseBlocks).toBe(0);
    expect(rateOf(all)).toBeGreaterThanOrEqual(right);
  });
});
