// What stands on the toolbar's icon? The number of findings that would be refused in this tab, or nothing.
import { groupOf } from '../../filing/report/bucket';
import type { TabView } from '../../protocol/tab';

const MOST = 99;

/** The badge of a view: how many findings block. */
export function badgeText({ portal, report }: Pick<TabView, 'portal' | 'report'>): string {
  if (!portal || !report) return '';
  const blocks = report.findings.filter((one) => groupOf(one) === 'block').length;
  if (blocks === 0) return '';
  return blocks > MOST ? `${MOST}+` : String(blocks);
}
