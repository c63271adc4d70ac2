// Is our entry in the browser's menu shown? Only while some tab has a client.
import { browser } from 'wxt/browser';

/** The entry under which the fields stand. */
export const MENU = 'insert';

/** Keeps who is bound, and shows the menu only while somebody is. */
export async function followMenu(boundTabs: Set<number>, tabId: number, isBound: boolean): Promise<void> {
  const had = boundTabs.size > 0;
  if (isBound) boundTabs.add(tabId);
  else boundTabs.delete(tabId);
  const has = boundTabs.size > 0;
  if (had !== has) await browser.contextMenus?.update(MENU, { visible: has }).catch(() => undefined); // not made yet
}
