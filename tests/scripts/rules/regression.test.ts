// Are signs weighed for the classes whose texts have them, and chance ones left out?
import { describe, expect, it } from 'vitest';
import { type Example, learnt } from '../../../scripts/rules/regression';

const example = (source: string, of: number, ...signs: string[]): Example => ({
  signs: new Map(signs.map((sign) => [sign, 1])),
  class: of,
  share: 1,
  source,
});
const examples = [
  example('a', 0, 'left', 'both'),
  example('b', 0, 'left', 'both'),
  example('c', 1, 'right', 'both'),
  example('d', 1, 'right', 'both'),
  example('d', 1, 'right', 'once'),
];
const training = { rounds: 20, rate: 0.5, pull: 1e-3 };

describe('weights', () => {
  it('speak for the class whose texts have the sign', () => {
    const { signs, weights } = learnt(examples, 2, 2, training);
    const weight = (sign: string, of: number) => weights[signs.indexOf(sign) * 2 + of] ?? 0;
    expect(weight('left', 0)).toBeGreaterThan(weight('left', 1) + 1);
    expect(weight('right', 1)).toBeGreaterThan(weight('right', 0) + 1);
  });

  it('rest on each of two signs that always stand together, where some are left out of each step', () => {
    const strong = (sign: string) => ({
      ...example(sign, 0),
      signs: new Map([
        ['strong', 1],
        ['weak', 0.3],
      ]),
    });
    const both = [strong('a'), strong('b'), ...examples];
    const weak = (dropped: number) => {
      const { signs, weights } = learnt(both, 2, 2, { ...training, dropped });
      return weights[signs.indexOf('weak') * 2] ?? 0;
    };
    expect(weak(0.4)).toBeGreaterThan(weak(0) + 0.2);
  });

  it('are zero where they are not kept, and those that are kept take over what the others said', () => {
    const kept = { least: 0.9, sources: 2, power: 0, last: 1, rounds: 0 };
    const many = [...examples, example('e', 0, 'left'), example('f', 0, 'left')];
    const own = (more: Partial<typeof kept>) =>
      Array.from(learnt(many, 2, 2, { ...training, kept: { ...kept, ...more } }).weights);
    const before = own({});
    const after = own({ rounds: 5 });
    expect(before.filter((weight) => weight === 0).length).toBeGreaterThan(2);
    expect(after.map((weight) => weight === 0)).toEqual(before.map((weight) => weight === 0));
    expect(Math.max(...after.map(Math.abs))).toBeGreaterThan(Math.max(...before.map(Math.abs)));
  });

  it('of signs that more sources have, and of the last class, are kept though they are smaller', () => {
    const keptOf = (power: number, last: number) =>
      learnt(examples, 2, 2, {
        ...training,
        kept: { least: 2, sources: 1, power, last, rounds: 0 },
      }).weights.filter((weight) => weight !== 0).length;
    expect(keptOf(0, 1)).toBe(0);
    expect(keptOf(2, 1)).toBeGreaterThan(2);
    expect(keptOf(0, 0.3)).toBe(2);
  });

  it('are those of signs that enough sources have, however many texts were made of one', () => {
    expect(learnt([...examples, example('d', 1, 'once')], 2, 2, training).signs).toEqual([
      'left',
      'both',
      'right',
    ]);
  });

  it('are the same each time', () => {
    expect(learnt(examples, 1, 2, training)).toEqual(learnt(examples, 1, 2, training));
  });
});
