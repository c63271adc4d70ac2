// What does a refusal mean for a person? The cause in words, what to do, the checks behind it, and who says so.
import { matchRejections } from '../refusals/read';
import type { Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';
import { citationsOf } from './citations';

/** One cause that a refusal names. */
export interface RefusalReason {
  readonly id: string;
  readonly cause: Text;
  readonly remedy: Text;
  /** The sentence of the refusal that names it. */
  readonly sentence: string;
  /** The checks of ours behind it: with these the next pre-check looks at it. */
  readonly rules: readonly { readonly name: string; readonly message: Text }[];
  readonly cites: readonly Citation[];
}

/** The causes that a pasted refusal names, in its order; none where it says nothing known. */
export function refusalReasons(book: Rulebook, text: string): readonly RefusalReason[] {
  return matchRejections(book.shared, text).map(({ rejection, sentence }) => ({
    id: rejection.id,
    cause: rejection.label,
    remedy: rejection.remedy,
    sentence,
    rules: rejection.rules.flatMap((name) => {
      const rule = book.rules.find((one) => one.name === name);
      return rule === undefined ? [] : [{ name, message: rule.event.params.message }];
    }),
    cites: citationsOf(book, rejection.cites),
  }));
}
