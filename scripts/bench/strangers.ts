// How well are pages read that have no map? Both halves of the generated pages, by difficulty. `npm run strangers -- --show` lists the open half's faults.
import { Window } from 'happy-dom';
import { consoleScenes } from '../../tests/strangers/consoles';
import { AGENCIES } from '../../tests/strangers/houses/agencies';
import { AGENCY_TABLES } from '../../tests/strangers/houses/agency-tables';
import { BUREAUS } from '../../tests/strangers/houses/bureaus';
import { CLOUDS } from '../../tests/strangers/houses/clouds';
import { ELSEWHERE } from '../../tests/strangers/houses/elsewhere';
import { HOSTERS } from '../../tests/strangers/houses/hosters';
import { INTRANETS } from '../../tests/strangers/houses/intranets';
import { NEWCOMERS } from '../../tests/strangers/houses/newcomers';
import { OPERATORS } from '../../tests/strangers/houses/operators';
import { REGISTRARS } from '../../tests/strangers/houses/registrars';
import { RESELLERS } from '../../tests/strangers/houses/resellers';
import { CORPORA, lineOf, readLabels } from '../../tests/strangers/labels/read-labels';
import { type Held, offersOn, tryHouse, tryIdentity, tryPage, tryScene } from '../../tests/strangers/run';
import {
  BACK_OFFICE_PAGES,
  CLOUD_PAGES,
  ELSEWHERE_PAGES,
  HOUSE_PAGES,
  IDENTITY_PAGES,
  isOpenHouse,
  LATER_PAGES,
  laterSeeds,
  NEWCOMER_PAGES,
  ORDINARY_PAGES,
  OTHERS_PAGES,
  PAGES_A_HALF,
  REGISTRAR_PAGES,
  type Seed,
  seedsOf,
} from '../../tests/strangers/seeds';
import { faultsOf, type Page, tableOf, tallyOf } from '../../tests/strangers/tally';

const window = new Window({ url: 'https://console.example/beian' });
const root = window.document as unknown as Document; // happy-dom's class has the same shape
// the reader calls prototype methods, past properties that a page may have put over them, and escapes names by CSS
Object.assign(globalThis, { Element: window.Element, Node: window.Node, CSS: window.CSS });
const isShowing = process.argv.includes('--show');
const count = Number(process.argv.find((word) => /^\d+$/u.test(word)) ?? PAGES_A_HALF);

async function tryAll(seeds: readonly Seed[]): Promise<Page[]> {
  const pages = [];
  for (const seed of seeds) pages.push(await tryPage(root, seed));
  return pages;
}

const { open, heldOut } = seedsOf(count);
const seen = await tryAll(open);
if (isShowing) console.log(faultsOf(seen));
console.log(tableOf('open seeds', tallyOf(seen)));
const unseen = await tryAll(heldOut);
console.log(`\n${tableOf('held-out seeds', tallyOf(unseen))}`);
const isOwn = (isHeldForm: boolean, isHeldWord: boolean): boolean => isHeldForm || isHeldWord;
const ownWords = tallyOf(unseen, ({ item }, page) => isOwn(page.hasHeldForm, item.isHeld));
const shared = tallyOf(unseen, ({ item }, page) => !isOwn(page.hasHeldForm, item.isHeld));
console.log(`\n${tableOf('held-out seeds, words and forms the open half has too', shared)}`);
console.log(`\n${tableOf('held-out seeds, words and forms of their own', ownWords)}`);

const later = await tryAll(
  laterSeeds(process.argv.some((word) => /^\d+$/u.test(word)) ? count : LATER_PAGES),
);
console.log(`\n${tableOf('later pages: words and styles written after the engine', tallyOf(later))}`);

