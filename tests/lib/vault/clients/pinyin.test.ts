// Does the search through one string of syllables find what a plain comparison of all splittings finds?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPinyin, spellingOf } from '../../../../lib/vault/clients/pinyin';
import table from '../../../../lib/vault/clients/pinyin.json';

const TEXTS = ['重庆云帆3科技', '广州', '浙江省杭州市', '张三', 'abc测试', ''];

/** The syllables of a character by the table; a character that it lacks stands for itself. */
function syllablesOf(character: string): readonly string[] {
  const found = Object.entries(table).flatMap(([syllable, all]) =>
    all.includes(character) ? [syllable] : [],
  );
  return found.length > 0 ? found : [character];
}

/** All words that the characters from the first on spell. */
function spelledFrom([first, ...rest]: readonly (readonly string[])[]): readonly string[] {
  if (!first) return [];
  const after = spelledFrom(rest);
  return first.flatMap((syllable) => {
    const beginnings = [...syllable].map((_, end) => syllable.slice(0, end + 1));
    return [
      ...beginnings,
      ...[syllable, syllable.charAt(0)].flatMap((one) => after.map((next) => one + next)),
    ];
  });
}

const spelled = (text: string): ReadonlySet<string> => {
  const characters = [...text].map(syllablesOf);
  return new Set(characters.flatMap((_, start) => spelledFrom(characters.slice(start, start + 5))));
};

describe('a word of letters', () => {
  it.each(TEXTS)('finds %s exactly where some of its characters are spelled so', (text) => {
    const all = spelled(text);
    const spelling = spellingOf(text);
    for (const word of all) expect(hasPinyin(spelling, word), word).toBe(/^[a-z0-9]+$/.test(word));
    const words = fc.string({ unit: fc.constantFrom(...'abcghjnqsyz3'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (word) => hasPinyin(spelling, word) === all.has(word)),
      { numRuns: 500 },
    );
  });

  it('never joins the end of one text with the beginning of the next', () => {
    expect(hasPinyin(spellingOf('广\n州'), 'gz')).toBe(false);
    expect(hasPinyin(spellingOf('x\n广州'), 'gz')).toBe(true);
  });
});
