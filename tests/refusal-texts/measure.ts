// How many made-up refusals are read right, wrong or not at all?
import { matchRejections, type RefusalTexts } from '../../lib/filing/refusals/read';
import { type MadeRefusal, refusalsOf } from './generate';

export interface Measured {
  readonly texts: number;
  readonly right: number;
  readonly wrong: number;
  /** Each text that was not read right, with what was read. */
  readonly misses: readonly { readonly refusal: MadeRefusal; readonly read: readonly string[] }[];
}

/** Reads the refusals of the seeds. Right: every reason and the first one first. Wrong: a reason that is not there. */
export function measureTexts(texts: RefusalTexts, seeds: readonly number[]): Measured {
  const read = seeds.flatMap(refusalsOf).map((refusal) => ({
    refusal,
    read: matchRejections(texts, refusal.text).map(({ rejection }) => rejection.id),
  }));
  const misses = read.filter((one) => !isRight(one.refusal, one.read));
  const wrong = misses.filter((one) =>
    one.read.some((id) => !one.refusal.reasons.some((ids) => ids.includes(id))),
  );
  return { texts: read.length, right: read.length - misses.length, wrong: wrong.length, misses };
}

const isRight = ({ reasons }: MadeRefusal, read: readonly string[]): boolean =>
  reasons.every((ids) => ids.some((id) => read.includes(id))) &&
  (reasons[0]?.includes(read[0] ?? '') ?? read.length === 0);

/** The seeds that were open while the reader was made are odd, those that were kept back even. */
export const seedsOf = (kind: 'open' | 'kept', count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => 2 * at + (kind === 'open' ? 1 : 0));
