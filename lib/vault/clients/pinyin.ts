// Does a word of letters stand for Chinese text by its pinyin? `guangzhou`, `gz` and `guangzh` all find 广州.
import table from './pinyin.json';

/** For each character its possible syllables; for a character that is not Chinese, itself. */
export type Readings = readonly (readonly string[])[];

let syllables: ReadonlyMap<string, readonly string[]> | null = null;

/** The readings of each character of a text. */
export function readingsOf(text: string): Readings {
  syllables ??= readTable();
  const known = syllables;
  return [...text].map((character) => known.get(character) ?? [character]);
}

/** Whether the word spells adjacent characters: each by its syllable or first letter, the last also by the beginning of its syllable. */
export function hasPinyin(readings: Readings, word: string): boolean {
  if (!/^[a-z0-9]+$/.test(word)) return false;
  return readings.some((_, start) => reads(readings, start, word));
}

function reads(readings: Readings, at: number, word: string): boolean {
  if (word === '') return true;
  const here = readings[at];
  if (here === undefined) return false;
  return here.some((reading) => {
    if (reading.charAt(0) !== word.charAt(0)) return false;
    if (reading.startsWith(word)) return true;
    return (
      (word.startsWith(reading) && reads(readings, at + 1, word.slice(reading.length))) ||
      reads(readings, at + 1, word.slice(1))
    );
  });
}

/** Loaded on first use, since a locked vault does not need it. */
function readTable(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(table)) {
    for (const character of characters) {
      const known = map.get(character);
      if (known) known.push(syllable);
      else map.set(character, [syllable]);
    }
  }
  return map;
}
