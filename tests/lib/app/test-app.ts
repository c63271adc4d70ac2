// How is the background tested without a browser? An App with plain objects as ports, a vault in memory, and a record of every call to the browser.

import { sentencesIn } from '../../../entrypoints/background/sentences';
import { readPreferences } from '../../../lib/app/preferences';
import { type App, emptyMemory } from '../../../lib/app/state/app';
import { createFillRuns } from '../../../lib/app/state/fill-runs';
import { createOwnPortals } from '../../../lib/app/state/own-portals';
import { createPageRegistry } from '../../../lib/app/state/pages';
import { createPanelRegistry } from '../../../lib/app/state/panels';
import type { BrowserPorts } from '../../../lib/app/state/ports';
import { createRulebooks } from '../../../lib/app/state/rulebooks';
import { onPanel } from '../../../lib/app/tab/publish';
import type { Client } from '../../../lib/filing/client/client';
import type { SigningKey } from '../../../lib/filing/rulebook-pack/format';
import type { ToPage } from '../../../lib/protocol/page-messages';
import type { FillProgress, TabView } from '../../../lib/protocol/tab';
import type { SessionStore } from '../../../lib/vault/store/key-value-store';
import { book } from '../../rulebook';
import { memorySession, openTestVault, type TestVault } from '../vault/test-vault';

export const PORTAL_URL = 'https://beian.aliyun.com/order';
export const NOW = Date.parse('2026-11-24T08:00:00Z');

/** The calls to the browser, in order: the name of the port and its arguments. */
export type Calls = (readonly [port: string, ...given: unknown[]])[];

export interface TestApp {
  readonly app: App;
  readonly calls: Calls;
  readonly settings: SessionStore;
  /** The name of the vault's database. */
  readonly database: string;
  /** How the page's script answers; by default there is none. */
  page: (tabId: number, message: ToPage) => Promise<unknown>;
  /** The time of `app.now()`, in milliseconds. */
  now: number;
  /** Opens the panel of a tab; `pushed` lists what it receives, `close` closes it. */
  openPanel: (tabId: number) => { readonly pushed: (TabView | FillProgress)[]; readonly close: () => void };
}

function testPorts(test: () => TestApp, settings: SessionStore): BrowserPorts {
  const called =
    <Given extends unknown[], Answer>(port: string, answer: Answer) =>
    async (...given: Given): Promise<Answer> => {
      test().calls.push([port, ...given]);
      return answer;
    };
  return {
    tabUrl: async () => PORTAL_URL,
    sendToPage: (tabId, message) => {
      test().calls.push(['sendToPage', tabId, message.type]);
      return test().page(tabId, message);
    },
    injectScript: called('injectScript', true),
    activateTab: called('activateTab', null),
    returnToTab: called('returnToTab', undefined),
    openPanel: called('openPanel', undefined),
    showBadge: called('showBadge', undefined),
    showMenu: called('showMenu', undefined),
    setAlarm: called('setAlarm', undefined),
    notify: called('notify', undefined),
    hosts: {
      isAllowed: called('isAllowed', true),
      follow: called('follow', undefined),
      injectOpenTabs: called('injectOpenTabs', undefined),
      release: called('release', undefined),
    },
    fetch: () => {
      throw new Error('no network here');
    },
    isOnline: () => true,
    settings,
    clearStores: called('clearStores', undefined),
    languages: () => ['zh-CN'],
    images: {
      createImageBitmap: () => Promise.reject(new Error('no pictures here')),
      createCanvas: () => {
        throw new Error('no pictures here');
      },
    },
  };
}

/** An unlocked vault with these clients, and an App around it; `keys` are those whose rule packs are accepted. `opened`: a vault of the test's own. */
export async function createTestApp(
  clients: readonly Client[] = [],
  keys: readonly SigningKey[] = [],
  opened?: TestVault,
): Promise<TestApp> {
  const { vault, database } = opened ?? (await openTestVault());
  if (clients.length > 0) await vault.saveMany(clients);
  const settings = memorySession();
  const rulebooks = createRulebooks({
    packaged: () => book,
    release: { version: 1, keys: [...keys] },
    settings,
    today: () => '2026-11-24',
    build: '1.0.0',
  });
  let tokens = 0;
  const test: TestApp = {
    calls: [],
    settings,
    database,
    page: async () => undefined,
    now: NOW,
    openPanel: (tabId) => openPanel(test.app, tabId),
    app: {
      vault,
      browser: testPorts(() => test, settings),
      sessions: memorySession(),
      ownPortals: createOwnPortals(settings),
      pages: createPageRegistry(),
      panels: createPanelRegistry((tabId, isOpen) => void onPanel(test.app, tabId, isOpen)),
      runs: createFillRuns(() => test.now),
      ...emptyMemory(),
      rulebooks,
      rulebook: rulebooks.book,
      preferences: () => readPreferences(settings),
      sentences: sentencesIn,
      today: () => '2026-11-24',
      now: () => test.now,
      token: () => `t${++tokens}`,
    },
  };
  return test;
}

function openPanel(app: App, tabId: number) {
  const pushed: (TabView | FillProgress)[] = [];
  let close = () => {};
  app.panels.connect({
    name: `panel:${tabId}`,
    postMessage: (news) => void pushed.push(news),
    onDisconnect: {
      addListener: (listener) => {
        close = listener;
      },
    },
  });
  return { pushed, close: () => close() };
}
