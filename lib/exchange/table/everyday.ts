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

/** Whether a cell says that there is nothing, or nothing yet. */
export function isEmptyWord(text: string): boolean {
  const word = bare(text).replace(/^\((.*)\)$/, '$1');
  return data.empty.includes(word) || DASHES.test(word);
}

const SAME = new Map(
  Object.entries(data.same).flatMap(([as, texts]) => texts.map((one) => [one, as as SameAs] as const)), // the keys of this object
);

/** What a cell says to be the same as; undefined for a text of its own. */
export const sameAs = (text: string): SameAs | undefined =>
  SAME.get(bare(text).replace(/^[(]?(.*?)[)。]?$/, '$1'));
