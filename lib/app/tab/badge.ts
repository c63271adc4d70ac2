// What stands on the toolbar's icon? The number of findings that would be refused in this tab, or nothing.
import type { TabView } from '../../protocol/tab';
import { countsOf } from './counts';

const MOST = 99;

/** The badge of a view: how many findings block. */
export function badgeText(view: Pick<TabView, 'portal' | 'report' | 'asked' | 'bare'>): string {
  if (!view.portal) return '';
  const { block } = countsOf(view);
  if (block === 0) return '';
  return block > MOST ? `${MOST}+` : String(block);
}
