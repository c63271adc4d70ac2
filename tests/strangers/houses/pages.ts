// What is one page of a house? A step of its portal with the words of one seed, and the expected value of each of its boxes.
import { escaped } from '../boxes';
import { valuesOf } from '../client';
import type { Written } from '../markup';
import { type Chance, chanceOf } from '../random';
import type { Item, Scene } from '../scene';
import { CONSOLES } from './consoles';
import { ENGLISH } from './english';
import {
  type Ask,
  type Drawn,
  type House,
  itemOf,
  kindOf,
  one,
  optionsOf,
  ownOf,
  plainControl,
  type Row,
  type Section,
} from './house';
import { PHONES } from './phones';
import { TABLES } from './tables';
import { TABS } from './tabs';
import { HANT } from './traditional-portal';

export const HOUSES: readonly House[] = [...CONSOLES, TABS, ...ENGLISH, HANT, ...PHONES, ...TABLES];

const isSeveral = (row: Row): row is readonly Ask[] => Array.isArray(row);

interface Sheet {
  readonly house: House;
  readonly chance: Chance;
  readonly client: Scene['client'];
  readonly items: Item[];
}

function drawn(sheet: Sheet, ask: Ask): Drawn {
  const { chance, items, client, house } = sheet;
  const number = items.length;
  const usual = (): string => `${house.name.slice(0, 2)}${number}_${chance.under(900) + 100}`;
  const id = ask.key ?? house.idOf?.(number, chance) ?? usual();
  const options = optionsOf(ask);
  const asked: Drawn = {
    ask,
    kind: kindOf(ask),
    label: one(ask.says, chance),
    inside: one(ask.inside, chance),
    note: one(ask.note, chance),
    options: ask.options === undefined ? options : chance.shuffled(options),
    id,
    isMust: ask.must ?? chance.is(0.6),
    own: ownOf(number, id, ask),
    chance,
  };
  items.push(itemOf(asked, valuesOf(client)[ask.service ?? 0] ?? {}));
  return asked;
}

function rowMarkup(sheet: Sheet, row: Row): string {
  const { house } = sheet;
  const all = (isSeveral(row) ? row : [row]).map((ask) => drawn(sheet, ask));
  const controls = all.map((at) => {
    const control = house.control?.(at) ?? plainControl(at);
    const { before } = at.ask;
    return before === undefined ? control : `<span class="pre">${escaped(before)}</span>${control}`;
  });
  const [first] = all;
  return first === undefined ? '' : house.row(first, controls.join(' '), all);
}

/** What never leaves out: the questions of a choice that a page would not be whole without. */
function sectionMarkup(sheet: Sheet, { heading, rows, note = '', isHidden }: Section): string {
  const { house, chance, items } = sheet;
  const kept = rows.filter((_, at) => at < 2 || chance.is(0.85));
  const from = items.length;
  const inner = house.section(
    escaped(one(heading, chance)),
    kept.map((row) => rowMarkup(sheet, row)).join(''),
    escaped(note),
  );
  if (isHidden !== true) return inner;
  // what is not shown is not to be filled
  for (let at = from; at < items.length; at += 1)
    items[at] = { ...(items[at] as Item), accept: [], kind: 'decoy' };
  return `<div style="display:none">${inner}</div>`;
}

interface HousePage extends Written {
  readonly client: Scene['client'];
  readonly seed: string;
  /** What the browser shows in its tab. */
  readonly title: string;
}

/** The page of one seed: each house in turn, each of its steps in turn. */
export function housePage(number: number, houses = HOUSES): HousePage {
  const house = houses[number % houses.length];
  if (house === undefined) throw new Error('no house');
  const seed = `${houses === HOUSES ? 'house' : 'newcomer'} ${number}`;
  const chance = chanceOf(seed);
  const step = Math.floor(number / houses.length) % house.steps.length;
  const client = { hasTwoDomains: chance.is(0.3), isSamePrincipal: false, isLongTerm: chance.is(0.15) };
  const sheet: Sheet = { house, chance, client, items: [] };
  const sections = (house.steps[step] ?? []).map((section) => sectionMarkup(sheet, section)).join('');
  const title = one(house.titles, chance);
  return {
    title,
    html: house.page(escaped(title), sections, step),
    items: sheet.items,
    hasHeldForm: true,
    arrangement: `step ${step + 1}`,
    skin: house.name,
    heading: '',
    client,
    seed,
  };
}
