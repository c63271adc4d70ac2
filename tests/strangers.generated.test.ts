// @vitest-environment happy-dom
// Are generated pages that nobody described read at least as well as before, with nothing written where nothing belongs?
import { describe, expect, it } from 'vitest';
import { AGENCIES } from './strangers/houses/agencies';
import { AGENCY_TABLES } from './strangers/houses/agency-tables';
import { BUREAUS } from './strangers/houses/bureaus';
import { CLOUDS } from './strangers/houses/clouds';
import { ELSEWHERE } from './strangers/houses/elsewhere';
import { HOSTERS } from './strangers/houses/hosters';
import { INTRANETS } from './strangers/houses/intranets';
import { NEWCOMERS } from './strangers/houses/newcomers';
import { OPERATORS } from './strangers/houses/operators';
import { REGISTRARS } from './strangers/houses/registrars';
import { RESELLERS } from './strangers/houses/resellers';
import { MEASURED } from './strangers/measured';
import { offersOn, tryBelowPath, tryHouse, tryIdentity, tryPage } from './strangers/run';
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

  it('reads pages of both halves the same below a path that looks like a title', async () => {
    const { open, heldOut } = seedsOf(12);
    for (const seed of [...open, ...heldOut]) {
      const [without, below] = (await tryBelowPath(document, seed)).map(({ judged, isBlocked }) => ({
        verdicts: judged.map(({ verdict }) => verdict),
        isBlocked,
      }));
      expect({ seed: seed.name, ...below }).toEqual({ seed: seed.name, ...without });
    }
  });

  it('reads two rounds of other houses, and those made last, with nothing wrong', () => {
    const pages = [
      ...Array.from({ length: 30 }, (_, at) => tryHouse(document, at)),
      ...Array.from({ length: 10 }, (_, at) => tryHouse(document, at, NEWCOMERS)),
      ...Array.from({ length: 27 }, (_, at) =>
        tryHouse(document, at, [...RESELLERS, ...BUREAUS, ...AGENCIES]),
      ),
      ...Array.from({ length: 18 }, (_, at) => tryHouse(document, at, [...CLOUDS, ...OPERATORS])),
      ...Array.from({ length: 8 }, (_, at) => tryHouse(document, at, REGISTRARS)),
      ...Array.from({ length: 18 }, (_, at) =>
        tryHouse(document, at, [...HOSTERS, ...INTRANETS, AGENCY_TABLES]),
      ),
    ];
    const { all, falseBlocks } = tallyOf(pages);
    expect({ ...all, falseBlocks }).toMatchObject({ wrong: 0, forbidden: 0, falseBlocks: 0 });
    expect(rateOf(all)).toBeGreaterThanOrEqual(MEASURED.ofHouses);
  });

  it('writes nothing on pages of the same makers that are no filing form', () => {
    const pages = ELSEWHERE.map((_, at) => tryHouse(document, at, ELSEWHERE));
    expect(tallyOf(pages).all).toMatchObject({ right: 0, wrong: 0, forbidden: 0 });
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
