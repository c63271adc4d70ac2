// What does the background keep, and how do panels and pages learn what is true now?
import { showBadge } from '../../../entrypoints/background/badge';
import { followMenu } from '../../../entrypoints/background/menu-shown';
import type { PageReading } from '../../page/model';
import type { HelloAnswer } from '../../protocol/protocol';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import { forgetCollected } from '../state/tab-store';
import { contextOf } from './context';
import { overlayFor } from './overlay';
import { makeView } from './view';

/** What the panel of a tab shows now. */
export function viewTab(app: App, tabId: number): Promise<TabView> {
  return viewAs(app, tabId, beginView(app, tabId));
}

/** Tells panels and page what is true now, and answers the view. */
export async function showTab(app: App, tabId: number): Promise<TabView> {
  const version = beginView(app, tabId);
  app.shows.set(tabId, version);
  const view = await viewAs(app, tabId, version);
  const answer = await pageAnswer(app, view);
  if (app.shows.get(tabId) !== version) return view; // one that knows more is on its way and will be shown instead
  app.panels.push(view);
  await Promise.all([showBadge(view), followMenu(app.boundTabs, tabId, view.binding !== null)]);
  await app.pages.tell(tabId, { type: 'to-page.show', ...answer });
  return view;
}

function beginView(app: App, tabId: number): number {
  const version = Math.max(app.now(), (app.versions.get(tabId) ?? 0) + 1);
  app.versions.set(tabId, version);
  return version;
}

async function viewAs(app: App, tabId: number, version: number): Promise<TabView> {
  const context = await contextOf(app, tabId);
  const run = app.runs.runOf(tabId);
  const filling = run && { done: run.results.length, total: run.steps.length };
  return makeView(app, context, { version, filling, notice: app.notices.get(tabId) ?? null });
}

/** Shows every open panel and known page what is true now. */
export async function showAll(app: App): Promise<void> {
  const tabs = new Set([...app.panels.tabs(), ...app.pages.tabs()]);
  await Promise.all([...tabs].map((tabId) => showTab(app, tabId)));
}

/** Whether a page is watched, and what lies over it. Watched only while somebody looks or a client is bound. */
export async function pageAnswer(app: App, view: TabView): Promise<HelloAnswer> {
  const watch = app.panels.isOpen(view.tabId) || view.binding !== null;
  if (!watch) return { watch, overlay: null };
  const results = app.pages.get(view.tabId)?.results ?? [];
  const seen = app.gatesSeen.get(view.tabId) ?? new Set();
  return { watch, overlay: overlayFor(view, results, await app.preferences(), seen) };
}

/** Takes a page's newest reading. While a fill runs the view waits for its end. */
export async function seePage(
  app: App,
  tabId: number,
  documentId: string,
  reading: PageReading,
): Promise<void> {
  app.pages.see(tabId, documentId, reading);
  if (!app.runs.runOf(tabId)) await showTab(app, tabId);
}

/** Ends every fill and empties every page of ours, before the key goes. */
export async function stopEverything(app: App): Promise<void> {
  app.runs.stopAll();
  await forgetCollected(app.sessions);
  for (const end of [...app.exchanges]) end();
  const tabs = new Set([...app.panels.tabs(), ...app.pages.tabs()]);
  await Promise.all([...tabs].map((tabId) => app.pages.tell(tabId, { type: 'to-page.stop' })));
}
