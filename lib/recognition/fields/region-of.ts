// Which division does a text begin with? Its beginning is followed down the list of divisions, as far as it is named.
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

/** One way to write a division, from its province, its city or its own name on. */
interface Writing {
  readonly names: readonly string[];
  readonly region: Region;
}

let writings: readonly Writing[] | undefined; // made at the first question
let regions: ReadonlyMap<string, Region | null> | undefined;

function allWritings(): readonly Writing[] {
  writings ??= [...allDivisions, ...formerDivisions].flatMap(({ code }): Writing[] => {
    const names = writtenNames(code);
    const region = { code, names: standingOf(code) === 'listed' ? namesOf(code) : [...names] };
    return waysToWrite(names).map((way) => ({ names: way, region }));
  });
  return writings;
}

/** Cards often leave the city out, licences the province, or both. */
function waysToWrite(names: readonly string[]): readonly (readonly string[])[] {
  const [top, middle, last] = names;
  if (top === undefined || middle === undefined) return [names];
  if (last === undefined) return [names, [middle]];
  return [names, [middle, last], [top, last], [last]];
}

/** Today's divisions by what an address in them begins with; null where several begin so. */
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

/** The deepest division that an address begins with; null when it begins with none, or with one of several of a name. */
export function regionOfAddress(address: string): Region | null {
  return startOf(address)?.region ?? null;
}

/**
 * How many characters of an address the list vouches for: those of the division that it begins with, unless one of
 * them could be another so that it were another division. `others`: what else was seen at a place.
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

/** The division that a code of an organisation or a person names by its digits; null when the list has none. */
export function regionOfCode(code: string): Region | null {
  return standingOf(code) === 'listed' ? { code, names: namesOf(code) } : null;
}

const namesOf = (code: string): string[] => [...new Set(divisionNames(code))];

/** A division that a text nearly begins with. */
export interface NearStart {
  /** How the list writes it. */
  readonly start: string;
  /** Characters of the text that stand for it. */
  readonly length: number;
}

/** What a text's own paper and reading say of the division that it may begin with. */
export interface StartHints {
  /** Where the paper says that it is from: of several near divisions it is the one, and its names may be short. */
  readonly own: Region | null;
  /** Whether a county alone is enough: before a street it is not, for towns and zones are called alike. */
  readonly mayStartWithCounty: boolean;
  /** Whether a sign may be what stands at a place of the text: it looks like it, or was seen there too. */
  readonly mayBe: (at: number, sign: string) => boolean;
}

/**
 * The division that a text begins with but for a character of a name or of two: the deepest one, of those the one whose
 * characters were most likely misread. Null when none is near, when several are, or when one is met to the character,
 * an earlier one included.
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
/** What a misread character costs: one that the list alone speaks for, one that the paper or the reading does too. */
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
    const used = name.length > 2 || isOwn ? nearly(rest, name) : 0; // of two characters one is half
    faults += 1;
    if (used === 0 || faults > MOST_FAULTS) return null;
    const at = [...name].findIndex((sign, index) => rest.charAt(index) !== sign);
    const isLikely = isOwn || (used === name.length && mayBe(length + at, name.charAt(at)));
    cost += isLikely ? COST.likely : COST.listed;
    length += used;
  }
  return { length, cost };
}

/** How many characters a text begins with that are a name, or the one that it had as another kind of county; 0 of neither. */
function startsAs(text: string, name: string): number {
  if (text.startsWith(name)) return name.length;
  const bare = bareName(name);
  const wasOther =
    bare.length > 1 && text.startsWith(bare) && lexicon.countyEnds.includes(text.charAt(bare.length));
  return wasOther ? bare.length + 1 : 0;
}

/** How many characters a text begins with that are a name of which one was misread or lost; 0 of none. Its last one says what it is and stays. */
function nearly(text: string, name: string): number {
  const isNear = (length: number) =>
    text.charAt(length - 1) === name.charAt(name.length - 1) &&
    !lexicon.zones.some((zone) => text.slice(0, length).endsWith(zone)) &&
    distance(text.slice(0, length), name) === 1;
  return [name.length, name.length - 1].find(isNear) ?? 0;
}

/** Whether a text is the name of a division, alone or behind those above it. */
export function isDivision(text: string): boolean {
  return allWritings().some(({ names }) => names.join('') === text);
}

/** Whether a text begins with the name of a division of today or of an earlier edition; a short one lacks what kind it is. */
export function beginsWithDivision(text: string, written: 'whole' | 'short'): boolean {
  const start = written === 'whole' ? (name: string) => name : bareName;
  return [...allDivisions, ...formerDivisions].some(({ name }) => text.startsWith(start(name)));
}
