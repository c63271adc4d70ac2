// How sure is it that a piece of text tells of each reason? Adds up what its signs weigh: a multinomial logistic regression.
import type { RefusalWeights } from '../rulebook/rejections';
import { bytesOf } from './bytes';
import type { Signs } from './signs';

/** The name under which texts stand that tell of no reason. */
export const SILENT = '-';

/** What each sign weighs, ready to look up. */
export interface Weights {
  readonly reasons: readonly string[];
  /** Each sign's weights as they are packed. */
  readonly bySign: ReadonlyMap<string, Uint8Array>;
  /** The weight of each level. */
  readonly levels: readonly number[];
}

/** The likeliest reason of a piece of text and the next one, with their probabilities from 0 to 1. */
export interface Likeliest {
  readonly id: string;
  readonly probability: number;
  readonly next: { readonly id: string; readonly probability: number };
}

/** A high half of this says: so many reasons further, and no weight there. */
export const FAR = 15;

/** So many levels lie above nothing, and as many below. */
const LEVELS = 8;

/** The weight of each level, the low half of a byte. Most weights are small, so small levels lie closer together. */
export const levelsOf = ({ least, most }: Pick<RefusalWeights, 'least' | 'most'>): readonly number[] =>
  [1, -1].flatMap((sign) =>
    Array.from({ length: LEVELS }, (_, at) => sign * (least + (most - least) * (at / (LEVELS - 1)) ** 2)),
  );

/** The weights of the file. */
export function weightsOf({ reasons, signs, counts, packed, least, most }: RefusalWeights): Weights {
  const bytes = bytesOf(packed);
  const lengths = bytesOf(counts);
  let from = 0;
  const bySign = signs.split(' ').map((sign, index) => {
    const own = bytes.subarray(from, from + (lengths[index] ?? 0));
    from += own.length;
    return [sign, own] as const;
  });
  return { reasons, bySign: new Map(bySign), levels: levelsOf({ least, most }) };
}

const NOTHING = new Uint8Array();

/** How much the signs speak for each reason. */
export function sumsOf({ reasons, bySign, levels }: Weights, signs: Signs): Float64Array {
  const sums = new Float64Array(reasons.length);
  for (const [sign, strength] of signs) {
    let at = -1;
    for (const byte of bySign.get(sign) ?? NOTHING) {
      const further = byte >> 4;
      at += further === FAR ? FAR : further + 1;
      if (further !== FAR) sums[at] = (sums[at] ?? 0) + strength * (levels[byte & 15] ?? 0);
    }
  }
  return sums;
}

/** The reason that the signs speak for most. */
export function likeliest(weights: Weights, signs: Signs): Likeliest {
  const { reasons } = weights;
  const sums = sumsOf(weights, signs);
  const top = sums.indexOf(Math.max(...sums));
  const total = sums.reduce((sum, each) => sum + Math.exp(each - (sums[top] ?? 0)), 0);
  const next = sums.reduce(
    (best, each, at) => (at !== top && each > (sums[best] ?? Number.NEGATIVE_INFINITY) ? at : best),
    -1,
  );
  return {
    id: reasons[top] ?? SILENT,
    probability: 1 / total,
    next: {
      id: reasons[next] ?? SILENT,
      probability: Math.exp((sums[next] ?? Number.NEGATIVE_INFINITY) - (sums[top] ?? 0)) / total,
    },
  };
}
