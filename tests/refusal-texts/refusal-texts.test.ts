// Are refusals read in wordings that the word list was not made from?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import { measureTexts, seedsOf } from './measure';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8'));
const book = Rejections.parse(read('rejections.json'));
const words = RefusalWords.parse(read('refusal-words.json'));

describe('made-up refusals', () => {
  it.each(['open', 'kept'] as const)(
    'of the %s seeds: nine of ten read right, one of a hundred wrong at most',
    (kind) => {
      const { texts, right, wrong } = measureTexts(book, words, seedsOf(kind, 10));
      expect(texts).toBeGreaterThan(700);
      expect(right / texts).toBeGreaterThanOrEqual(0.9);
      expect(wrong / texts).toBeLessThanOrEqual(0.01);
    },
  );
});
