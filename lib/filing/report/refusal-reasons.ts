// What does a refusal mean for a person? The cause in words, what to do, the checks behind it, and who says so.
import type { Cite } from '../../rules/format';
import type { Items } from '../refusals/items';
import { readRefusal } from '../refusals/read';
import type { Rulebook } from '../rulebook/open';
import type { Rejection } from '../rulebook/rejections';
import type { Citation, Text } from '../text';
import { citationsOf } from './citations';

/** A cause in words, with what to do about it. */
export interface RefusalCause {
  readonly id: string;
  readonly cause: Text;
  readonly remedy: Text;
  /** The checks of ours behind it: with these the next pre-check looks at it. */
  readonly rules: readonly { readonly name: string; readonly message: Text }[];
  readonly cites: readonly Citation[];
}

/** One cause that a sentence of a refusal names; where two are as likely, one of the two. */
export interface RefusalReason extends RefusalCause {
  /** The sentence of the refusal that names it. */
  readonly sentence: string;
  /** The other cause that may be meant; null where it is clear. */
  readonly other: RefusalCause | null;
}

/** What was understood of a pasted refusal, and which items of its list were not. */
export interface RefusalReading {
  readonly reasons: readonly RefusalReason[];
  readonly items: Items;
}

/** The causes that a pasted refusal names, in its order; none where it says nothing known. */
export function refusalReasons(book: Rulebook, text: string): RefusalReading {
  const { matches, items } = readRefusal(book.shared, text);
  const reasons = matches.map(({ rejection, other, sentence }) => ({
    ...causeOf(book, rejection),
    sentence,
    other: other === null ? null : causeOf(book, other),
  }));
  return { reasons, items };
}

const causeOf = (book: Rulebook, { id, label, remedy, rules, cites }: Rejection): RefusalCause => ({
  id,
  cause: label,
  remedy,
  rules: rules.flatMap((name) => {
    const rule = book.rules.find((one) => one.name === name);
    return rule === undefined ? [] : [{ name, message: rule.event.params.message }];
  }),
  cites: citationsOf(book, cites.filter(isFirstOfSource)),
});

/** A source that says it in several places is one source to a person. */
const isFirstOfSource = ({ source }: Cite, at: number, cites: readonly Cite[]): boolean =>
  cites.findIndex((cite) => cite.source === source) === at;
