// Which division does a text begin with? Follows the list of divisions down as far as the text names them.
import type { Region } from '../../filing/client/client';
import {
  allDivisions,
  bareName,
  divisionNames,
  formerDivisions,
  standingOf,
  writtenNames,
} from '../../filing/regions/divisions';
import { distance } from '../layout/labels';
import lexicon from './lexicon.json';

/** One way to write a division: starting with its province, its city or its own name. */
interface Writing {
  readonly names: readonly string[];
  readonly region: Region;
}

let writings: readonly Writing[] | undefined; // built on first use
let regions: ReadonlyMap<string, Region | null> | undefined;

function allWritings(): readonly Writing[] {
  writings ??= [...allDivisions, ...formerDivisions].flatMap(({ code }): Writing[] => {
    const names = writtenNames(code);
    const region = { code, names: standingOf(code) === 'listed' ? namesOf(code) : [...names] };
    return waysToWrite(names).map((way) => ({ names: way, region }));
  });
  return writings;
}

/** The ways to write a division: cards often leave out the city, licences the province, or both. */
function waysToWrite(names: readonly string[]): readonly (readonly string[])[] {
  const [top, middle, last] = names;
  if (top === undefined || middle === undefined) return [names];
  if (last === undefined) return [names, [middle]];
  return [names, [middle, last], [top, last], [last]];
}

/** Today's divisions by how an address in them may begin; null for a beginning that several share. */
function regionsByStart(): ReadonlyMap<string, Region | null> {
  const found = new Map<string, Region | null>();
  for (const { names, region } of allWritings()) {
    if (standingOf(region.code) !== 'listed') continue;
    const start = names.join('');
    const other = found.get(start);
    const isOne = other === undefined || other?.names.join() === region.names.join();
    found.set(start, isOne ? (other ?? region) : null);
  }
  return found;
}

const LONGEST_START = 40; // characters; three names together have fewer

/** The smallest division that an address begins with; null when there is none, or when several have that name. */
export function regionOfAddress(address: string): Region | null {
  return startOf(address)?.region ?? null;
}

/**
 * How many characters of an address the list confirms: those of the division that it begins with, unless an alternative
 * of one of them would make it another division. `others`: the alternatives at a position.
 */
export function vouchedLength(address: string, others: (at: number) => readonly string[]): number {
  const length = startOf(address)?.length ?? 0;
  const isOther = (at: number) => (sign: string) =>
    startOf(address.slice(0, at) + sign + address.slice(at + 1, length))?.length === length;
  const isOpen = Array.from({ length }, (_, at) => at).some((at) => others(at).some(isOther(at)));
  return isOpen ? 0 : length;
}

interface Start {
  readonly length: number;
  readonly region: Region;
}

function startOf(address: string): Start | null {
  regions ??= regionsByStart();
  let best: Start | null = null;
  for (let length = Math.min(address.length, LONGEST_START); length > 1; length -= 1) {
    const region = regions.get(address.slice(0, length)) ?? null;
    if (region !== null && region.names.length > (best?.region.names.length ?? 0)) best = { length, region };
  }
  return best;
}

/** The division of the six digits in an organisation's or a person's code; null when the list has none. */
export function regionOfCode(code: string): Region | null {
  return standingOf(code) === 'listed' ? { code, names: namesOf(code) } : null;
}

const namesOf = (code: string): string[] => [...new Set(divisionNames(code))];

/** A division that a text begins with, but for misread characters. */
export interface NearStart {
  /** How the list writes it. */
  readonly start: string;
  /** How many characters of the text it covers. */
  readonly length: number;
}

/** What helps to choose the division that a text may begin with. */
export interface StartHints {
  /** The paper's own region: preferred to other near divisions, and its names may be short. */
  readonly own: Region | null;
  /** Whether a county alone is enough. Before a street it is not, since towns and zones have the same names. */
  readonly mayStartWithCounty: boolean;
  /** Whether a character may be printed at a position of the text: it looks alike, or is an alternative there. */
  readonly mayBe: (at: number, sign: string) => boolean;
}

/**
 * The division that a text begins with, but for one character in one or two of its names: the smallest one, and among
 * those the one whose characters were most likely misread. Null when none is near, when several are, or when the text
 * begins with a division (of today or of an earlier edition) without any difference.
 */
export function nearestStart(text: string, hints: StartHints): NearStart | null {
  const near = allWritings().flatMap(({ names, region }) => {
    const isOwn = hints.own !== null && region.code === hints.own.code;
    if (names.length === 1 && region.names.length > 1 && !hints.mayStartWithCounty && !isOwn) return [];
    const met = metBy(text, names, isOwn, hints);
    return met === null ? [] : [{ ...met, depth: names.length, start: names.join('') }];
  });
  const deepest = Math.max(...near.map(({ depth }) => depth));
  const distinct = new Map(near.filter(({ depth }) => depth === deepest).map((one) => [one.start, one]));
  const [best, another] = [...distinct.values()].toSorted((one, other) => one.cost - other.cost);
  return best === undefined || best.cost === 0 || another?.cost === best.cost ? null : best;
}

const MOST_FAULTS = 2;
/** Cost of a corrected character: when only the list suggests it, and when the paper or an alternative does too. */
const COST = { listed: 2, likely: 1 } as const;

function metBy(
  text: string,
  names: readonly string[],
  isOwn: boolean,
  { mayBe }: StartHints,
): { readonly length: number; readonly cost: number } | null {
  let [length, faults, cost] = [0, 0, 0];
  for (const name of names) {
    const rest = text.slice(length);
    const met = startsAs(rest, name);
    if (met > 0) {
      length += met;
      continue;
    }
    const used = name.length > 2 || isOwn ? nearly(rest, name) : 0; // one wrong character would be half of a short name
    faults += 1;
    if (used === 0 || faults > MOST_FAULTS) return null;
    const at = [...name].findIndex((sign, index) => rest.charAt(index) !== sign);
    const isLikely = isOwn || (used === name.length && mayBe(length + at, name.charAt(at)));
    cost += isLikely ? COST.likely : COST.listed;
    length += used;
  }
  return { length, cost };
}

/** How many characters at the beginning of a text are this name, or its name as another kind of county; 0 for neither. */
function startsAs(text: string, name: string): number {
  if (text.startsWith(name)) return name.length;
  const bare = bareName(name);
  const wasOther =
    bare.length > 1 && text.startsWith(bare) && lexicon.countyEnds.includes(text.charAt(bare.length));
  return wasOther ? bare.length + 1 : 0;
}

/** How many characters at the beginning of a text are this name with one misread or lost; 0 for none. Its last character (省, 市, 县 …) must be right. */
function nearly(text: string, name: string): number {
  const isNear = (length: number) =>
    text.charAt(length - 1) === name.charAt(name.length - 1) &&
    !lexicon.zones.some((zone) => text.slice(0, length).endsWith(zone)) &&
    distance(text.slice(0, length), name) === 1;
  return [name.length, name.length - 1].find(isNear) ?? 0;
}

/** Whether a text is the name of a division, alone or after the names above it. */
export function isDivision(text: string): boolean {
  return allWritings().some(({ names }) => names.join('') === text);
}

/** Whether a text begins with the name of a division, of today or of an earlier edition; `short`: without its last character (省, 市, 县 …). */
export function beginsWithDivision(text: string, written: 'whole' | 'short'): boolean {
  const start = written === 'whole' ? (name: string) => name : bareName;
  return [...allDivisions, ...formerDivisions].some(({ name }) => text.startsWith(start(name)));
}
