// What fails in a field whichever way the filing type is decided? A name that may not be used is told before every question about the order is answered.
import type { Facts } from '../../rules/operator-names';
import type { Rulebook } from '../rulebook/open';
import { type OpenFinding, ruleFindings } from './rule-findings';

/** Types that send every field of entity and service to be looked at, the likeliest first. */
const SENDS_ALL = [
  'first-filing',
  'add-service-same-provider',
  'add-service-other-provider',
  'mini-program-filing',
  'quick-app-filing',
];

/**
 * Findings about fields while the type of the filing is open: judged as for the first of these types that the decision
 * table still allows. Only what fails is told, and only what a field holds; papers and duties wait for the type.
 */
export function openTypeFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const assumed = { ...facts, intent: facts.intent ?? 'open-or-host' };
  const possible = new Set(
    book.rows.filter(({ test }) => test(assumed) !== false).map(({ entry }) => entry.result),
  );
  const type = SENDS_ALL.find((one) => possible.has(one));
  if (type === undefined) return [];
  const found = ruleFindings(book, { ...assumed, 'filing.type': type }, asOf);
  return found.filter(({ finding }) => finding.state === 'fails' && finding.target.field !== undefined);
}
