// How much is there to do on this page? The same numbers on the pill and on the toolbar's icon as in the panel.
import { countsIn, NOTHING_TO_DO } from '../../filing/report/counts';
import type { OverlayView, TabView } from '../../protocol/tab';
import { askedIn } from '../../ui/panel/asked-in';

/** The numbers of a view. What a page of no client still leaves empty is something to do, and no fault. */
export function countsOf(view: Pick<TabView, 'report' | 'asked' | 'bare'>): OverlayView['counts'] {
  const counts = view.report ? countsIn(view.report, askedIn(view)) : NOTHING_TO_DO;
  return { ...counts, todo: counts.todo + (view.bare?.empty.length ?? 0) };
}
