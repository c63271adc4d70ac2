// How much is there to do on this page? The pill, the toolbar icon and the panel show the same numbers.
import { countsIn, NOTHING_TO_DO } from '../../filing/report/counts';
import { objectionsIn } from '../../filing/report/page-findings';
import { isToSubmit } from '../../filing/report/standings';
import type { OverlayView, TabView } from '../../protocol/tab';
import { askedIn } from '../../protocol/tab-view';

/** A view that may be bound to a filing. */
export type BoundView = Partial<Pick<TabView, 'binding'>>;

/** Whether the bound filing went off: nothing of it is to be corrected now. */
export const isSent = ({ binding }: BoundView): boolean =>
  binding?.state !== undefined && !isToSubmit({ state: binding.state });

/**
 * The numbers of a view. Error messages of the page count as something to check; empty fields of a page without a
 * client count as something to do, not as a fault. Once the filing was submitted nothing is counted.
 */
export function countsOf(
  view: Pick<TabView, 'report' | 'asked' | 'bare'> & BoundView,
): OverlayView['counts'] {
  if (isSent(view)) return NOTHING_TO_DO;
  const counts = view.report ? countsIn(view.report, askedIn(view)) : NOTHING_TO_DO;
  const ask = counts.ask + objectionsIn(view.report?.findings ?? []).length;
  return { ...counts, ask, todo: counts.todo + (view.bare?.empty.length ?? 0) };
}
