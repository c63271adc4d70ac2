// Which known reasons does the text of a refusal name, and which checks of ours stand behind them?
import * as z from 'zod';
import { Cite, Text } from '../../rules/format';

const id = z.string().regex(/^[A-Za-z][\w.-]{0,99}$/);
const words = z.array(z.string().min(1).max(40)).min(1);

/** A reason for which orders come back. `words`: ways to say it; all words of one way stand in one sentence. */
export const Rejection = z.strictObject({
  id,
  label: Text,
  remedy: Text,
  words: z.array(words).min(1),
  rules: z.array(id).min(1),
  facts: z.array(id).min(1),
  cites: z.array(Cite).min(1),
  sourceDate: z.iso.date().nullable(),
});
export type Rejection = z.infer<typeof Rejection>;

/** The whole of rules/rejections.json. */
export const Rejections = z.strictObject({ rejections: z.array(Rejection).min(1) });
export type Rejections = z.infer<typeof Rejections>;

/** A reason with the sentence that names it and the words that were found there. */
export interface RejectionMatch {
  readonly rejection: Rejection;
  readonly sentence: string;
  readonly words: readonly string[];
}

/** The reasons a refusal names, the most plainly named first; none when it says nothing known. */
export function matchRejections(reasons: readonly Rejection[], refusal: string): readonly RejectionMatch[] {
  const sentences = refusal
    .split(/[\n。;；!！]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return reasons
    .map((rejection) => bestMatch(rejection, sentences))
    .filter((match) => match !== null)
    .sort((a, b) => weight(b) - weight(a));
}

function bestMatch(rejection: Rejection, sentences: readonly string[]): RejectionMatch | null {
  const matches = sentences.flatMap((sentence) => {
    const plain = sentence.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    return rejection.words
      .filter((way) => way.every((word) => plain.includes(word.toLowerCase())))
      .map((way) => ({ rejection, sentence, words: way }));
  });
  return matches.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** More and longer words name a reason more plainly. */
const weight = ({ words: found }: RejectionMatch): number => found.join('').length;
