// Is a number beside its bar judged rightly, whichever side is the good one?
import { expect, it } from 'vitest';
import { type BenchLine, isMet, median, ratioOf } from '../../../scripts/bench/bench-lines';

const line = (measured: number, bar: BenchLine['bar']): BenchLine => ({
  what: 'one',
  measured,
  unit: 'ms',
  bar,
});

it('meets a bar from above or from below, and tells how far', () => {
  expect(isMet(line(250, { sign: '>=', value: 200 }))).toBe(true);
  expect(ratioOf(line(250, { sign: '>=', value: 200 }))).toBe(1.25);
  expect(isMet(line(2, { sign: '<=', value: 1.5 }))).toBe(false);
  expect(ratioOf(line(2, { sign: '<=', value: 1.5 }))).toBe(0.75);
});

it('meets no bar with a number that could not be taken, and needs none where none is set', () => {
  expect(isMet(line(Number.NaN, { sign: '<=', value: 5 }))).toBe(false);
  expect(isMet(line(9, null))).toBe(true);
  expect(ratioOf(line(9, null))).toBeNull();
});

it('takes the middle one of an odd number of measurements', () => {
  expect(median([9, 1, 5])).toBe(5);
});
