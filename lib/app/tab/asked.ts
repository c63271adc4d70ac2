// What is the person asked about the filing of a tab? The open questions of its report, phrased as statements and grouped by matter.
import { precheckInputs } from '../../filing/facts/facts';
import { markKept } from '../../filing/report/answers-in-client';
import { settledFacts } from '../../filing/report/precheck';
import { askedOf, type Stage } from '../../filing/report/question-topics';
import type { Asked, Report } from '../../filing/report/report';
import type { Rulebook } from '../../filing/rulebook/open';
import type { Facts } from '../../rules/operator-names';
import type { Bound } from './context';

/** What is asked, most urgent first; nothing without a bound client. */
export function askedFor(
  book: Rulebook,
  bound: Pick<Bound, 'client' | 'filing'> | null,
  report: Report | null,
  today: string,
  stage: Stage = 'filling',
): readonly Asked[] {
  if (bound === null || report === null) return [];
  const { client, filing } = bound;
  const settled = precheckInputs(book, client, filing, today).map((input) => settledFacts(book, input));
  return markKept(client, filing, askedOf(book, report.questions, knownOfAll(settled), stage));
}

/** With several services, a fact counts as known only if it is known for each. */
function knownOfAll([first = {}, ...others]: readonly Facts[]): Facts {
  const shared = Object.entries(first).filter(([fact]) => others.every((facts) => facts[fact] !== undefined));
  return Object.fromEntries(shared);
}
