// How well are generated pages filled in a real browser, judged by each page's own model? `npm run strangers:browser -- [--show] [portals [number of a page …] | library …]`.
import { bundle, launch } from '../../tests/page-browser/browser';
import { type Drawn, drawnBy, fillPage, LIBRARIES } from '../../tests/strangers/browser/fill';
import { stageLines } from '../../tests/strangers/browser/missed';
import { fillPortal, PORTALS, portalPages, type Truth } from '../../tests/strangers/browser/portals';
import { type Outcome, saidOf } from '../../tests/strangers/browser/sums';
import { BROWSER_PAGES, type Seed, seedsOf } from '../../tests/strangers/seeds';
import { faultsOf, type Page, tableOf, tallyOf } from '../../tests/strangers/tally';

const words = process.argv.slice(2);
const isShowing = words.includes('--show');
const named = words.filter((word) => LIBRARIES.includes(word));
const count = Number(words.find((word) => /^\d+$/u.test(word)) ?? BROWSER_PAGES);
const browser = await launch();
const engine = (await bundle('engine.ts')).script;
const { open, heldOut } = seedsOf(count);

async function fillAll(drawn: Drawn, seeds: readonly Seed[]): Promise<Page[]> {
  const pages = [];
  for (const seed of seeds) pages.push(await fillPage(browser, engine, drawn, seed));
  return pages;
}

/** Fills portals written by other authors. For kept-back ones only sums are printed; with --show also how far the missed ones came, by kind of control. */
async function fillPortals(): Promise<void> {
  const session = (await bundle('session.ts')).script;
  const { open, openedSince, keptBack } = portalPages();
  const wanted = words.filter((word) => /^\d+$/u.test(word)).map(Number);
  const isWanted = ({ page }: Truth): boolean =>
    wanted.length === 0 || wanted.includes(Number.parseInt(page, 10));
  const tell = async (half: string, truths: readonly Truth[], mayShow: boolean): Promise<void> => {
    const outcomes: Outcome[] = [];
    for (const truth of truths) outcomes.push(await fillPortal(browser, session, truth));
    const shown = isShowing && mayShow ? outcomes : [];
    for (const { page, faults } of shown) console.log([page, ...faults].join('\n'));
    console.log(`portals, ${half}: ${saidOf(outcomes)}`);
    if (isShowing) for (const line of stageLines(outcomes.flatMap(({ stages }) => stages))) console.log(line);
  };
  await tell('open', open.filter(isWanted), true);
  await tell('kept back until opened', openedSince.filter(isWanted), true);
  await tell('kept back', keptBack.filter(isWanted), false);
}

if (named.length === 0) await fillPortals();
const seen: Page[] = [];
const unseen: Page[] = [];
for (const library of LIBRARIES.filter(
  (one) => named.includes(one) || (named.length === 0 && !words.includes(PORTALS)),
)) {
  const drawn = await drawnBy(library);
  const pages = await fillAll(drawn, open);
  if (isShowing) console.log(faultsOf(pages));
  seen.push(...pages);
  unseen.push(...(await fillAll(drawn, heldOut)));
  const { right, missed, wrong, forbidden } = tallyOf(pages).all;
  console.log(
    `${library}, open seeds: right ${right}, missed ${missed}, wrong ${wrong}, forbidden ${forbidden}`,
  );
}
await browser.close();
console.log(`\n${tableOf('in a browser, open seeds', tallyOf(seen))}`);
console.log(`\n${tableOf('in a browser, held-out seeds', tallyOf(unseen))}`);
