// How many texts with known reasons are read correctly, with one of two, wrongly, or incompletely?
import * as z from 'zod';
import { matchRejections } from '../../lib/filing/refusals/read';
import type { RefusalTexts } from '../../lib/filing/refusals/reader';

/** A text and the reasons that it names; for each reason the ids that are right. */
export const LabeledText = z.strictObject({
  text: z.string().min(1),
  reasons: z.array(z.array(z.string()).min(1)),
});
export type LabeledText = z.infer<typeof LabeledText>;

/** A file of texts, by the name of their group. */
export const LabeledTexts = z.record(z.string(), z.array(LabeledText).min(1));
export type LabeledTexts = z.infer<typeof LabeledTexts>;

/**
 * `right`: exactly the reasons of the text, each with one id. `oneOfTwo`: the same, but for at least one reason two ids were
 * offered, of which one is right. `wrong`: something is named or offered that is not right. `none`: a reason was not found.
 */
export type Reading = 'right' | 'oneOfTwo' | 'wrong' | 'none';

/** How well a text is read. */
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

/** How many of the texts are read with each result. */
export function tallyOf(texts: RefusalTexts, labeled: readonly LabeledText[]): Tally {
  const tally = { texts: labeled.length, right: 0, oneOfTwo: 0, wrong: 0, none: 0 };
  for (const one of labeled) tally[readingOf(texts, one)] += 1;
  return tally;
}
