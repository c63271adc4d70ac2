// How many findings stand in each group on this page? The same numbers on the pill and on the toolbar's icon.
import { groupOf } from '../../filing/report/bucket';
import type { OverlayView, TabView } from '../../protocol/tab';
import { isLastStep } from '../../ui/panel/next-step';
import { missingDocument } from '../../ui/panel/shown-findings';

/**
 * The findings of a view by group. Documents still to come are something to do before the last page, and no fault; so is
 * what a page of no client still wants.
 */
export function countsOf(view: Pick<TabView, 'report' | 'step' | 'bare'>): OverlayView['counts'] {
  const counts = { block: 0, ask: 0, warn: 0, todo: view.bare?.empty.length ?? 0 };
  const { findings = [], documents = [] } = view.report ?? {};
  for (const finding of findings) {
    const group = groupOf(finding);
    const isToCome = group === 'block' && !isLastStep(view) && missingDocument(finding, documents) !== null;
    if (group !== 'info') counts[isToCome ? 'todo' : group]++;
  }
  return counts;
}
