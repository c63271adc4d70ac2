// @vitest-environment happy-dom
// Are generated pages that nobody described read at least as well as before, with nothing written where nothing belongs?
import { describe, expect, it } from 'vitest';
import { MEASURED } from './strangers/measured';
import { tryPage } from './strangers/run';
import { PAGES_IN_TESTS, seedsOf } from './strangers/seeds';
import { type Page, rateOf, tallyOf } from './strangers/tally';

describe('pages from the generator', () => {
  it(`reads ${PAGES_IN_TESTS} of them no worse than was measured`, async () => {
    const pages: Page[] = [];
    for (const seed of seedsOf(PAGES_IN_TESTS).open) pages.push(await tryPage(document, seed));
    const { all, falseBlocks } = tallyOf(pages);
    expect({ wrong: all.wrong <= MEASURED.wrong, all }).toMatchObject({ wrong: true });
    expect({ forbidden: all.forbidden <= MEASURED.forbidden, all }).toMatchObject({ forbidden: true });
    expect(falseBlocks).toBeLessThanOrEqual(MEASURED.falseBlocks);
    expect(rateOf(all)).toBeGreaterThanOrEqual(MEASURED.right);
  });
});
