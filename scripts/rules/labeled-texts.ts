// How many texts of which the reasons are known are read right, with one of two, wrong, or not in full?
import * as z from 'zod';
import { matchRejections } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';

/** A text and the reasons that it names: of each, the ids that are right. */
export const LabeledText = z.strictObject({
  text: z.string().min(1),
  reasons: z.array(z.array(z.string()).min(1)),
});
export type LabeledText = z.infer<typeof LabeledText>;

/** A file of texts, by the name of their group. */
export const LabeledTexts = z.record(z.string(), z.array(LabeledText).min(1));
export type LabeledTexts = z.infer<typeof LabeledTexts>;

/**
 * `right`: every reason, and none besides, each named alone. `oneOfTwo`: so too, but of one at least two were offered, and
 * one of them is right. `wrong`: something is named, or offered, of which nothing is right. `none`: a reason was not read.
 */
export type Reading = 'right' | 'oneOfTwo' | 'wrong' | 'none';

/** How a text is read. */
export function readingOf(texts: RefusalTexts, { text, reasons }: LabeledText): Reading {
  const answers = matchRejections(texts, text).map(({ rejection, other }) =>
    other === null ? [rejection.id] : [rejection.id, other.id],
  );
  const isRight = (id: string) => reasons.some((any) => any.includes(id));
  if (answers.some((ids) => !ids.some(isRight))) return 'wrong';
  const isRead = (any: readonly string[]) => answers.some((ids) => ids.some((id) => any.includes(id)));
  if (!reasons.every(isRead)) return 'none';
  return answers.some((ids) => ids.length > 1) ? 'oneOfTwo' : 'right';
}

export interface Tally extends Readonly<Record<Reading, number>> {
  readonly texts: number;
}

/** How many of the texts are read how. */
export function tallyOf(texts: RefusalTexts, labeled: readonly LabeledText[]): Tally {
  const tally = { texts: labeled.length, right: 0, oneOfTwo: 0, wrong: 0, none: 0 };
  for (const one of labeled) tally[readingOf(texts, one)] += 1;
  return tally;
}
