// Which filing is used for a client chosen on a page? Its filing at this provider; where it has several, or is filed at another one, the person decides before anything is begun.
import { withDraftMoved } from '../../filing/client/draft-filings';
import type { Request } from '../../protocol/protocol';
import type { TabView } from '../../protocol/tab';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';
import { dropSession, keepUndecided, undecidedClient } from '../state/tab-store';
import { bindTab } from './bind';
import { contextOf } from './context';
import { elsewhereOf } from './elsewhere';
import { filingChoiceOf, keepFilingMeant } from './filing-choice';
import { publishTab } from './publish';
import { serviceChoiceOf } from './service-choice';

/** Binds the tab if it is clear which filing is meant; else stores the client, and the view asks. */
export async function chooseClient(app: App, tabId: number, clientId: string): Promise<TabView> {
  if (!app.pages.get(tabId)) await app.browser.sendToPage(tabId, { type: 'to-page.read' }); // the panel may ask before the page has reported
  const context = await contextOf(app, tabId);
  const asked =
    (await elsewhereOf(app, clientId, context.portal)) ??
    (await filingChoiceOf(app, clientId, context)) ??
    (await serviceChoiceOf(app, clientId, context));
  return asked === null ? bindTab(app, tabId, clientId) : askWhich(app, tabId, clientId);
}

/** Binds the tab to the chosen one of several open filings and keeps that for the address; null: the bound client's are asked again. */
export async function bindFiling(app: App, tabId: number, filingId: string | null): Promise<TabView> {
  const context = await contextOf(app, tabId);
  const clientId = context.bound?.client.id ?? (await undecidedClient(app.sessions, tabId));
  if (clientId === null) return publishTab(app, tabId);
  await keepFilingMeant(app, clientId, filingId, context);
  return filingId === null ? chooseClient(app, tabId, clientId) : bindTab(app, tabId, clientId);
}

/** Binds the tab to the filing of the chosen one of several services. */
export async function bindService(app: App, tabId: number, service: string): Promise<TabView> {
  const clientId = await undecidedClient(app.sessions, tabId);
  return clientId === null ? publishTab(app, tabId) : bindTab(app, tabId, clientId, service);
}

async function askWhich(app: App, tabId: number, clientId: string): Promise<TabView> {
  app.runs.stop(tabId);
  await dropSession(app.sessions, tabId);
  await keepUndecided(app.sessions, tabId, clientId);
  return publishTab(app, tabId);
}

/**
 * Carries out the person's choice: the draft is moved to this page's provider or, with none named, a further filing
 * is begun here.
 */
export async function chooseFiling(
  app: App,
  tabId: number,
  { moved }: Pick<Request<'tab.choose-filing'>, 'moved'>,
): Promise<TabView> {
  const clientId = await undecidedClient(app.sessions, tabId);
  const provider = (await contextOf(app, tabId)).portal?.provider;
  if (clientId === null || !provider) return publishTab(app, tabId);
  if (moved !== null) {
    await changeClient(app.vault, clientId, (client) => withDraftMoved(client, moved, provider));
    await app.vault.note('filings.provider', clientId, provider);
  }
  return bindTab(app, tabId, clientId);
}
