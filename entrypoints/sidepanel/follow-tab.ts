// Which tab does this panel show, and how does it hear of changes? A port to the background, opened again when it drops.

import { browser } from 'wxt/browser';

import type { FillProgress, TabView } from '@/lib/protocol/tab';

const RETRY_MILLISECONDS = 500;
/** The progress of a fill arrives with each field; redrawing for each would delay the fill and its receipt. */
const PROGRESS_MILLISECONDS = 100;

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
  let last: TabView | null = null;
  let progress: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    clearTimeout(progress);
    progress = undefined;
    if (!isOver && last !== null) show(last);
  };
  const receive = (message: TabView | FillProgress) => {
    if (isOver || message.tabId !== tabId) return;
    if ('version' in message) {
      last = message;
      draw();
    } else if (last !== null) {
      last = { ...last, filling: message.filling };
      progress ??= setTimeout(draw, PROGRESS_MILLISECONDS);
    }
  };
  const connect = () => {
    if (isOver) return;
    port = browser.runtime.connect({ name: `panel:${tabId}` });
    // the background pushes a view as soon as it knows the page; only it speaks on this port
    port.onMessage.addListener((message: unknown) => receive(message as TabView | FillProgress));
    // The background sleeps when idle and closes the port with it; connecting wakes it.
    port.onDisconnect.addListener(() => whenVisible(() => setTimeout(connect, RETRY_MILLISECONDS)));
  };
  connect();
  return () => {
    isOver = true;
    port?.disconnect();
  };
}

/** A hidden panel does not wake the background. */
function whenVisible(act: () => void): void {
  if (document.visibilityState === 'visible') act();
  else document.addEventListener('visibilitychange', () => whenVisible(act), { once: true });
}
