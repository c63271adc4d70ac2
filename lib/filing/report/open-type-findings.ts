// What fails in a field whichever way the filing type is decided? A name that may not be used is told before every question about the order is answered.
import type { Facts } from '../../rules/operator-names';
import type { Rulebook } from '../rulebook/open';
import { possibleTypes } from './decision';
import { type OpenFinding, ruleFindings } from './rule-findings';

/** Types that send every field of entity and service to be looked at. */
const SENDS_ALL = [
  'first-filing',
  'add-service-same-provider',
  'add-service-other-provider',
  'mini-program-filing',
  'quick-app-filing',
];

/**
 * Findings about fields while the type of the filing is open: those that fail as every one of these types which the
 * decision table still allows. Only what a field holds is told; papers and duties wait for the type.
 */
export function openTypeFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const assumed = { ...facts, intent: facts.intent ?? 'open-or-host' };
  const possible = possibleTypes(book, facts);
  const [first, ...others] = SENDS_ALL.filter((type) => possible.has(type));
  const failingAs = (type: string) =>
    ruleFindings(book, { ...assumed, 'filing.type': type }, asOf).filter(
      ({ finding }) => finding.state === 'fails' && finding.target.field !== undefined,
    );
  let found = first === undefined ? [] : failingAs(first);
  for (const type of others) {
    if (found.length === 0) break; // as a rule: the other types then need no look
    const failing = new Set(failingAs(type).map(({ finding }) => finding.rule));
    found = found.filter(({ finding }) => failing.has(finding.rule));
  }
  return found;
}
