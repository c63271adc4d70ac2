// Which steps does a filing go through, and which has it reached? Those of the rulebook that apply to it.
import type { FilingState } from '../client/client';
import { citationsOf } from '../report/citations';
import type { Report } from '../report/report';
import { isCancellation, type Rulebook } from '../rulebook/open';
import type { Citation, Text } from '../text';

/** One step: completed, present, or ahead. */
export interface FilingStep {
  readonly id: string;
  /** null: a step at another authority, which the board does not show. */
  readonly state: FilingState | null;
  readonly label: Text;
  readonly text: Text;
  readonly place: 'past' | 'now' | 'ahead';
  readonly cites: readonly Citation[];
  /** The site on which it is done; absent where that is the provider's. */
  readonly link?: string;
}

/**
 * The steps in order: documents by mail only if the rules require them, the SMS verification unless it is known not to
 * apply, the police filing only where something goes live, which is over once it was marked as done. A refused filing starts
 * again as a draft. `isPoliceDone`: it was marked as done for every service.
 */
export function stepsOf(
  book: Rulebook,
  { mailing, sms, filingType }: Pick<Report, 'mailing' | 'sms' | 'filingType'>,
  state: FilingState,
  isPoliceDone = false,
): readonly FilingStep[] {
  const at = state === 'refused' ? 'draft' : state;
  const isEnding = isCancellation(book, filingType);
  const steps = book.shared['filings/steps.json'].states.filter((step) => {
    if (step.state === at) return true;
    if (step.state === null) return !isEnding;
    if (step.state === 'mailing') return mailing.required === true;
    return step.state !== 'sms' || sms.required !== false;
  });
  const now = steps.findIndex((step) => step.state === at);
  const isOver = (of: FilingState | null, place: number) =>
    place < now || (isPoliceDone && (of === null || of === 'approved')); // nothing runs after the police filing
  return steps.map(({ id, state: of, label, text, ended, cites, link }, place) => ({
    id,
    state: of,
    label,
    text: (isEnding && ended) || text,
    cites: citationsOf(book, cites),
    ...(link === undefined ? {} : { link }),
    place: isOver(of, place) ? 'past' : place === now ? 'now' : 'ahead',
  }));
}

/** The rule whose term is that of the step at the other authority; a due date's key names it. */
export const POLICE = 'public-security';

/** The duty to show the number in the footer, as a due date's key names it. */
export const FOOTER = 'footer-number';

/** The states between two moves that the filing passed without a move of its own; none for a way back or a refusal. */
export function statesPassed(
  steps: readonly Pick<FilingStep, 'state'>[],
  from: FilingState,
  to: FilingState,
): readonly FilingState[] {
  const order = steps.flatMap(({ state }) => state ?? []);
  const begin = order.indexOf(from === 'refused' ? 'draft' : from);
  return begin < 0 ? [] : order.slice(begin + 1, Math.max(begin + 1, order.indexOf(to)));
}
