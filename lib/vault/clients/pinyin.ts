// Does a word of letters stand for Chinese text by its pinyin? `guangzhou`, `gz` and `guangzh` all find 广州.
import table from './pinyin.json';

/** For each character the syllables it may be read as; for others the character itself. */
export type Readings = readonly (readonly string[])[];

let syllables: ReadonlyMap<string, readonly string[]> | null = null;

/** How each character of a text may be read: several ways for one with several readings. */
export function readingsOf(text: string): Readings {
  syllables ??= readTable();
  const known = syllables;
  return [...text].map((character) => known.get(character) ?? [character]);
}

/** Whether the word reads neighbouring characters: each by its syllable or its first letter, the last also by a part. */
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

/** Read when first needed: a locked vault has no use for it. */
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
