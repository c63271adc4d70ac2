// Where do a generated page's random numbers come from? From its seed alone, so that every page can be generated again.
import { createRandom } from '../../scripts/bench/recognition/random';

export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  readonly under: (below: number) => number;
  readonly is: (probability: number) => boolean;
  readonly oneOf: <Item>(list: readonly Item[]) => Item;
  readonly shuffled: <Item>(list: readonly Item[]) => Item[];
}

function startOf(seed: string): number {
  let state = 0x811c9dc5; // FNV-1a
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return state >>> 0;
}

/** The random numbers of a seed, the same on every machine. */
export function chanceOf(seed: string): Chance {
  const { next, one, chance } = createRandom(startOf(seed));
  const under = (below: number): number => Math.floor(next() * below);
  return {
    under,
    is: chance,
    oneOf: one,
    shuffled: (list) => {
      const left = [...list];
      const mixed = [];
      while (left.length > 0) mixed.push(...left.splice(under(left.length), 1));
      return mixed;
    },
  };
}
