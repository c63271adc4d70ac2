// What stands on the toolbar's icon? The number of things that would be refused in this tab, or nothing.
import { browser } from 'wxt/browser';
import type { TabView } from '../../lib/protocol/tab';

const COLOUR = '#ad231b';
const MOST = 99;

/** The badge of a view: how many findings block. */
export function badgeOf({ portal, report }: Pick<TabView, 'portal' | 'report'>): string {
  if (!portal || !report) return '';
  const blocks = report.findings.filter((one) => one.state === 'fails' && one.severity === 'block').length;
  if (blocks === 0) return '';
  return blocks > MOST ? `${MOST}+` : String(blocks);
}

/** Shows the badge of a tab; the browser clears it by itself when the tab goes elsewhere. */
export async function showBadge(view: TabView): Promise<void> {
  const { tabId } = view;
  const text = badgeOf(view);
  await browser.action?.setBadgeText({ tabId, text }).catch(() => undefined); // the tab may be closed by now
  if (text !== '')
    await browser.action?.setBadgeBackgroundColor({ tabId, color: COLOUR }).catch(() => undefined);
}
