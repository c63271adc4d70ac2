// What do people of the trade write in a cell? Their names for natures, certificates, providers and the rest, and their words for "none" and "the same".
import data from './everyday-words.json';

export type WordList =
  | 'entityTypes'
  | 'certificateTypes'
  | 'providers'
  | 'methods'
  | 'content'
  | 'languages'
  | 'serviceKinds';

/** What a cell is the same as: the row above, the person or cell before it, or what it names. */
export type SameAs = keyof typeof data.same;

const NAMES: Readonly<Record<WordList, Readonly<Record<string, readonly string[]>>>> = data;
const LONGEST_WORD = 12; // longer texts are looked at no further: a table has a million cells
const DASHES = /^[-−–—－_/\\.。·?？~～*xX]+$/u;

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The everyday names of a choice of a list. */
export const everydayNames = (list: WordList, id: string): readonly string[] => NAMES[list][id] ?? [];

/** A provider's name without the product that is bought there: 腾讯云服务器, 阿里云（主账号）, 华为云 ECS. */
export function providerBare(text: string): readonly string[] {
  const outer = bare(text).replace(/\(.*?\)$/, '');
  const shorter = data.providerEnds.flatMap((end) =>
    outer.endsWith(end) && outer.length > end.length ? [outer.slice(0, -end.length)] : [],
  );
  return [outer, ...shorter, ...shorter.flatMap((one) => (one.endsWith('云') ? [one.slice(0, -1)] : []))];
}

const EMPTY = new Set(data.empty);
/** What makes a short text another one when it is tidied. */
const UNTIDY = /[\s()A-Z\uFF00-\uFFEF]/;

/** Whether a cell says that there is nothing, or nothing yet. */
export function isEmptyWord(text: string): boolean {
  if (text === '' || text.length > LONGEST_WORD) return false;
  if (EMPTY.has(text) || DASHES.test(text)) return true;
  if (!UNTIDY.test(text)) return false;
  const word = bare(text).replace(/^\((.*)\)$/, '$1');
  return EMPTY.has(word) || DASHES.test(word);
}

const SAME = new Map(
  Object.entries(data.same).flatMap(([as, texts]) => texts.map((one) => [one, as as SameAs] as const)), // the keys of this object
);

const FIRST = new Set([...SAME.keys()].map((one) => one.charAt(0)).concat('(', '（', ' '));

/** What a cell says to be the same as; undefined for a text of its own. */
export const sameAs = (text: string): SameAs | undefined =>
  FIRST.has(text.charAt(0)) && text.length <= LONGEST_WORD
    ? SAME.get(bare(text).replace(/^[(]?(.*?)[)。]?$/, '$1'))
    : undefined;
