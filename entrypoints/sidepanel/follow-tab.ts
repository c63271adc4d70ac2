// Which tab does this panel show, and how does it hear of changes? A port to the background, opened again when it drops.
import { browser } from 'wxt/browser';
import { send } from '../../lib/extension/surface';
import type { TabView } from '../../lib/protocol/tab';

const RETRY_MILLISECONDS = 500;

/** Follows the named tab, or without a name the active tab of the panel's window. */
export async function followTab(named: string | null, show: (view: TabView) => void): Promise<void> {
  if (named !== null && /^\d+$/.test(named)) {
    listen(Number(named), show);
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  let stop = tab?.id === undefined ? () => {} : listen(tab.id, show);
  const windowId = tab?.windowId;
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId !== windowId) return;
    stop();
    stop = listen(active.tabId, show);
  });
}

/** Shows the tab's view now and after each change; the returned function ends it. */
function listen(tabId: number, show: (view: TabView) => void): () => void {
  let isOver = false;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const take = (view: unknown) => {
    if (!isOver && isViewOf(view, tabId)) show(view);
  };
  const connect = () => {
    if (isOver) return;
    port = browser.runtime.connect({ name: `panel:${tabId}` });
    port.onMessage.addListener(take);
    // The background sleeps when idle and closes the port with it; connecting wakes it.
    port.onDisconnect.addListener(() => whenVisible(() => setTimeout(connect, RETRY_MILLISECONDS)));
    void send({ type: 'tab.view', tabId }).then(take, () => {});
  };
  connect();
  return () => {
    isOver = true;
    port?.disconnect();
  };
}

/** A panel that nobody sees does not wake the background. */
function whenVisible(act: () => void): void {
  if (document.visibilityState === 'visible') act();
  else document.addEventListener('visibilitychange', () => whenVisible(act), { once: true });
}

function isViewOf(view: unknown, tabId: number): view is TabView {
  return typeof view === 'object' && view !== null && 'tabId' in view && view.tabId === tabId;
}
