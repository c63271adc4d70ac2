// Which divisions does a person mean who types a part of a name, its pinyin or its initials?
import pinyin from '../../../rules/regions/pinyin.json';
import { allDivisions, type Division, divisionNames } from './divisions';
import { divisionsWritten } from './written-division';

const MOST = 40;
const syllables: Readonly<Record<string, string>> = pinyin;

interface Sought extends Division {
  readonly names: readonly string[];
  /** What of it is searched: names, whole pinyin and initials, of the division itself and of those above it. */
  readonly own: readonly string[];
  readonly above: readonly string[];
}

let prepared: readonly Sought[] | null = null;

/** The divisions that each word of the search stands for, the closest first; of an address, the one that it begins with; provinces for an empty search. */
export function searchRegions(search: string): readonly { code: string; names: readonly string[] }[] {
  prepared ??= allDivisions.map(prepare);
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const found = prepared.filter((one) =>
    words.length === 0 ? one.code.endsWith('0000') : words.every((word) => rank(one, word) !== null),
  );
  const rankOf = (one: Sought) => Math.min(...words.map((word) => rank(one, word) ?? 9));
  if (found.length === 0) return words.length === 1 ? regionsAtStart(search) : [];
  return found
    .sort((a, b) => rankOf(a) - rankOf(b) || a.names.length - b.names.length || (a.code < b.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ code, names }) => ({ code, names }));
}

const LONGEST_START = 40; // characters; three names together have fewer

/** The divisions that an address written in one go begins with: 浙江省杭州市西湖区文三路. */
function regionsAtStart(address: string): readonly { code: string; names: readonly string[] }[] {
  const text = address.trim();
  for (let length = Math.min(text.length, LONGEST_START); length > 2; length -= 1) {
    const meant = divisionsWritten(text.slice(0, length));
    if (meant.length > 0) return meant.map(({ code }) => ({ code, names: divisionNames(code) }));
  }
  return [];
}

function prepare(division: Division): Sought {
  const names = divisionNames(division.code);
  return { ...division, names, own: formsOf(division.name), above: names.slice(0, -1).flatMap(formsOf) };
}

function formsOf(name: string): readonly string[] {
  const parts = (syllables[name] ?? '').split(' ');
  return [name, parts.join(''), parts.map((part) => part.charAt(0)).join('')];
}

/** 0: it begins so; 1: it holds the word; 2: one above it does; null: none. The code counts as a name too. */
function rank(one: Sought, word: string): number | null {
  if (one.code.startsWith(word) || one.own.some((form) => form.startsWith(word))) return 0;
  if (one.own[0]?.includes(word) || (word.length > 2 && one.own[1]?.includes(word))) return 1;
  return one.above.some((form) => form.startsWith(word)) ? 2 : null;
}
