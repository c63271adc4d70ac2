// Which division does a six-digit code name? Provinces, cities and counties of the dated list in rules/regions.
import * as z from 'zod';
import list from '../../../rules/regions/divisions.json';

const names = z.record(z.string().regex(/^\d{6}$/), z.string().min(1));

/** The file of divisions: today's by code, and those that an earlier edition of the list still had. */
export const Divisions = z.strictObject({
  meta: z.strictObject({
    title: z.string(),
    publisher: z.string(),
    locator: z.url(),
    date: z.iso.date().describe('the day for which the list holds'),
    formerSince: z.iso.date().describe('the day of the oldest list that `former` was taken from'),
  }),
  divisions: names,
  former: names,
});
export type Divisions = z.infer<typeof Divisions>;

/** One division: its code and its name. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

const today = new Map(Object.entries(list.divisions));
const former = new Map(Object.entries(list.former));

/** Every division of today's list, in order of code. */
export const allDivisions: readonly Division[] = [...today].map(([code, name]) => ({ code, name }));

/** Divisions that an earlier edition of the list had and today's has not. */
export const formerDivisions: readonly Division[] = [...former].map(([code, name]) => ({ code, name }));

/** Names from the province down, as far as they are listed today; empty for a code that is not. */
export function divisionNames(code: string): readonly string[] {
  if (!today.has(code)) return [];
  return levelsOf(code).flatMap((level) => today.get(level) ?? []);
}

let below: ReadonlyMap<string | null, readonly Division[]> | undefined; // made at the first question

function childrenByParent(): ReadonlyMap<string | null, readonly Division[]> {
  const found = new Map<string | null, Division[]>();
  for (const [code, name] of today) {
    const parent = parentOf(code);
    const list = found.get(parent) ?? [];
    if (list.length === 0) found.set(parent, list);
    list.push({ code, name });
  }
  return found;
}

/** The divisions one level below a code, in order of code; of none: the provinces. */
export function divisionsBelow(code: string | null): readonly Division[] {
  below ??= childrenByParent();
  return below.get(code) ?? [];
}

/**
 * What the list says of a code. `former`: an earlier edition had it. `statistical`: of a listed city, but of the kind
 * that only the statistics know (市辖区 01, development zones from 70 on). `unlisted`: no edition has it.
 */
export function standingOf(code: string): 'listed' | 'former' | 'statistical' | 'unlisted' {
  if (today.has(code)) return 'listed';
  if (former.has(code)) return 'former';
  const tail = Number(code.slice(4));
  const isOfCity = /^\d{6}$/.test(code) && today.has(cityOf(code));
  return isOfCity && (tail === 1 || tail >= 70) ? 'statistical' : 'unlisted';
}

/** The division that names from the province down lead to, or null when they lead to none or to several. */
export function divisionNamed(wanted: readonly string[]): Division | null {
  let found: Division | null = null;
  for (const name of wanted) {
    if (found !== null && name === OWN_LEVEL) continue;
    const next: Division | null = theOne(choicesUnder(found), name);
    if (next !== null) found = next;
    else if (found === null || found.name !== name) return null;
  }
  return found;
}

/** The divisions below one, and those below its unnamed or own-named middle level: 北京市 lists its districts. */
function choicesUnder(division: Division | null): readonly Division[] {
  const below = divisionsBelow(division?.code ?? null);
  const middle = below.filter(({ name }) => isMiddle(name, division));
  return [...below, ...middle.flatMap(({ code }) => divisionsBelow(code))];
}

const OWN_LEVEL = '市辖区';
const isMiddle = (name: string, above: Division | null): boolean => name === above?.name || isUnnamed(name);

/** Whether a level has no name of its own, so that no address writes it: 重庆's counties, those right below a province. */
const isUnnamed = (name: string): boolean => name === '县' || name.endsWith('直辖县级行政区划');

/** Names from the province down as addresses write them; of a division of an earlier edition too. */
export function writtenNames(code: string): readonly string[] {
  const names = levelsOf(code).flatMap((level) => today.get(level) ?? former.get(level) ?? []);
  return [...new Set(names)].filter((name) => !isUnnamed(name));
}

/** The one with this name; else the only one that people mean who leave out its kind. */
function theOne(choices: readonly Division[], name: string): Division | null {
  const exact = choices.find((one) => one.name === name);
  if (exact !== undefined) return exact;
  const [only, another] = choices.filter((one) => bareName(one.name) === name);
  return another === undefined ? (only ?? null) : null;
}

const cityOf = (code: string): string => `${code.slice(0, 4)}00`;

function levelsOf(code: string): readonly string[] {
  return [...new Set([`${code.slice(0, 2)}0000`, cityOf(code), code])];
}

/** The code one level up that the list has: the city, else the province. */
function parentOf(code: string): string | null {
  if (code.endsWith('0000')) return null;
  if (code.endsWith('00') || !today.has(cityOf(code))) return `${code.slice(0, 2)}0000`;
  return cityOf(code);
}
const KIND = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟|区|县|旗)$/u;
/** The name without what kind of division it is, as people write it: 浙江省 is 浙江. Two characters stay as they are. */
export function bareName(name: string): string {
  const bare = name.replace(KIND, '');
  return bare.length >= 2 ? bare : name;
}
