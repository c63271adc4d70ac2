// Is there anything to choose at all? A private person with one client is not asked whose page it is, as long as nothing on the page speaks for anybody else.
import { ALL_CLIENTS } from '../../protocol/clients';
import { keepBegun } from '../filings/begun';
import type { App } from '../state/app';
import { collectedItems } from '../state/collected';
import { isDeclined } from '../state/declined-sole';
import { keepSession, sessionOf, undecidedClient } from '../state/tab-store';
import { contextIfBound, contextOf, type TabContext } from './context';
import { elsewhereOf } from './elsewhere';
import { filingChoiceOf, filingMeant } from './filing-choice';
import { conflictsIn, doubtsIn, planOf } from './plan';
import { filingFor, serviceChoiceOf, whyService } from './service-choice';

/**
 * Binds the tab to the only client, a private person, as a press would. Not where the person turned it down, where a filing
 * or a service would have to be chosen, where the page asks for nothing of a filing, nor where anything on it may be somebody else's.
 */
export async function bindSole(app: App, tabId: number): Promise<void> {
  const { sessions } = app;
  if ((await sessionOf(sessions, tabId)) !== null || !(await app.vault.isUnlocked())) return;
  const context = await contextOf(app, tabId);
  const { portal } = context;
  if (portal?.provider == null || !isFormOfPortal(context, app.today())) return;
  const clientId = await soleClient(app);
  if (clientId === null || (await isOpenToPerson(app, context, clientId))) return;
  const read = await app.vault.readClientWithoutFiles(clientId);
  if (!read.ok || read.client.entity.type !== 'personal') return;
  const filing = filingFor(read.client, await filingMeant(app, read.client, context), context, null);
  const serviceWhy = whyService(read.client, filing, context);
  const session = { clientId, filingId: filing.id, services: filing.services, serviceWhy, isSole: true };
  const tried = await contextIfBound(app, context, session, filing);
  if (tried.bound === null || speaksForAnother(tried, app.today())) return;
  if ((await sessionOf(sessions, tabId)) !== null || (await isDeclined(sessions, context))) return; // chosen or turned down meanwhile
  await keepBegun(sessions, clientId, filing);
  await keepSession(sessions, tabId, session);
}

/** A page of a described portal that asks for something of a filing, and on which we fill. */
const isFormOfPortal = (context: TabContext, today: string): boolean =>
  context.portal?.map != null &&
  context.portal.isKnown &&
  planOf(context, today).some(({ fieldId }) => fieldId !== null);

/** The id of the only client; null when there are several or none. */
async function soleClient({ vault }: App): Promise<string | null> {
  const { rows } = await vault.pageClients({ ...ALL_CLIENTS, count: 2 });
  const [only] = rows;
  return rows.length === 1 && only ? only.id : null;
}

/** Something that the person alone decides: they turned the client down, chose it and are being asked where it is filed, or collect another one. */
async function isOpenToPerson(app: App, context: TabContext, clientId: string): Promise<boolean> {
  const { sessions } = app;
  if ((await isDeclined(sessions, context)) || (await undecidedClient(sessions, context.tabId)) !== null)
    return true;
  if ((await collectedItems(sessions, context.tabId)).length > 0) return true;
  if ((await elsewhereOf(app, clientId, context.portal)) !== null) return true;
  if ((await filingChoiceOf(app, clientId, context)) !== null) return true;
  return (await serviceChoiceOf(app, clientId, context)) !== null;
}

const speaksForAnother = (context: TabContext, today: string): boolean => {
  const plan = planOf(context, today);
  return conflictsIn(context, plan, today).length > 0 || doubtsIn(context, plan, today).length > 0;
};
