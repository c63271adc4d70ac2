// Is the page drawn at all? A page behind another tab draws nothing, and lists that never open cannot be filled.
import { browser } from 'wxt/browser';

/** Shows a tab if it is behind another one; answers the tab that was in front, to go back to. */
export async function bringToFront(tabId: number): Promise<number | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.active || tab.windowId === undefined) return null;
  const [front] = await browser.tabs.query({ windowId: tab.windowId, active: true });
  await browser.tabs.update(tabId, { active: true });
  return front?.id ?? null;
}

/** Shows the tab again that was in front before. */
export async function goBack(tabId: number | null): Promise<void> {
  if (tabId !== null) await browser.tabs.update(tabId, { active: true }).catch(() => undefined); // closed meanwhile
}
