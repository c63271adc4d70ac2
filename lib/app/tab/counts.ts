// How much is there to do on this page? The same numbers on the pill and on the toolbar's icon as in the panel.
import { countsIn, NOTHING_TO_DO } from '../../filing/report/counts';
import { objectionsIn } from '../../filing/report/page-findings';
import type { OverlayView, TabView } from '../../protocol/tab';
import { askedIn } from '../../protocol/tab-view';

/** The numbers of a view. What a page objects to is to be looked at; what a page of no client still leaves empty is something to do, and no fault. */
export function countsOf(view: Pick<TabView, 'report' | 'asked' | 'bare'>): OverlayView['counts'] {
  const counts = view.report ? countsIn(view.report, askedIn(view)) : NOTHING_TO_DO;
  const ask = counts.ask + objectionsIn(view.report?.findings ?? []).length;
  return { ...counts, ask, todo: counts.todo + (view.bare?.empty.length ?? 0) };
}
