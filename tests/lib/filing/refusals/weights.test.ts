// Are the weights of signs the same after packing and unpacking, however far apart their reasons are?
import { describe, expect, it } from 'vitest';
import { likeliest, type Weights, weightsOf } from '../../../../lib/filing/refusals/weights';
import { RefusalWeights } from '../../../../lib/filing/rulebook/rejections';

const reasons = [...Array.from({ length: 40 }, (_, at) => `reason-${at}`), '-'];

const weightsFrom = (signs: Readonly<Record<string, readonly number[]>>): Weights =>
  weightsOf(
    RefusalWeights.parse({
      trainedFrom: '0'.repeat(64),
      reasons,
      signs: Object.keys(signs).join(' '),
      counts: Buffer.from(Object.values(signs).map(({ length }) => length)).toString('base64'),
      packed: Buffer.from(Object.values(signs).flat()).toString('base64'),
      least: 1,
      most: 50,
      complaint: { signs: '', weights: '', step: 1, base: 0 },
      judge: { base: 0, weights: {} },
    }),
  );

describe('weights of signs', () => {
  it.each([
    ['the first reason', [0x07], 'reason-0'],
    ['one before the first byte of distance is full', [0xe7], 'reason-14'],
    ['one that stands a whole byte of distance away', [0xf0, 0x07], 'reason-15'],
    ['one behind two such bytes', [0xf0, 0xf0, 0x37], 'reason-33'],
    ['the second of two', [0x00, 0x17], 'reason-2'],
  ])('belong to %s', (_, bytes, id) => {
    const found = likeliest(weightsFrom({ a: bytes }), new Map([['a', 1]]));
    expect(found.id).toBe(id);
    expect(found.probability).toBeCloseTo(1, 6);
  });

  it('speak against a reason from the ninth level on', () => {
    const weights = weightsFrom({ a: [0x07], b: [0x0f] });
    expect(likeliest(weights, new Map([['a', 1]])).probability).toBeCloseTo(1, 6);
    const both = likeliest(
      weights,
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    );
    expect(both.probability).toBeCloseTo(1 / reasons.length, 6);
  });

  it('of an unknown sign are none', () => {
    expect(likeliest(weightsFrom({ a: [0x07] }), new Map([['z', 1]])).probability).toBeCloseTo(
      1 / reasons.length,
      6,
    );
  });
});
