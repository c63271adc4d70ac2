// How is a page taught? Only after the person asked for it in that tab: they point at controls; labels and ids are stored, never values.
import { pageInView } from '../../page/recognise/recognise';
import { taughtId, taughtPage, withPage } from '../../page/recognise/teach';
import type { InjectAnswer, TeachAnswer } from '../../protocol/portals';
import type { Lesson, TeachView } from '../../protocol/teach';
import { lexicon } from '../portals/portals';
import type { App } from '../state/app';
import { keepGrant, revokeGrant } from '../state/tab-store';
import { contextOf } from './context';
import { planOf } from './plan';
import { publishTab } from './publish';

const keyOf = (tabId: number): string => `teach:${tabId}`;

/** Injects our script into the tab's page unless it is there. The browser allows it only after a press on our icon. */
export async function injectIntoTab(app: App, tabId: number): Promise<InjectAnswer> {
  const url = await app.browser.tabUrl(tabId);
  if (url === null) return { ok: false, why: 'not-reachable' };
  if (!url.startsWith('https://')) return { ok: false, why: 'not-https' };
  await keepGrant(app.sessions, tabId, new URL(url).origin);
  if ((await app.browser.sendToPage(tabId, { type: 'to-page.read' })) === true) return { ok: true };
  if (!(await app.browser.injectScript(tabId, 'page'))) {
    await revokeGrant(app.sessions, tabId);
    return { ok: false, why: 'not-reachable' };
  }
  await app.browser.sendToPage(tabId, { type: 'to-page.read' });
  return { ok: true };
}

/** Opens the picker in a tab's page; injecting it requires a press on our icon. */
export async function teachTab(app: App, tabId: number): Promise<TeachAnswer> {
  const injected = await injectIntoTab(app, tabId);
  if (!injected.ok) return injected;
  const { portal, url } = await contextOf(app, tabId);
  if (portal?.map?.handsOff === true) return { ok: false, why: 'hands-off' };
  await app.sessions.set(keyOf(tabId), new URL(url).origin);
  const isThere = await app.browser.injectScript(tabId, 'teach');
  return isThere ? { ok: true } : { ok: false, why: 'not-reachable' };
}

async function isTeaching(app: App, tabId: number): Promise<boolean> {
  const url = app.pages.get(tabId)?.reading.url;
  return url !== undefined && (await app.sessions.get(keyOf(tabId))) === new URL(url).origin;
}

/** What the picker shows: our fields and what each control was recognised as. Null when nobody asked for it here. */
export async function beginLesson(app: App, tabId: number): Promise<TeachView | null> {
  await app.browser.sendToPage(tabId, { type: 'to-page.read' });
  if (!(await isTeaching(app, tabId))) return null;
  const plan = planOf(await contextOf(app, tabId), app.today());
  const taken = plan.flatMap(({ key, fieldId }) => (fieldId === null ? [] : [[key, fieldId] as const]));
  const meanings = [...lexicon.byId.values()]
    .filter((field) => field.never !== true)
    .map(({ id, label }) => ({ id, label }));
  return { ...(await app.preferences()), meanings, taken: Object.fromEntries(taken) };
}

/**
 * Stores what was taught; returns the keys of controls that have no name but a value, and could not be recognised
 * again.
 */
export async function saveLesson(
  app: App,
  tabId: number,
  lessons: readonly Lesson[],
): Promise<{ readonly unnamed: readonly string[] } | null> {
  await app.browser.sendToPage(tabId, { type: 'to-page.read' });
  const { page, portal } = await contextOf(app, tabId);
  if (page === null || !(await isTeaching(app, tabId))) return null;
  const known = lessons.filter(({ fieldId }) => fieldId === null || lexicon.byId.has(fieldId));
  const here = portal?.map ? pageInView(portal.map, page.reading) : null;
  const lesson = taughtPage(page.reading, known, here);
  const { origin } = new URL(page.reading.url);
  await app.ownPortals.change((own) => {
    const before = own.taught.find(({ id }) => id === taughtId(origin)) ?? null;
    const map = withPage(before, lesson.page, origin, app.today());
    return { ...own, taught: [...own.taught.filter((one) => one.id !== map.id), map] };
  });
  await publishTab(app, tabId);
  return { unnamed: lesson.unnamed };
}

/** The picker was closed: from now on the page may not teach anything. */
export async function endLesson(app: App, tabId: number): Promise<void> {
  await app.sessions.remove(keyOf(tabId));
}
