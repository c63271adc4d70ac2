// @vitest-environment happy-dom
// Are generated pages that nobody described read at least as well as before, with nothing written where nothing belongs?
import { describe, expect, it } from 'vitest';
import { MEASURED } from './strangers/measured';
import { offersOn, tryIdentity, tryPage } from './strangers/run';
import { PAGES_IN_TESTS, seedsOf } from './strangers/seeds';
import { type Page, rateOf, tallyOf } from './strangers/tally';

describe('pages from the generator', { timeout: 120_000 }, () => {
  it(`reads ${PAGES_IN_TESTS} of them no worse than was measured`, async () => {
    const pages: Page[] = [];
    for (const seed of seedsOf(PAGES_IN_TESTS).open) pages.push(await tryPage(document, seed));
    const { all, falseBlocks } = tallyOf(pages);
    expect({ wrong: all.wrong <= MEASURED.wrong, all }).toMatchObject({ wrong: true });
    expect({ forbidden: all.forbidden <= MEASURED.forbidden, all }).toMatchObject({ forbidden: true });
    expect(falseBlocks).toBeLessThanOrEqual(MEASURED.falseBlocks);
    expect(rateOf(all)).toBeGreaterThanOrEqual(MEASURED.right);
  });

  it('offers nothing more than was measured on pages that are no filing form', async () => {
    const offers = [];
    for (let number = 0; number < 40; number += 1) offers.push(await offersOn(document, number));
    expect(offers.filter(({ labels }) => labels.length > 0).length).toBeLessThanOrEqual(
      MEASURED.ordinaryPlans,
    );
    expect(offers.filter(({ isBlocked }) => isBlocked)).toEqual([]);
  });

  it("holds another client's pages back, and no others", async () => {
    const held = [];
    for (let number = 0; number < 20; number += 1) held.push(await tryIdentity(document, number, false));
    const wrongly = held.filter(({ isRight }) => !isRight);
    expect(wrongly.filter(({ isAnothers }) => !isAnothers)).toEqual([]);
    expect(wrongly.length).toBeLessThanOrEqual(MEASURED.missedOthers);
  });
});
