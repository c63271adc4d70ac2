// How much is there to do on this page? The pill, the toolbar icon and the panel show the same numbers.
import { countsIn, NOTHING_TO_DO } from '../../filing/report/counts';
import { objectionsIn } from '../../filing/report/page-findings';
import { isToSubmit } from '../../filing/report/standings';
import { yoursIn } from '../../protocol/left-to-person';
import type { OverlayView } from '../../protocol/overlay';
import type { TabView } from '../../protocol/tab';
import { askedIn } from '../../protocol/tab-view';

/** A view that may be bound to a filing. */
export type BoundView = Partial<Pick<TabView, 'binding' | 'plan'>>;

/** Whether the bound filing went off: nothing of it is to be corrected now. */
export const isSent = ({ binding }: BoundView): boolean =>
  binding?.state !== undefined && !isToSubmit({ state: binding.state });

/**
 * The numbers of a view. Error messages of the page and the empty fields of a page without a client are counted by
 * themselves, as the panel tells them, not among questions and faults. Once the filing was submitted nothing is counted.
 */
export function countsOf(
  view: Pick<TabView, 'report' | 'asked' | 'bare'> & BoundView,
): OverlayView['counts'] {
  if (isSent(view)) return NOTHING_TO_DO;
  const counts = view.report ? countsIn(view.report, askedIn(view)) : NOTHING_TO_DO;
  const page = objectionsIn(view.report?.findings ?? []).length;
  const empty = view.bare?.empty.length ?? 0;
  const yours = view.binding ? yoursIn(view.plan ?? []).length : 0;
  return {
    ...counts,
    ...(page > 0 && { page }),
    ...(empty > 0 && { empty }),
    ...(yours > 0 && { yours }),
  };
}
