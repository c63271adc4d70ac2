// Which browser functions does the background get? The implementation of `BrowserPorts`.
import { browser } from 'wxt/browser';
import type { BrowserPorts, InjectedScript } from '../../lib/app/state/ports';
import { hostPorts, PAGE_SCRIPT } from './added-hosts';
import { showMenu } from './context-menu';
import { notify } from './notifications';
import { markStore } from './stores';

const BADGE_COLOUR = '#ad231b';
const FILES = {
  page: PAGE_SCRIPT,
  'page-reader': '/page-reader.js',
  'page-overlay': '/page-overlay.js',
  teach: '/teach.js',
  'page-writer': '/page-writer.js',
} as const satisfies Record<InjectedScript, string>;

export const browserPorts: BrowserPorts = {
  tabUrl: async (tabId) => (await browser.tabs.get(tabId).catch(() => null))?.url ?? null,
  sendToPage: (tabId, message) =>
    browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined), // another site, or a page from before the last update
  injectScript: async (tabId, script) => {
    const target = { tabId, frameIds: [0] };
    const done = await browser.scripting.executeScript({ target, files: [FILES[script]] }).catch(() => null); // a page of the browser itself, or a permission that has ended
    return done !== null;
  },
  activateTab,
  returnToTab: async (tabId) => {
    if (tabId !== null) await browser.tabs.update(tabId, { active: true }).catch(() => undefined); // closed meanwhile
  },
  openPanel: async (tabId) => {
    await browser.sidePanel?.open({ tabId }).catch(() => undefined); // where the browser has none, the popup is the way
  },
  showBadge: async (tabId, text) => {
    await browser.action?.setBadgeText({ tabId, text }).catch(() => undefined); // the tab may be closed by now
    if (text !== '')
      await browser.action?.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }).catch(() => undefined);
  },
  showMenu,
  setAlarm: async (name, at) => {
    if (at === null) await browser.alarms.clear(name);
    else await browser.alarms.create(name, { when: at });
  },
  notify,
  hosts: hostPorts,
  fetch: (address, init) => fetch(address, init),
  isOnline: () => navigator.onLine,
  settings: markStore,
  clearStores: async () => {
    await Promise.all([
      browser.storage.session.clear(),
      browser.storage.local.clear(),
      browser.alarms.clearAll(),
    ]);
  },
  languages: () => navigator.languages,
  // the worker's own decoder and canvas
  images: {
    createImageBitmap: (blob, options) => createImageBitmap(blob, options),
    createCanvas: (width, height) => new OffscreenCanvas(width, height),
  },
};

/** A page in a background tab does not render, and lists that never open cannot be filled. */
async function activateTab(tabId: number): Promise<number | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab || tab.active || tab.windowId === undefined) return null;
  const [front] = await browser.tabs.query({ windowId: tab.windowId, active: true });
  await browser.tabs.update(tabId, { active: true });
  return front?.id ?? null;
}
