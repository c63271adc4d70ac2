// How are values of a page taken into a client? Only those that differ, are valid, and were chosen by the person.
import { isIdentityOfClient, type PageItem } from '../../filing/client/adopt-values';
import { clientFromPage } from '../../filing/client/client-from-page';
import { checkValue } from '../../filing/client/parse-client';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import { collect, forgetCollected, settleEntity } from '../state/collected';
import { itemOf, regionOf } from './adoptable';
import { bindTab } from './bind';
import { contextOf, type TabContext } from './context';
import { conflictsIn, planOf } from './plan';
import { publishTab } from './publish';
import { storeTaken } from './store-taken';
import { named, typedItems } from './typed';

/**
 * Takes the page's values of these rows into the bound client, except those with which it would become invalid; none when
 * the page is about somebody else, or when a name or number of the client would change together with other values.
 */
export async function takeFromPage(app: App, tabId: number, keys: readonly string[]): Promise<TabView> {
  const today = app.today();
  const context = await contextOf(app, tabId);
  const { bound } = context;
  if (!bound) return publishTab(app, tabId);
  const plan = planOf(context, today);
  if (conflictsIn(context, plan, app.today()).length > 0) return refuse(app, tabId, 'take-other');
  const chosen = plan.filter(({ key }) => keys.includes(key));
  if (chosen.length > 1 && chosen.some(({ fieldId }) => isIdentityOfClient(fieldId ?? '')))
    return refuse(app, tabId, 'take-alone');
  const items = chosen.flatMap((row) => itemOf(context, plan, row, today) ?? []);
  return storeTaken(app, tabId, bound, items, 'plan');
}

/** Takes what was typed in the pages of this filing into the fields that the client has empty, as above. */
export async function takeTyped(app: App, tabId: number, names: readonly string[]): Promise<TabView> {
  const context = await contextOf(app, tabId);
  const { bound } = context;
  if (!bound) return publishTab(app, tabId);
  if (conflictsIn(context, planOf(context, app.today()), app.today()).length > 0)
    return refuse(app, tabId, 'take-other');
  const items = named(await typedItems(app.sessions, context, app.today()), names);
  return storeTaken(app, tabId, bound, items, 'typed');
}

/**
 * Makes a client from an unbound page and binds the page to it. Portals spread a filing over pages, so incomplete
 * data is kept until the person asks again on the next page; when it is unclear whether both pages are about one
 * entity, the person is asked. Nothing invalid is stored.
 */
export async function newClientFromPage(app: App, tabId: number): Promise<TabView> {
  const context = await contextOf(app, tabId);
  const plan = planOf(context, app.today());
  const here = plan.flatMap((row) => itemOf(context, plan, row, app.today()) ?? []);
  return newClient(app, context, () => collect(app.sessions, tabId, here));
}

/** The person's answer whether the page in question is about the entity collected before. */
export async function answerSameEntity(app: App, tabId: number, isSame: boolean): Promise<TabView> {
  return newClient(app, await contextOf(app, tabId), () => settleEntity(app.sessions, tabId, isSame));
}

/** Makes the client from the items collected; with null the person is asked first. */
async function newClient(
  app: App,
  { tabId, portal, bound }: TabContext,
  collected: () => Promise<readonly PageItem[] | null>,
): Promise<TabView> {
  const provider = portal?.provider ?? portal?.id;
  if (bound || !provider || !(await app.vault.isUnlocked())) return publishTab(app, tabId);
  app.notices.delete(tabId);
  const items = await collected();
  if (items === null) return publishTab(app, tabId);
  const made = clientFromPage(items, provider, { regionOf, newId: () => `client-${app.token()}` });
  if (!made.ok) return refuse(app, tabId, 'page-incomplete');
  const checked = checkValue(made.client, app.today());
  if (!checked.ok) return refuse(app, tabId, 'take-refused');
  const { client } = checked;
  const alike = await app.vault.listClients(client.entity.name);
  if (alike.clients.some((one) => one.name === client.entity.name))
    return refuse(app, tabId, 'client-exists');
  await app.vault.saveClient(client, null);
  await forgetCollected(app.sessions);
  return bindTab(app, tabId, client.id);
}

function refuse(app: App, tabId: number, notice: string): Promise<TabView> {
  app.notices.set(tabId, notice);
  return publishTab(app, tabId);
}
