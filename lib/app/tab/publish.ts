// What does the background keep, and how do panels and pages learn what is true now?

import { showBadge } from '../../../entrypoints/background/badge';
import { followMenu } from '../../../entrypoints/background/menu-shown';
import type { Rulebook } from '../../filing/rulebook/open';
import type { PageReading } from '../../page/model';
import type { HelloAnswer } from '../../protocol/protocol';
import type { TabView } from '../../protocol/view';
import type { Preferences } from '../../ui/preferences';
import type { SessionStore } from '../../vault/store/key-value-store';
import type { Vault } from '../../vault/vault';
import type { FillRuns } from '../state/fill-runs';
import type { ShelfStore } from '../state/own-portals';
import type { Pages } from '../state/pages';
import type { Panels } from '../state/panels';
import { forgetCollected } from '../state/tab-store';
import { contextOf } from './context';
import { makeView, overlayFor } from './view';

/** All that the background holds; each function of its tables gets it handed in. */
export interface Desk {
  readonly vault: Vault;
  readonly sessions: SessionStore;
  readonly pages: Pages;
  readonly shelf: ShelfStore;
  readonly panels: Panels;
  readonly runs: FillRuns;
  /** Ends each import, export, backup and restore that is under way. */
  readonly exchanges: Set<() => void>;
  /** The newest view begun for each tab, and the newest that was begun to be shown: an older one is not shown any more. */
  readonly versions: Map<number, number>;
  readonly shows: Map<number, number>;
  /** The lists that a person saw at the gate, by tab: none is shown twice. */
  readonly gatesSeen: Map<number, Set<string>>;
  /** Message keys of what went wrong in a tab, until the next act there. */
  readonly notices: Map<number, string>;
  /** The tabs with a client, as far as it was looked since the background woke. */
  readonly boundTabs: Set<number>;
  readonly rulebook: () => Rulebook;
  readonly preferences: () => Promise<Preferences>;
  readonly today: () => string;
  readonly now: () => number;
  readonly token: () => string;
}

/** What the panel of a tab shows now. */
export function viewTab(desk: Desk, tabId: number): Promise<TabView> {
  return viewAs(desk, tabId, beginView(desk, tabId));
}

/** Tells panels and page what is true now, and answers the view. */
export async function showTab(desk: Desk, tabId: number): Promise<TabView> {
  const version = beginView(desk, tabId);
  desk.shows.set(tabId, version);
  const view = await viewAs(desk, tabId, version);
  const answer = await pageAnswer(desk, view);
  if (desk.shows.get(tabId) !== version) return view; // one that knows more is on its way and will be shown instead
  desk.panels.push(view);
  await Promise.all([showBadge(view), followMenu(desk.boundTabs, tabId, view.binding !== null)]);
  await desk.pages.tell(tabId, { type: 'to-page.show', ...answer });
  return view;
}

function beginView(desk: Desk, tabId: number): number {
  const version = Math.max(desk.now(), (desk.versions.get(tabId) ?? 0) + 1);
  desk.versions.set(tabId, version);
  return version;
}

async function viewAs(desk: Desk, tabId: number, version: number): Promise<TabView> {
  const context = await contextOf(desk, tabId);
  const run = desk.runs.runOf(tabId);
  const filling = run && { done: run.results.length, total: run.steps.length };
  return makeView(desk, context, { version, filling, notice: desk.notices.get(tabId) ?? null });
}

/** Shows every open panel and known page what is true now. */
export async function showAll(desk: Desk): Promise<void> {
  const tabs = new Set([...desk.panels.tabs(), ...desk.pages.tabs()]);
  await Promise.all([...tabs].map((tabId) => showTab(desk, tabId)));
}

/** Whether a page is watched, and what lies over it. Watched only while somebody looks or a client is bound. */
export async function pageAnswer(desk: Desk, view: TabView): Promise<HelloAnswer> {
  const watch = desk.panels.isOpen(view.tabId) || view.binding !== null;
  if (!watch) return { watch, overlay: null };
  const results = desk.pages.get(view.tabId)?.results ?? [];
  const seen = desk.gatesSeen.get(view.tabId) ?? new Set();
  return { watch, overlay: overlayFor(view, results, await desk.preferences(), seen) };
}

/** Takes a page's newest reading. While a fill runs the view waits for its end. */
export async function seePage(
  desk: Desk,
  tabId: number,
  documentId: string,
  reading: PageReading,
): Promise<void> {
  desk.pages.see(tabId, documentId, reading);
  if (!desk.runs.runOf(tabId)) await showTab(desk, tabId);
}

/** Ends every fill and empties every page of ours, before the key goes. */
export async function stopEverything(desk: Desk): Promise<void> {
  desk.runs.stopAll();
  await forgetCollected(desk.sessions);
  for (const end of [...desk.exchanges]) end();
  const tabs = new Set([...desk.panels.tabs(), ...desk.pages.tabs()]);
  await Promise.all([...tabs].map((tabId) => desk.pages.tell(tabId, { type: 'to-page.stop' })));
}
