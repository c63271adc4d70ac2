// How are the weights of signs stored? A byte a sign, those near nothing left out.
import { ZERO } from '../../lib/filing/refusals/bytes';
import type { SignWeights } from '../../lib/filing/rulebook/rejections';

/** A sign and its weight. */
export interface WeighedSign {
  readonly sign: string;
  readonly weight: number;
}

/** The signs whose weights are not faint, in steps of the same size. */
export function packedSigns(all: readonly WeighedSign[], base: number, faint: number): SignWeights {
  const kept = all.filter(({ weight }) => Math.abs(weight) >= faint);
  const step = Math.max(...kept.map(({ weight }) => Math.abs(weight))) / (ZERO - 1);
  return {
    signs: kept.map(({ sign }) => sign).join(' '),
    weights: Buffer.from(kept.map(({ weight }) => ZERO + Math.round(weight / step))).toString('base64'),
    step,
    base: Math.round(base * 1000) / 1000,
  };
}
