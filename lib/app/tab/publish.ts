// How do panels and pages get the current state? Every view is made, numbered and sent here.

import type { PageReading } from '../../page/model';
import type { HelloAnswer } from '../../protocol/page-messages';
import type { Preferences } from '../../protocol/preferences';
import type { TabView } from '../../protocol/tab';
import { portalAt } from '../portals/portals';
import type { App } from '../state/app';
import { grantedOrigin, sessionOf } from '../state/tab-store';
import { unlockWait, vaultState } from '../vault/state';
import { badgeText } from './badge';
import { contextOf } from './context';
import { leaveDocument, meetDocument } from './documents';
import { type LockedTab, lockedView } from './locked-view';
import { overlayFor } from './overlay';
import { bindSole } from './sole';
import { noteSubmission } from './submission';
import { makeView } from './view';

/** What the panel of a tab shows now. */
export function viewTab(app: App, tabId: number): Promise<TabView> {
  return viewAs(app, tabId, beginView(app, tabId));
}

/** Sends the current view to the panels and the page of a tab, and returns it. */
export async function publishTab(app: App, tabId: number): Promise<TabView> {
  const version = beginView(app, tabId);
  app.shows.set(tabId, version);
  const [view, preferences] = await Promise.all([viewAs(app, tabId, version), app.preferences()]);
  const answer = pageAnswer(app, view, preferences);
  if (app.shows.get(tabId) !== version) return view; // a newer view is under way and will be shown instead
  app.panels.push(view);
  await Promise.all([app.browser.showBadge(tabId, badgeText(view)), followBinding(app, view)]);
  await app.browser.sendToPage(tabId, { type: 'to-page.show', ...answer });
  return view;
}

/** Sends the current view to every open panel and known page; after a lock, a bound page is known only by its tab. */
export async function publishAll(app: App): Promise<void> {
  const tabs = new Set([...app.panels.tabs(), ...app.pages.tabs(), ...app.boundTabs]);
  await Promise.all([...tabs].map((tabId) => publishTab(app, tabId)));
}

/** A panel was opened or closed: has its page read unless that was done, and publishes one view. */
export async function onPanel(app: App, tabId: number, isOpen: boolean): Promise<void> {
  const isLocked = (await vaultState(app.vault)) === 'locked';
  const isWatched = app.pages.get(tabId) !== null && (await sessionOf(app.sessions, tabId)) !== null;
  const mustRead = isOpen && !isWatched && !isLocked;
  const isRead = mustRead && (await app.browser.sendToPage(tabId, { type: 'to-page.watch' })) === true;
  if (!isRead) await publishTab(app, tabId); // else the page's own reading has published already
}

/**
 * A document has just started. Returns whether it is watched: only while a panel is open or a client is bound. Its
 * overlay comes with its reading.
 */
export async function greetPage(app: App, tabId: number): Promise<HelloAnswer> {
  await leaveDocument(app, tabId); // each document reports this once, at its start
  const isLooked = app.panels.isOpen(tabId) || (await sessionOf(app.sessions, tabId)) !== null;
  const watch = isLooked && (await vaultState(app.vault)) !== 'locked';
  return { watch, overlay: null };
}

/** A document ended: drops what was known of it, wherever its tab goes next. */
export async function endPage(app: App, tabId: number, documentId: string): Promise<void> {
  if (app.pages.get(tabId)?.documentId !== documentId) return; // the next document has reported already
  await leaveDocument(app, tabId);
  await publishTab(app, tabId);
}

/** Accepts a page's newest reading; while the vault is locked none of its content is kept. During a fill the view is published only at the end. */
export async function seePage(
  app: App,
  tabId: number,
  documentId: string,
  reading: PageReading,
): Promise<void> {
  if ((await vaultState(app.vault)) === 'locked') return;
  await meetDocument(app, tabId, documentId);
  app.pages.see(tabId, documentId, reading);
  if (app.runs.runOf(tabId)) return;
  await noteSubmission(app, tabId);
  if (app.panels.isOpen(tabId)) await bindSole(app, tabId);
  await publishTab(app, tabId);
}

/**
 * Remembers which tabs have a client, even through a lock, so that their pages are notified when the vault opens again. Our
 * entry in the context menu is shown while some tab has a client and the vault is open.
 */
async function followBinding(
  { boundTabs, browser }: App,
  { tabId, vault, binding }: Pick<TabView, 'tabId' | 'vault' | 'binding'>,
): Promise<void> {
  if (vault === 'locked') return browser.showMenu(false);
  if (binding === null) boundTabs.delete(tabId);
  else boundTabs.add(tabId);
  await browser.showMenu(boundTabs.size > 0);
}

/** The tab is gone. */
export async function forgetBinding({ boundTabs, browser }: App, tabId: number): Promise<void> {
  if (boundTabs.delete(tabId) && boundTabs.size === 0) await browser.showMenu(false);
}

function beginView(app: App, tabId: number): number {
  const version = Math.max(app.now(), (app.versions.get(tabId) ?? 0) + 1);
  app.versions.set(tabId, version);
  return version;
}

async function viewAs(app: App, tabId: number, version: number): Promise<TabView> {
  if ((await vaultState(app.vault)) === 'locked') return lockedView(await lockedTab(app, tabId), version);
  const context = await contextOf(app, tabId);
  const run = app.runs.runOf(tabId);
  const filling = run && { done: run.results.length, total: run.steps.length };
  const view = await makeView(app, context, {
    version,
    filling,
    notice: app.notices.get(tabId) ?? null,
    interrupted: app.interrupted.get(tabId) ?? null,
  });
  const isLocked = (await vaultState(app.vault)) === 'locked'; // the vault was locked while the view was made
  return isLocked ? lockedView(await lockedTab(app, tabId), version) : view;
}

/** The context of a tab while the vault is locked: nothing read from a page, and no client. */
async function lockedTab({ browser, ownPortals, sessions, vault }: App, tabId: number): Promise<LockedTab> {
  const url = (await browser.tabUrl(tabId)) ?? '';
  const [own, granted] = [await ownPortals.read(), await grantedOrigin(sessions, tabId)];
  const portal = portalAt(url, { own, granted, reading: null });
  return { tabId, url, portal, unlockWait: await unlockWait(vault) };
}

function pageAnswer(app: App, view: TabView, preferences: Preferences): HelloAnswer {
  const isLooked = app.panels.isOpen(view.tabId) || view.binding !== null;
  if (!isLooked) return { watch: false, overlay: null };
  const watch = view.vault !== 'locked'; // the page shows that the vault is locked, and is not read
  const seen = new Set(app.gatesSeen.get(view.tabId)?.keys());
  return { watch, overlay: overlayFor(view, preferences, seen) };
}
