// How many texts of which the reasons are known are read right, with one of two, wrong, or not in full?
import * as z from 'zod';
import { matchRejections } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';

/** A text and the reasons that it names: of each, the ids that are right. */
export const Told = z.strictObject({
  text: z.string().min(1),
  reasons: z.array(z.array(z.string()).min(1)),
});
export type Told = z.infer<typeof Told>;

/** A file of texts, by the name of their group. */
export const ToldSet = z.record(z.string(), z.array(Told).min(1));
export type ToldSet = z.infer<typeof ToldSet>;

/**
 * `right`: every reason, and none besides, each named alone. `oneOfTwo`: so too, but of one at least two were offered, and
 * one of them is right. `wrong`: something is named, or offered, of which nothing is right. `none`: a reason was not read.
 */
export type Reading = 'right' | 'oneOfTwo' | 'wrong' | 'none';

/** How a text is read. */
export function readingOf(texts: RefusalTexts, { text, reasons }: Told): Reading {
  const answers = matchRejections(texts, text).map(({ rejection, other }) =>
    other === null ? [rejection.id] : [rejection.id, other.id],
  );
  const isTold = (id: string) => reasons.some((any) => any.includes(id));
  if (answers.some((ids) => !ids.some(isTold))) return 'wrong';
  const isRead = (any: readonly string[]) => answers.some((ids) => ids.some((id) => any.includes(id)));
  if (!reasons.every(isRead)) return 'none';
  return answers.some((ids) => ids.length > 1) ? 'oneOfTwo' : 'right';
}

export interface Tally extends Readonly<Record<Reading, number>> {
  readonly texts: number;
}

/** How many of the texts are read how. */
export function tallyOf(texts: RefusalTexts, told: readonly Told[]): Tally {
  const tally = { texts: told.length, right: 0, oneOfTwo: 0, wrong: 0, none: 0 };
  for (const one of told) tally[readingOf(texts, one)] += 1;
  return tally;
}
