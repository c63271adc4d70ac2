// Are refusals read in wordings that the word list was not made from?
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchRejections } from '../../lib/filing/refusals/read';
import { RefusalWeights, RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import blind from './blind-refusals.json';
import forwarded from './forwarded-refusals.json';
import { measureTexts, seedsOf } from './measure';
import mixed from './mixed-refusals.json';
import secondBlind from './second-blind-refusals.json';
import spoken from './spoken-refusals.json';
import thirdBlind from './third-blind-refusals.json';
import written from './written-refusals.json';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8'));
const texts = {
  'rejections.json': Rejections.parse(read('rejections.json')),
  'refusal-words.json': RefusalWords.parse(read('refusal-words.json')),
  'refusal-weights.json': RefusalWeights.parse(read('refusal-weights.json')),
};

describe('made-up refusals', () => {
  it.each(['open', 'kept'] as const)(
    'of the %s seeds: nine of ten read right, one of a hundred wrong at most',
    (kind) => {
      const { texts: count, right, wrong } = measureTexts(texts, seedsOf(kind, 10));
      expect(count).toBeGreaterThan(700);
      expect(right / count).toBeGreaterThanOrEqual(0.9);
      expect(wrong / count).toBeLessThanOrEqual(0.01);
    },
  );
});

const sets = { 'as providers write them': written, ...spoken, ...forwarded };

interface Told {
  readonly text: string;
  readonly reasons: readonly (readonly string[])[];
}

const readAll = (refusals: readonly Told[]) =>
  refusals.map(({ text, reasons }) => {
    const found = matchRejections(texts, text).map(({ rejection }) => rejection.id);
    const isWrong = found.some((id) => !reasons.some((any) => any.includes(id)));
    const isWhole = reasons.every((any) => any.some((id) => found.includes(id)));
    return { text, isWrong, isRight: isWhole && !isWrong };
  });

describe.each(Object.entries<readonly Told[]>(sets))('refusals %s', (_, refusals) => {
  const read = readAll(refusals);

  it('are read right in nineteen of twenty, wrong in one of a hundred at most', () => {
    expect(read.length).toBeGreaterThan(150);
    expect(read.filter(({ isRight }) => isRight).length / read.length).toBeGreaterThanOrEqual(0.95);
    expect(read.filter(({ isWrong }) => isWrong).length / read.length).toBeLessThanOrEqual(0.01);
  });
});

describe.each(Object.entries<readonly Told[]>(mixed))('texts of which half refuse nothing, %s', (_, told) => {
  const read = readAll(told);

  it('are read right in nine of ten, and wrong in one of twenty at most', () => {
    expect(read.filter(({ isRight }) => isRight).length / read.length).toBeGreaterThanOrEqual(0.9);
    expect(read.filter(({ isWrong }) => isWrong).length / read.length).toBeLessThanOrEqual(0.05);
  });
});

const blindSets = [
  { set: 'one', refusals: blind, count: 280, right: 0.85, wrong: 0.055 },
  { set: 'a second', refusals: secondBlind, count: 300, right: 0.84, wrong: 0.05 },
  { set: 'a third', refusals: thirdBlind, count: 320, right: 0.83, wrong: 0.045 },
] as const;

/** Written by people who did not know how they are read, and not learnt from: what is measured here is what a stranger meets. */
describe.each(blindSets)('texts of $set other hand', ({ refusals, count, right, wrong }) => {
  const read = readAll(Object.values<readonly Told[]>(refusals).flat());

  it(`are read right in ${right} of one, and wrong in ${wrong} at most`, () => {
    expect(read).toHaveLength(count);
    expect(read.filter(({ isRight }) => isRight).length / read.length).toBeGreaterThanOrEqual(right);
    expect(read.filter(({ isWrong }) => isWrong).length / read.length).toBeLessThanOrEqual(wrong);
  });
});
