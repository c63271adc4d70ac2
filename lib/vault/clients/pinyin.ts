// Does a word of letters stand for Chinese text by its pinyin? `guangzhou`, `gz` and `guangzh` all find 广州.
import table from './pinyin.json';

/**
 * Texts as they are spelled, in one string: each character begins with `NEXT`, its possible syllables are parted by `OR`,
 * and each text ends with `END`. One string instead of a list for each character, since 10,000 clients have half a
 * million of them and the browser would have to look through all those lists for unused memory.
 */
export type Spelling = string;

const NEXT = '\u0001';
const OR = '\u0002';
const END = '\u0003';

let syllables: ReadonlyMap<string, string> | null = null;

/** The spelling of some texts; a character that is not Chinese stands for itself. */
export function spellingOf(texts: Iterable<string>): Spelling {
  syllables ??= readTable();
  const parts: string[] = [];
  for (const text of texts) {
    for (const character of text) parts.push(NEXT, syllables.get(character) ?? character);
    parts.push(END);
  }
  return parts.join(''); // adding piece by piece would keep each piece in memory until the first search
}

/**
 * Whether the word spells adjacent characters of one of the texts: each by its syllable or first letter, the last also by
 * the beginning of its syllable. Only a word of Latin letters and digits does.
 */
export function hasPinyin(spelling: Spelling, word: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return false;
  const first = word.charAt(0);
  for (let at = spelling.indexOf(first); at !== -1; at = spelling.indexOf(first, at + 1))
    if (beginsSyllable(spelling, at) && spells(spelling, at, word, 0)) return true;
  return false;
}

const beginsSyllable = (spelling: Spelling, at: number) =>
  spelling.charAt(at - 1) === NEXT || spelling.charAt(at - 1) === OR;

/** Whether the word, from its letter `from` on, spells the syllable that begins at `at` and the characters after it. */
function spells(spelling: Spelling, at: number, word: string, from: number): boolean {
  let same = 0;
  while (from + same < word.length && spelling.charAt(at + same) === word.charAt(from + same)) same += 1;
  if (from + same === word.length) return true;
  if (same === 0) return false;
  const isWhole = spelling.charAt(at + same) < ' '; // one of the three signs
  return (isWhole && goesOn(spelling, at, word, from + same)) || goesOn(spelling, at, word, from + 1);
}

/** Whether the word, from its letter `from` on, spells the characters after the one with a syllable at `at`. */
function goesOn(spelling: Spelling, at: number, word: string, from: number): boolean {
  let next = at;
  while (spelling.charAt(next) !== NEXT) {
    if (spelling.charAt(next) === END) return false;
    next += 1;
  }
  for (let sign = next; sign === next || spelling.charAt(sign) === OR; sign = signAfter(spelling, sign + 1))
    if (spells(spelling, sign + 1, word, from)) return true;
  return false;
}

function signAfter(spelling: Spelling, at: number): number {
  let sign = at;
  while (spelling.charAt(sign) > OR && spelling.charAt(sign) !== END) sign += 1;
  return sign;
}

/** Loaded on first use, since a locked vault does not need it. */
function readTable(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(table)) {
    for (const character of characters) {
      const known = map.get(character);
      map.set(character, known === undefined ? syllable : known + OR + syllable);
    }
  }
  return map;
}
