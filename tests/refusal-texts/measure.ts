// How many made-up refusals are read right, wrong or not at all?
import { matchRejections } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';
import { type MadeRefusal, refusalsOf } from './generate';

/** The reason that was read, or two of which one is meant. */
type Answer = readonly string[];

export interface Measured {
  readonly texts: number;
  readonly right: number;
  readonly wrong: number;
  /** Each text that was not read right, with what was read. */
  readonly misses: readonly { readonly refusal: MadeRefusal; readonly read: readonly Answer[] }[];
}

/** Reads the refusals of the seeds. Right: every reason and the first one first. Wrong: a reason that is not there. */
export function measureTexts(texts: RefusalTexts, seeds: readonly number[]): Measured {
  const read = seeds.flatMap(refusalsOf).map((refusal) => ({
    refusal,
    read: matchRejections(texts, refusal.text).map(({ rejection, other }) =>
      other === null ? [rejection.id] : [rejection.id, other.id],
    ),
  }));
  const misses = read.filter((one) => !isRight(one.refusal, one.read));
  const wrong = misses.filter((one) =>
    one.read.some((either) => !one.refusal.reasons.some((ids) => sharesOne(ids, either))),
  );
  return { texts: read.length, right: read.length - misses.length, wrong: wrong.length, misses };
}

const isRight = ({ reasons }: MadeRefusal, read: readonly Answer[]): boolean =>
  reasons.every((ids) => read.some((either) => sharesOne(ids, either))) &&
  (read[0] === undefined ? reasons.length === 0 : sharesOne(reasons[0] ?? [], read[0]));

const sharesOne = (ids: readonly string[], either: Answer): boolean => ids.some((id) => either.includes(id));

/** The seeds that were open while the reader was made are odd, those that were kept back even. */
export const seedsOf = (kind: 'open' | 'kept', count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => 2 * at + (kind === 'open' ? 1 : 0));
