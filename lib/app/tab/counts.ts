// How much is there to do on this page? The pill, the toolbar icon and the panel show the same numbers.
import { countsIn, NOTHING_TO_DO } from '../../filing/report/counts';
import { objectionsIn } from '../../filing/report/page-findings';
import type { OverlayView, TabView } from '../../protocol/tab';
import { askedIn } from '../../protocol/tab-view';

/**
 * The numbers of a view. Error messages of the page count as something to check; empty fields of a page without a
 * client count as something to do, not as a fault.
 */
export function countsOf(view: Pick<TabView, 'report' | 'asked' | 'bare'>): OverlayView['counts'] {
  const counts = view.report ? countsIn(view.report, askedIn(view)) : NOTHING_TO_DO;
  const ask = counts.ask + objectionsIn(view.report?.findings ?? []).length;
  return { ...counts, ask, todo: counts.todo + (view.bare?.empty.length ?? 0) };
}
