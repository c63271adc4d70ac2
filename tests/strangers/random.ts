// Where does the chance of a generated page come from? From its seed alone, so that every page can be made again.

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

/** Mulberry32: the same seed gives the same numbers on every machine. */
export function chanceOf(seed: string): Chance {
  let state = startOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const under = (below: number): number => Math.floor(next() * below);
  return {
    under,
    is: (probability) => next() < probability,
    oneOf: (list) => {
      const item = list[under(list.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    shuffled: (list) => {
      const left = [...list];
      const mixed = [];
      while (left.length > 0) mixed.push(...left.splice(under(left.length), 1));
      return mixed;
    },
  };
}
