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
 * decision table still allows, and, while the kind of the service is open too, for every kind. Only what a field holds is
 * told; papers and duties wait for the type.
 */
export function openTypeFindings(book: Rulebook, facts: Facts, asOf: string): readonly OpenFinding[] {
  const assumed = { ...facts, intent: facts.intent ?? 'open-or-host' };
  const possible = possibleTypes(book, facts);
  const [first, ...others] = SENDS_ALL.filter((type) => possible.has(type)).flatMap((type) =>
    kindsOf(facts, type).map((kind) => ({ 'filing.type': type, 'service.kind': kind })),
  );
  const failingAs = (as: Facts) =>
    ruleFindings(book, { ...assumed, ...as }, asOf).filter(
      ({ finding }) => finding.state === 'fails' && finding.target.field !== undefined,
    );
  let found = first === undefined ? [] : failingAs(first);
  for (const as of others) {
    if (found.length === 0) break; // as a rule: the others then need no look
    const failing = new Set(failingAs(as).map(({ finding }) => finding.rule));
    found = found.filter(({ finding }) => failing.has(finding.rule));
  }
  return found;
}

/** The kinds that a service may be of: the pages of an entity do not say. Nobody is asked for the few rules of quick apps. */
function kindsOf({ 'service.kind': kind }: Facts, type: string): readonly string[] {
  if (typeof kind === 'string') return [kind];
  if (type === 'quick-app-filing') return [];
  return type === 'mini-program-filing' ? ['mini-program'] : ['website', 'app'];
}
