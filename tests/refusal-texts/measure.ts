// How many made-up refusals are read right, wrong or not at all?
import { matchRejections } from '../../lib/filing/refusals/read';
import type { RefusalWords, Rejections } from '../../lib/filing/rulebook/rejections';
import { type MadeRefusal, refusalsOf } from './generate';

export interface Measured {
  readonly texts: number;
  readonly right: number;
  readonly wrong: number;
  /** Each text that was not read right, with what was read. */
  readonly misses: readonly { readonly refusal: MadeRefusal; readonly read: readonly string[] }[];
}

/** Reads the refusals of the seeds. Right: every reason and the first one first. Wrong: a reason that is not there. */
export function measureTexts(book: Rejections, words: RefusalWords, seeds: readonly number[]): Measured {
  const read = seeds.flatMap(refusalsOf).map((refusal) => ({
    refusal,
    read: matchRejections(book, words, refusal.text).map(({ rejection }) => rejection.id),
  }));
  const misses = read.filter((one) => !isRight(one.refusal, one.read));
  const wrong = misses.filter((one) => one.read.some((id) => !one.refusal.reasons.includes(id)));
  return { texts: read.length, right: read.length - misses.length, wrong: wrong.length, misses };
}

const isRight = ({ reasons }: MadeRefusal, read: readonly string[]): boolean =>
  reasons.every((id) => read.includes(id)) && read[0] === reasons[0];

/** The seeds that were open while the reader was made are odd, those that were kept back even. */
export const seedsOf = (kind: 'open' | 'kept', count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => 2 * at + (kind === 'open' ? 1 : 0));
