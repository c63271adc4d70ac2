// How do the recogniser's steps become characters? Repeats are merged, "none" separates them, alternatives are kept.
import { describe, expect, it } from 'vitest';
import { decodeLine } from '@/lib/recognition/engine/decode-line';

const SIGNS = ['a', 'b', 'c'];

function decode(steps: readonly (readonly number[])[], filled = 1) {
  return decodeLine(Float32Array.from(steps.flat()), steps.length, 4, SIGNS, filled);
}

describe('decoding a line', () => {
  it('reads equal neighbours as one character, at its surest step', () => {
    const found = decode([
      [0, 0.6, 0.4, 0],
      [0, 0.9, 0.1, 0],
    ]);
    expect(found.map(({ sign }) => sign)).toEqual(['a']);
    expect(found[0]?.confidence).toBeCloseTo(0.9);
    expect(found[0]?.at).toBeCloseTo(0.5);
    expect(found[0]?.alternatives.map(({ sign }) => sign)).toEqual(['b']);
  });

  it('reads a doubled character that "none" separates', () => {
    const found = decode([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(found.map(({ sign }) => sign).join('')).toBe('aac');
  });

  it('counts places along the part that the line fills', () => {
    const found = decode(
      [
        [0, 1, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ],
      0.5,
    );
    expect(found[0]?.at).toBeCloseTo(0.25);
  });

  it('keeps alternatives above 0.002 only, likeliest first', () => {
    const [found] = decode([[0.001, 0.7, 0.0015, 0.2985]]);
    expect(found?.alternatives.map(({ sign }) => sign)).toEqual(['c']);
  });
});
