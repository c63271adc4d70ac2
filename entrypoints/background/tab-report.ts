// What does the rulebook say of the filing that a tab is bound to?
import { combineReports } from '../../lib/filing/combine';
import { precheckInputs } from '../../lib/filing/facts';
import { precheck } from '../../lib/filing/precheck';
import type { Report } from '../../lib/filing/report';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { Bound } from './tab-context';

/** The report of all chosen services together, as of today. */
export function reportOf(book: Rulebook, { client, filing }: Bound, today: string): Report | null {
  const [first, ...others] = precheckInputs(book, client, filing, today).map((input) =>
    precheck(book, input),
  );
  return first ? combineReports(filing.id, [first, ...others]) : null;
}
