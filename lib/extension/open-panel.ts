// How does the side panel open in each browser? By the browser's own API, else as a separate page for the same tab.
import { browser } from 'wxt/browser';

/** Opens the panel; call it within the person's click. */
export async function openPanel(windowId: number | undefined, tabId: number | undefined): Promise<void> {
  const opened = await openBeside(windowId).catch(() => false);
  if (opened) return;
  const page = browser.runtime.getURL('/sidepanel.html');
  await browser.tabs.create({ url: tabId === undefined ? page : `${page}?tab=${tabId}` });
}

/** Opens the panel beside the page if the browser supports that; call it within the person's click. */
export async function openBeside(windowId: number | undefined): Promise<boolean> {
  const beside = openerOf('chrome', 'sidePanel') ?? openerOf('browser', 'sidebarAction');
  if (!beside || windowId === undefined) return false;
  await beside({ windowId });
  return true;
}

type Opener = (target: { readonly windowId: number }) => Promise<void>;

/** Looked up by name, since neither browser's types include the other's API. */
function openerOf(root: string, name: string): Opener | null {
  const api: unknown = Reflect.get(globalThis, root);
  if (typeof api !== 'object' || api === null) return null;
  const part: unknown = Reflect.get(api, name);
  if (typeof part !== 'object' || part === null) return null;
  const open: unknown = Reflect.get(part, 'open');
  if (typeof open !== 'function') return null;
  return async (target) => {
    await (name === 'sidePanel' ? open.call(part, target) : open.call(part));
  };
}
