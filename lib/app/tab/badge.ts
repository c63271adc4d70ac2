// What does the toolbar icon show? The number of findings in this tab that would be refused, or nothing.
import type { TabView } from '../../protocol/tab';
import { isLastStep } from '../../protocol/tab-view';
import { type BoundView, countsOf } from './counts';

const MOST = 99;

/** The badge of a view: the number of blocking findings. Missing documents count on the last page only; before it they are still to come. */
export function badgeText(
  view: Pick<TabView, 'portal' | 'report' | 'asked' | 'bare' | 'step'> & BoundView,
): string {
  if (!view.portal) return '';
  const { block, documents } = countsOf(view);
  const refused = block + (isLastStep(view) ? documents : 0);
  if (refused === 0) return '';
  return refused > MOST ? `${MOST}+` : String(refused);
}
