// What of a page may come into the client, and how does it get there? Only what differs, is sound, and the person chose.

import { canTake, isIdentityOfClient, type PageItem, takeInto } from '../../filing/client/adopt-values';
import type { Region } from '../../filing/client/client';
import { clientFromPage } from '../../filing/client/client-from-page';
import { checkValue } from '../../filing/client/parse-client';
import { divisionNamed, divisionNames } from '../../filing/regions/divisions';
import type { PlannedRow } from '../../page/model';
import { choiceOf } from '../../page/plan/choices';
import type { TabView } from '../../protocol/view';
import { changeClient } from '../clients/clients';
import { lexicon } from '../portals/portals';
import { collect, forgetCollected } from '../state/tab-store';
import { bindTab } from './bind';
import { contextOf, type TabContext } from './context';
import { conflictsIn, planOf } from './plan';
import { type Desk, showTab } from './publish';
import { isSoundOnPage } from './report';

// the client has nothing, something else, or something that fails its own check
const DIFFERS: ReadonlySet<PlannedRow['action']> = new Set(['keep', 'replace', 'refused']);

/** Keys of the rows whose value on the page can be taken into the bound client: none while the page speaks of somebody else. */
export function takeableIn(
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): readonly string[] {
  if (!context.bound || conflictsIn(context, plan).length > 0) return [];
  return plan.filter((row) => itemOf(context, plan, row, today) !== null).map(({ key }) => key);
}

/**
 * Takes the page's values of these rows into the bound client: all of them, or none when the client would not be sound,
 * when the page speaks of somebody else, or when a name or number of the client would change along with other things.
 */
export async function takeFromPage(desk: Desk, tabId: number, keys: readonly string[]): Promise<TabView> {
  const today = desk.today();
  const context = await contextOf(desk, tabId);
  const { bound } = context;
  if (!bound) return showTab(desk, tabId);
  const plan = planOf(context, today);
  if (conflictsIn(context, plan).length > 0) return refuse(desk, tabId, 'take-other');
  const chosen = plan.filter(({ key }) => keys.includes(key));
  if (chosen.length > 1 && chosen.some(({ fieldId }) => isIdentityOfClient(fieldId ?? '')))
    return refuse(desk, tabId, 'take-alone');
  const items = chosen.flatMap((row) => itemOf(context, plan, row, today) ?? []);
  let isSound = items.length > 0;
  const options = { regionOf, newId: () => `taken-${desk.token()}` };
  await changeClient(desk.vault, bound.client.id, (stored) => {
    const taken = checkValue(takeInto(stored, bound.filing, items, options), today);
    isSound = isSound && taken.ok;
    return taken.ok ? taken.client : stored;
  });
  if (isSound) {
    desk.notices.delete(tabId);
    await desk.vault.note('taken', bound.client.id, `${items.length} from page`);
  } else desk.notices.set(tabId, 'take-refused');
  return showTab(desk, tabId);
}

/**
 * Makes a client from what a page that is bound to nobody shows, and binds the page to it. Portals spread a filing over
 * pages: what is not whole yet is kept until the person asks again on the next one. Nothing unsound is stored.
 */
export async function newClientFromPage(desk: Desk, tabId: number): Promise<TabView> {
  const today = desk.today();
  const context = await contextOf(desk, tabId);
  const provider = context.portal?.provider ?? context.portal?.id;
  if (context.bound || !provider || !(await desk.vault.isUnlocked())) return showTab(desk, tabId);
  const plan = planOf(context, today);
  const here = plan.flatMap((row) => itemOf(context, plan, row, today) ?? []);
  const items = await collect(desk.sessions, tabId, here);
  const made = clientFromPage(items, provider, { regionOf, newId: () => `client-${desk.token()}` });
  if (!made.ok) return refuse(desk, tabId, 'page-incomplete');
  const checked = checkValue(made.client, today);
  if (!checked.ok) return refuse(desk, tabId, 'take-refused');
  const { client } = checked;
  const alike = await desk.vault.listClients(client.entity.name);
  if (alike.clients.some((one) => one.name === client.entity.name))
    return refuse(desk, tabId, 'client-exists');
  await desk.vault.saveClient(client, null);
  await forgetCollected(desk.sessions);
  return bindTab(desk, tabId, client.id);
}

function refuse(desk: Desk, tabId: number, notice: string): Promise<TabView> {
  desk.notices.set(tabId, notice);
  return showTab(desk, tabId);
}

function itemOf(
  { page }: TabContext,
  plan: readonly PlannedRow[],
  row: PlannedRow,
  today: string,
): PageItem | null {
  const { fieldId, service, now } = row;
  if (fieldId === null || !DIFFERS.has(row.action) || !canTake(fieldId)) return null;
  if (fieldId === 'entity.region' && !regionOf(now)) return null;
  if (now.every((text) => text.trim() === '') || !isSoundOnPage(plan, row, today)) return null;
  const choices = lexicon.byId.get(fieldId)?.choices ?? [];
  const codes = now.map((text) => choiceOf(choices, text));
  if (choices.length > 0 && codes.includes(null)) return null;
  const prefix = page?.reading.fields.find(({ key }) => key === row.key)?.prefix ?? '';
  const texts = prefix === '' ? now : [prefix + now.join('')];
  return { fieldId, service, value: choices.length > 0 ? codes.filter((code) => code !== null) : texts };
}

/** The region by the names on the page, as far down as they lead. */
function regionOf(names: readonly string[]): Region | null {
  const shown = names.filter((name) => name.trim() !== '');
  const division = divisionNamed(shown);
  return division && { code: division.code, names: [...divisionNames(division.code)] };
}
