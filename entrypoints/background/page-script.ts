// Which pages did the person call us to? One press, one document of one tab; another site in that tab is a stranger again.
import { browser } from 'wxt/browser';
import type { App } from '../../lib/app/state/app';
import type { SessionStore } from '../../lib/vault/store/key-value-store';
import { PAGE_SCRIPT } from './added-hosts';

const keyOf = (tabId: number): string => `called:${tabId}`;

/** The origin that the person called us to in a tab, or null. */
export async function calledOrigin(store: SessionStore, tabId: number): Promise<string | null> {
  const origin = await store.get(keyOf(tabId));
  return typeof origin === 'string' ? origin : null;
}

/** Forgets it: the tab is closed. */
export async function forgetCall(store: SessionStore, tabId: number): Promise<void> {
  await store.remove(keyOf(tabId));
}

export type CallAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: 'not-https' | 'not-reachable' };

/** Puts our script into the tab's page, if it is not there. The browser allows it only after a press on our icon. */
export async function callTab(app: App, tabId: number): Promise<CallAnswer> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url;
  if (url === undefined) return { ok: false, fault: 'not-reachable' };
  if (!url.startsWith('https://')) return { ok: false, fault: 'not-https' };
  await app.sessions.set(keyOf(tabId), new URL(url).origin);
  const isThere = (await app.pages.tell(tabId, { type: 'to-page.read' })) === true;
  if (!isThere) {
    const target = { tabId, frameIds: [0] };
    const done = await browser.scripting.executeScript({ target, files: [PAGE_SCRIPT] }).catch(() => null); // a page of the browser itself, or a permission that has ended
    if (done === null) {
      await forgetCall(app.sessions, tabId);
      return { ok: false, fault: 'not-reachable' };
    }
    await app.pages.tell(tabId, { type: 'to-page.read' });
  }
  return { ok: true };
}
