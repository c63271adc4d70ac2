// Does no hostile page receive more than it should, and is no ordinary page blocked? Usage: npm run prove:pages [-- HOSTILE BENIGN]
import { argv } from 'node:process';
import { benignPages } from '../../tests/hostile/benign';
import { hostilePages } from '../../tests/hostile/pages';
import { attack, type Outcome } from '../../tests/hostile/run';
import { bundle, launch } from '../../tests/page-browser/browser';
import { fillHidden, seenOf, WITHOUT_SIGHT } from '../../tests/page-browser/fill-hidden';
import { HIDDEN_WAYS, LEAVES_SOMETHING } from '../../tests/page-browser/hidden-ways';
import { noteProved } from '../security/proved';

const [hostile = 300, benign = 100] = argv.slice(2).map(Number);
if (![hostile, benign].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('usage: npm run prove:pages [-- HOSTILE BENIGN]');
  process.exit(2);
}

const browser = await launch();
const { script } = await bundle('session.ts');

/** Every third page is attacked as in a browser that cannot say what is painted over a control. */
async function all(pages: Parameters<typeof attack>[2][]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [at, page] of pages.entries()) {
    const outcome = await attack(browser, `${at % 3 === 0 ? WITHOUT_SIGHT : ''}${script}`, page);
    for (const what of [...outcome.leaks, ...outcome.refused])
      console.log(`${outcome.seed}, ${outcome.kind}: ${what}`);
    outcomes.push(outcome);
  }
  return outcomes;
}

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((so, outcome) => so + of(outcome), 0);

/** All methods of hiding a control on one page: which leave something visible, and which controls were filled. */
async function allWays(): Promise<number> {
  const { page, filled } = await fillHidden(browser, (await bundle('engine.ts')).script);
  const ways = Object.keys(HIDDEN_WAYS);
  const seen = await seenOf(page, ways);
  await page.close();
  const wrong = [
    ...ways.filter((way) => filled.includes(way) && !seen.has(way)).map((way) => `filled unseen: ${way}`),
    ...ways
      .filter((way) => seen.has(way) !== LEAVES_SOMETHING.has(way))
      .map((way) => `other than listed: ${way}`),
  ];
  for (const what of wrong) console.log(what);
  console.log(
    `ways of hiding: ${ways.length}, ${ways.length - seen.size} of them to nothing by what is painted, ${wrong.length} filled unseen or other than listed`,
  );
  return wrong.length;
}

const ways = await allWays();
const attacked = await all(hostilePages(hostile));
const ordinary = await all(benignPages(benign));
await browser.close();
const leaked = [...attacked, ...ordinary].filter(({ leaks }) => leaks.length > 0).length;
const held = [...attacked, ...ordinary].filter(({ refused }) => refused.length > 0).length;
const traps = sum(attacked, (outcome) => outcome.traps);
if (traps === 0) throw new Error('no trap was found in any page: nothing was proved');
console.log(
  `hostile pages: ${attacked.length}, ${traps} traps, ${leaked} leaked, ${sum(attacked, ({ filled }) => filled)} fields in plain sight filled`,
);
console.log(
  `ordinary pages: ${ordinary.length}, ${sum(ordinary, ({ filled }) => filled)} fields filled, ${held} pages with a field held back`,
);
noteProved('npm run prove:pages', [
  {
    threats: ['T3'],
    figure: `${Object.keys(HIDDEN_WAYS).length} ways of hiding a field: ${ways} filled unseen by what is painted`,
  },
  {
    threats: ['T4', 'T5', 'T7', 'T9', 'T10', 'T11', 'T20'],
    figure: `${attacked.length} hostile pages: ${leaked} leaked; ${ordinary.length} ordinary ones: ${held} held back`,
  },
]);
process.exitCode = ways + leaked + held === 0 ? 0 : 1;
