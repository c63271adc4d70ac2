// Does a word of letters stand for a Chinese name by the first letters of its pinyin? `zjhz` finds what begins with Zhejiang Hangzhou.
import table from './initials.json';

let letters: ReadonlyMap<string, string> | null = null;

/** For each character of a text the letters it may begin with: several for one with several readings, itself for others. */
export function initialsOf(text: string): readonly string[] {
  letters ??= readTable();
  const known = letters;
  return [...text].map((character) => known.get(character) ?? character);
}

/** Whether the word's letters are initials of neighbouring characters. */
export function hasInitials(initials: readonly string[], word: string): boolean {
  for (let start = 0; start + word.length <= initials.length; start += 1) {
    let at = 0;
    while (at < word.length && initials[start + at]?.includes(word.charAt(at))) at += 1;
    if (at === word.length) return true;
  }
  return false;
}

/** Read when first needed: a locked vault has no use for it. */
function readTable(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [letter, characters] of Object.entries(table)) {
    for (const character of characters) map.set(character, (map.get(character) ?? '') + letter);
  }
  return map;
}
