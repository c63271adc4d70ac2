// How well are generated pages filled in a real browser, read back from each page's own model? `npm run strangers:browser -- [--show] [library …]`.
import { bundle, launch } from '../../tests/page-browser/browser';
import { type Drawn, drawnBy, fillPage, LIBRARIES } from '../../tests/strangers/browser/fill';
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

const seen: Page[] = [];
const unseen: Page[] = [];
for (const library of LIBRARIES.filter((one) => named.length === 0 || named.includes(one))) {
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
