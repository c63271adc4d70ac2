// What stands on the toolbar's icon? The number of findings that would be refused in this tab, or nothing.
import type { TabView } from '../../protocol/tab';
import { isLastStep } from '../../ui/panel/next-step';
import { countsOf } from './counts';

const MOST = 99;

/** The badge of a view: how many findings block. Missing documents are still to come before the last page, and refused on it. */
export function badgeText(view: Pick<TabView, 'portal' | 'report' | 'asked' | 'bare' | 'step'>): string {
  if (!view.portal) return '';
  const { block, documents } = countsOf(view);
  const refused = block + (isLastStep(view) ? documents : 0);
  if (refused === 0) return '';
  return refused > MOST ? `${MOST}+` : String(refused);
}
