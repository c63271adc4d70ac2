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
const END = '\n';

/** The first of the characters with a known syllable, U+4E00. */
const FIRST_KNOWN = 0x4e00;

/** `NEXT` and the syllables of each character from `FIRST_KNOWN` on; undefined for one without a known syllable. */
let syllables: readonly (string | undefined)[] | null = null;

/** The spelling of texts, each on a line of its own; a character that is not Chinese stands for itself. */
export function spellingOf(texts: string): Spelling {
  syllables ??= readTable();
  const parts: string[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    // by number, since a string made for each of half a million characters takes twice as long
    const known = syllables[texts.charCodeAt(at) - FIRST_KNOWN];
    parts.push(known ?? (texts.charAt(at) === END ? END : NEXT + texts.charAt(at)));
  }
  parts.push(END);
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
function readTable(): readonly (string | undefined)[] {
  const known: (string | undefined)[] = [];
  for (const [syllable, characters] of Object.entries(table)) {
    for (const character of characters) {
      const at = character.charCodeAt(0) - FIRST_KNOWN;
      const others = known[at];
      known[at] = others === undefined ? NEXT + syllable : others + OR + syllable;
    }
  }
  return known;
}
