// What is the next step on this page? Decides the panel's primary button and the counts around it.

import { isToDecide, refusesOrder } from '../../filing/report/bucket';
import { missingOf } from '../../filing/report/counts';
import { objectionsIn } from '../../filing/report/page-findings';
import type { Asked, Finding } from '../../filing/report/report';
import { shownFindings } from '../../filing/report/shown-findings';
import type { PlanRow } from '../../page/model';
import { controlFor, writableRows } from '../../page/plan/rows';
import { needsDecision, wasJustRefused, yoursIn } from '../../protocol/left-to-person';
import type { ServiceSummary } from '../../protocol/services';
import type { TabView } from '../../protocol/tab';
import { askedIn, isLastStep } from '../../protocol/tab-view';
import type { Mending } from './mending';

export type NextStep =
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'add-service'; readonly service: ServiceSummary['kind'] }
  | { readonly kind: 'conflict' | 'services' | 'finding' | 'undecided' | 'recheck' }
  | { readonly kind: 'mend'; readonly place: string; readonly count: number }
  | {
      readonly kind: 'causes' | 'fill' | 'question' | 'document' | 'decide' | 'yours';
      readonly count: number;
    };

/**
 * Chooses what blocks the filing first: identity, services, filling, blocking findings, questions, documents,
 * choices, what the person fills in. Before the last page, what the person must fill in on this page comes before the
 * questions and the documents, which hold up no page. A filing that came back is mended first, then filled in again; its papers were sent with it, so that they are
 * asked for on the last page alone.
 */
export function nextStep(
  view: TabView,
  replace: ReadonlySet<string>,
  mending: Mending | null = null,
): NextStep {
  if (view.filling) return { kind: 'running', ...view.filling };
  if (view.conflicts.length > 0) return { kind: 'conflict' };
  const { binding, lackedKind } = view;
  if (binding && lackedKind) return { kind: 'add-service', service: lackedKind };
  if (binding && binding.chosen.length === 0 && binding.services.length > 0) return { kind: 'services' };
  if (mending?.place) return { kind: 'mend', place: mending.place, count: mending.open };
  if (mending && mending.open > 0) return { kind: 'causes', count: mending.open };
  const isToFill = binding !== null && !isNotFilledHere(view);
  const refused = isToFill ? refusedRows(view).length : 0;
  const count = isToFill ? writableRows(view.plan, replace).length : 0;
  if (count > refused) return { kind: 'fill', count };
  const fault = firstFault(view);
  if (fault !== null) return { kind: isToDecide(fault) ? 'undecided' : 'finding' };
  const yours = isToFill ? yoursIn(view.plan).length + refused : 0;
  if (yours > 0 && !isLastStep(view)) return { kind: 'yours', count: yours };
  const asked = askedIn(view).filter(({ settlesBlock }) => settlesBlock); // as many as the status says
  if (asked.some((one) => !isAside(one))) return { kind: 'question', count: asked.length };
  const missing = mending === null || isLastStep(view) ? missingDocuments(view) : 0;
  if (missing > 0) return { kind: 'document', count: missing };
  const undecided = view.plan.filter(needsDecision).length;
  if (isToFill && undecided > 0) return { kind: 'decide', count: undecided };
  if (yours > 0) return { kind: 'yours', count: yours };
  return { kind: 'recheck' };
}

/** Whether the person said of all of it that they do not know: it is not asked again by the button. */
const isAside = ({ questions }: Asked): boolean => questions.every((one) => one.isAside === true);

/** The controls for which the page took no value: while nothing else is to be filled, they are the person's. */
export const refusedRows = ({ plan, receipt }: Pick<TabView, 'plan' | 'receipt'>): readonly PlanRow[] =>
  plan.filter((row) => wasJustRefused(row, receipt ?? []));

/** Is the page for other orders: a cancellation on a page for opening, or no service of the kind that is filed here? */
export const isOtherOrder = ({ isCancellation, step, lackedKind }: TabView): boolean =>
  lackedKind !== undefined || (isCancellation === true && step !== null);

/** Is an order on its way that these pages are not for, or one that cannot be sent as it stands? */
const isNotFilledHere = (view: TabView): boolean =>
  isOtherOrder(view) || (view.report?.findings ?? []).some(refusesOrder);

/** The controls that still contain what we filled in, while the client's value has changed since. */
export function outdatedFills({ plan, receipt }: Pick<TabView, 'plan' | 'receipt'>): readonly string[] {
  const written = new Map(
    (receipt ?? []).flatMap(({ key, state, after }) => (state === 'filled' ? [[key, after.join()]] : [])),
  );
  return plan
    .filter(({ key, action, now }) => action === 'replace' && written.get(key) === now.join())
    .map(({ key }) => key);
}

/** The first fault to fix, or the first error shown by the page, or what waits for a decision; null for none. */
export function firstFault({ report }: Pick<TabView, 'report'>): Finding | null {
  const { findings = [], documents = [] } = report ?? {};
  const blocks = shownFindings(findings.filter(isBlocking), documents).map(({ finding }) => finding);
  const faults = [...blocks.filter((one) => !isToDecide(one)), ...objectionsIn(findings)];
  return faults[0] ?? blocks[0] ?? null;
}

/** The control of the first fault that the page shows; null where all of them are on other steps. */
export function placeOfFault({ report, plan }: Pick<TabView, 'report' | 'plan'>): string | null {
  const { findings = [], documents = [] } = report ?? {};
  const faults = shownFindings(findings.filter(isBlocking), documents).map(({ finding }) => finding);
  const places = [...faults, ...objectionsIn(findings)].map(({ target }) => controlFor(plan, target.field));
  return places.find((key) => key !== null) ?? null;
}

/** What blocks the portal's button, by priority: a fault, a question, a document. */
export function firstToFix(view: TabView): 'finding' | 'question' | 'document' {
  if (firstFault(view) !== null) return 'finding';
  return askedIn(view).some(({ settlesBlock }) => settlesBlock) ? 'question' : 'document';
}

/** How many required documents are missing or unfit. */
export function missingDocuments(view: TabView): number {
  return missingOf(view.report?.documents ?? []);
}

function isBlocking(finding: Finding): boolean {
  return finding.state === 'fails' && finding.severity === 'block';
}
