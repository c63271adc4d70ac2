// How sure is it that a piece of text tells of each reason? Adds up what its signs weigh: a multinomial logistic regression.
import type { RefusalWeights } from '../rulebook/rejections';
import { bytesOf, ZERO } from './bytes';
import type { Signs } from './signs';

/** The name under which texts stand that tell of no reason. */
export const SILENT = '-';

/** What each sign weighs, ready to look up. */
export interface Weights {
  readonly reasons: readonly string[];
  readonly bySign: ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>;
}

/** The likeliest reason of a piece of text, and its probability from 0 to 1. */
export interface Likeliest {
  readonly id: string;
  readonly probability: number;
}

/** The weights of the file. A sign's pairs of bytes: the place of a reason, and the weight in steps of the file. */
export function weightsOf({ reasons, signs, counts, pairs, step }: RefusalWeights): Weights {
  const bytes = bytesOf(pairs);
  const lengths = bytesOf(counts);
  let from = 0;
  const bySign = signs.split(' ').map((sign, index) => {
    const own = bytes.subarray(from, from + 2 * (lengths[index] ?? 0));
    from += own.length;
    const weights = Array.from({ length: own.length / 2 }, (_, at) => ({
      at: own[2 * at] ?? 0,
      weight: step * ((own[2 * at + 1] ?? 0) - ZERO),
    }));
    return [sign, weights] as const;
  });
  return { reasons, bySign: new Map(bySign) };
}

/** The reason that the signs speak for most. */
export function likeliest({ reasons, bySign }: Weights, signs: Signs): Likeliest {
  const sums = new Float64Array(reasons.length);
  for (const [sign, strength] of signs)
    for (const { at, weight } of bySign.get(sign) ?? []) sums[at] = (sums[at] ?? 0) + strength * weight;
  const top = sums.indexOf(Math.max(...sums));
  const total = sums.reduce((sum, each) => sum + Math.exp(each - (sums[top] ?? 0)), 0);
  return { id: reasons[top] ?? SILENT, probability: 1 / total };
}
