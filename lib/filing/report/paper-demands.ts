// What does a rule want of a paper beside the paper itself? In a list under the paper's name, "submit this paper:" is said already.
import type { Rule } from '../../rules/format';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import type { Finding } from './report';

type Beside = NonNullable<Rule['event']['params']['beside']>;

const rulesOf = rememberPer((rules: readonly Rule[]) => new Map(rules.map((rule) => [rule.name, rule])));

/**
 * What is still to be said under the paper's name; null for nothing. Where the rule does not say it, its whole demand is;
 * of a paper that the agent writes (`isMade`) nothing is.
 */
export function demandBeside(
  book: Pick<Rulebook, 'rules'>,
  { rule, message }: Pick<Finding, 'rule' | 'message'>,
  isMade: boolean,
): Beside | null {
  const known = rulesOf(book.rules).get(rule);
  const beside = known?.event.params.beside;
  if (beside !== undefined) return beside;
  return isMade && known !== undefined ? null : message;
}

/** Whether a demand says how the paper is signed; the signatures of the draft are left out then. */
export const tellsSigning = (demands: readonly Beside[]): boolean =>
  demands.some(({ isSigning }) => isSigning === true);

/** The words alone. */
export const wordsOf = ({ zh, en }: Beside): Text => ({ zh, en });