const houses: Page[] = [];
for (let number = 0; number < HOUSE_PAGES; number += 1) houses.push(tryHouse(root, number));
const isOpen = ({ seed }: Page): boolean => isOpenHouse(Number(seed.split(' ')[1]));
if (isShowing) console.log(faultsOf(houses.filter(isOpen)));
console.log(`\n${tableOf('portals of other houses, seeds looked at', tallyOf(houses.filter(isOpen)))}`);
const kept = houses.filter((page) => !isOpen(page));
console.log(`\n${tableOf('portals of other houses, seeds kept back', tallyOf(kept))}`);

const newcomers = Array.from({ length: NEWCOMER_PAGES }, (_, at) => tryHouse(root, at, NEWCOMERS));
console.log(`\n${tableOf('portals of the houses made last', tallyOf(newcomers))}`);

const others = [...RESELLERS, ...BUREAUS, ...AGENCIES];
const otherParties = Array.from({ length: OTHERS_PAGES }, (_, at) => tryHouse(root, at, others));
console.log(`\n${tableOf('portals that ask after others too', tallyOf(otherParties))}`);

const cloudHouses = [...CLOUDS, ...OPERATORS];
const clouds = Array.from({ length: CLOUD_PAGES }, (_, at) => tryHouse(root, at, cloudHouses));
console.log(`\n${tableOf('portals of clouds, an operator and a carrier', tallyOf(clouds))}`);

const registrars = Array.from({ length: REGISTRAR_PAGES }, (_, at) => tryHouse(root, at, REGISTRARS));
const offices = [...HOSTERS, ...INTRANETS, AGENCY_TABLES];
const backOffices = Array.from({ length: BACK_OFFICE_PAGES }, (_, at) => tryHouse(root, at, offices));
const elsewhere = Array.from({ length: ELSEWHERE_PAGES }, (_, at) => tryHouse(root, at, ELSEWHERE));
if (isShowing)
  console.log(
    faultsOf([...newcomers, ...otherParties, ...clouds, ...registrars, ...backOffices, ...elsewhere]),
  );
console.log(`\n${tableOf('portals of registrars and agents', tallyOf(registrars))}`);
console.log(`\n${tableOf('portals of hosters and back offices', tallyOf(backOffices))}`);
console.log(`\n${tableOf('the same makers, no filing form', tallyOf(elsewhere))}`);

const known: Page[] = [];
for (const scene of consoleScenes()) known.push(await tryScene(root, scene));
if (isShowing) console.log(faultsOf(known));
console.log(`\n${tableOf('labels that real consoles are known to print', tallyOf(known))}`);

const offers = [];
for (let number = 0; number < ORDINARY_PAGES; number += 1) offers.push(await offersOn(root, number));
const taken = offers.filter(({ labels }) => labels.length > 0);
if (isShowing) for (const { seed, labels } of taken) console.log(`${seed}: ${labels.join('; ')}`);
console.log(
  `\nordinary pages: ${offers.length}, with a plan ${taken.length}, false blocks ${offers.filter(({ isBlocked }) => isBlocked).length}`,
);

console.log(`\n${CORPORA.map((corpus) => lineOf(corpus, readLabels(corpus))).join('\n')}\n`);

async function identities(isHeldOut: boolean): Promise<Held[]> {
  const all = [];
  for (let number = 0; number < IDENTITY_PAGES; number += 1)
    all.push(await tryIdentity(root, number, isHeldOut));
  return all;
}

for (const isHeldOut of [false, true]) {
  const all = await identities(isHeldOut);
  const wrongly = all.filter(({ isRight }) => !isRight);
  const missed = wrongly.filter(({ isAnothers }) => isAnothers).length;
  console.log(
    `identity, ${isHeldOut ? 'held-out' : 'open'} seeds: ${all.length} pages, another's not held back ${missed}, false blocks ${wrongly.length - missed}`,
  );
  if (isShowing && !isHeldOut) for (const { seed, case: name } of wrongly) console.log(`  ${seed}: ${name}`);
}
await window.happyDOM.close();
