// What did the person decide for this tab? Which client and services, answers to questions, documents, an override.
import { withAnswers } from '../../filing/client/answers';
import type { Client, Filing } from '../../filing/client/client';
import { ownFiling } from '../../filing/client/draft-filings';
import { answersInClient } from '../../filing/report/answers-in-client';
import type { Request } from '../../protocol/protocol';
import type { TabView } from '../../protocol/tab';
import { changeClient } from '../clients/edit';
import { attachDocument, type NewDocument } from '../clients/files';
import { keepBegun } from '../filings/begun';
import { changeFiling } from '../filings/change';
import type { App } from '../state/app';
import { keepDeclined } from '../state/declined-sole';
import { dropJournal } from '../state/fill-journal';
import {
  dropSession,
  keepLastFilled,
  keepOverride,
  keepSession,
  revokeGrant,
  sessionOf,
  type TabSession,
} from '../state/tab-store';
import { type Bound, contextOf } from './context';
import { filingMeant } from './filing-choice';
import { noteOverride } from './notes';
import { keepNamedHere } from './page-service';
import { noteRecent } from './propose';
import { forgetBinding, publishTab, viewTab } from './publish';
import { filingFor, whyService } from './service-choice';

/** Binds a tab to a client and to its filing at this portal's provider, or to a draft where it has none; stores nothing. `service`: the one that the person chose. */
export async function bindTab(
  app: App,
  tabId: number,
  clientId: string,
  service: string | null = null,
): Promise<TabView> {
  if (!app.pages.get(tabId)) await app.browser.sendToPage(tabId, { type: 'to-page.read' }); // the panel may ask before the page has reported
  const context = await contextOf(app, tabId);
  const read = await app.vault.readClientWithoutFiles(clientId);
  if (!read.ok) return publishTab(app, tabId);
  const { client } = read;
  const filing = filingFor(client, await filingMeant(app, client, context), context, service);
  app.runs.stop(tabId);
  await dropJournal(app.sessions, tabId);
  app.interrupted.delete(tabId);
  app.taken.delete(tabId);
  app.cards.delete(tabId);
  const before = await sessionOf(app.sessions, tabId);
  if (before !== null && before.clientId !== clientId) app.pages.forgetResults(tabId); // they belong to the previous client
  await dropSession(app.sessions, tabId); // conflicts accepted for the previous client are not accepted for this one
  await keepDeclined(app.sessions, context, false);
  await keepBegun(app.sessions, clientId, filing);
  const serviceWhy = service === null ? whyService(client, filing, context) : undefined;
  const { id: filingId, services } = filing;
  await keepSession(app.sessions, tabId, { clientId, filingId, services, serviceWhy });
  await noteRecent(app, clientId);
  return publishTab(app, tabId);
}

/** Unbinds the client: the page keeps its contents, our overlay is removed. The only client is not bound again by itself. */
export async function unbindTab(app: App, tabId: number): Promise<TabView> {
  app.runs.stop(tabId);
  await keepDeclined(app.sessions, await contextOf(app, tabId), true);
  await dropSession(app.sessions, tabId);
  await app.browser.sendToPage(tabId, { type: 'to-page.stop' });
  return publishTab(app, tabId);
}

/**
 * Chooses the filing's services, in the order of the portal's blocks. A service that cannot be part of this filing switches
 * the tab to that service's own filing; with none chosen, the filing stays as stored.
 */
export async function chooseServices(app: App, tabId: number, services: readonly string[]): Promise<TabView> {
  const chosen = [...services];
  const { bound } = await contextOf(app, tabId);
  const other = bound && filingInstead(bound.client, bound.session, chosen);
  if (other) return goToFiling(app, tabId, bound.client, other);
  await editSession(app, tabId, (session) => ({ ...session, services: chosen, serviceWhy: undefined }));
  if (chosen.length === 0) return publishTab(app, tabId);
  return editFiling(app, tabId, (filing) => ({ ...filing, services: chosen }));
}

/** Keeps which service the page in view is about, which does not say so itself; one that is not in the filing is not kept. */
export async function namePageService(app: App, tabId: number, service: string): Promise<TabView> {
  const { page, bound } = await contextOf(app, tabId);
  if (page && bound?.filing.services.includes(service))
    await keepNamedHere(app, tabId, page.reading, service);
  return publishTab(app, tabId);
}

/** The filing to which a newly ticked service belongs; null when it may be part of this tab's filing. */
function filingInstead(client: Client, session: TabSession, chosen: readonly string[]): Filing | null {
  const filing = client.filings.find(({ id }) => id === session.filingId);
  const added = client.services.find(({ id }) => chosen.includes(id) && !session.services.includes(id));
  return filing && added ? ownFiling(client, filing, added) : null;
}

async function goToFiling(
  app: App,
  tabId: number,
  { id: clientId }: Client,
  filing: Filing,
): Promise<TabView> {
  app.runs.stop(tabId);
  await keepBegun(app.sessions, clientId, filing);
  await editSession(app, tabId, (session) => ({
    ...session,
    filingId: filing.id,
    services: filing.services,
    serviceWhy: undefined,
  }));
  return publishTab(app, tabId);
}

/**
 * Stores answers in the filing, each with its day; a newer answer replaces an older one, and null removes it. What the client has an
 * empty field for is stored there.
 */
export async function answerFacts(
  app: App,
  tabId: number,
  answers: Request<'tab.answers'>['answers'],
): Promise<TabView> {
  const { bound } = await contextOf(app, tabId);
  const left = bound === null ? answers : await keepInClient(app, bound, answers);
  return editFiling(app, tabId, (filing) => withAnswers(filing, left, app.today()));
}

/** Stores in the client what it has an empty field for; returns the answers that remain for the filing. */
async function keepInClient(
  app: App,
  { client, filing }: Pick<Bound, 'client' | 'filing'>,
  answers: Request<'tab.answers'>['answers'],
): Promise<Request<'tab.answers'>['answers']> {
  const kept = (stored: Client) => answersInClient(app.rulebook(), stored, filing, answers, app.today());
  if (kept(client).client === client) return answers;
  let left = answers;
  await changeClient(app.vault, client.id, (stored) => {
    const { client: changed, answers: others } = kept(stored);
    left = others;
    return changed;
  });
  return left;
}

/** Stores a file in the client as the requested document. */
export async function attachToClient(app: App, tabId: number, document: NewDocument): Promise<TabView> {
  const session = await sessionOf(app.sessions, tabId);
  const fault = session && (await attachDocument(app, session, document));
  if (fault) app.notices.set(tabId, fault);
  else app.notices.delete(tabId);
  return publishTab(app, tabId);
}

/** Accepts the page's present conflicts; the person confirms by typing the last four characters of the client's number. */
export async function overrideConflicts(app: App, tabId: number, typed: string): Promise<TabView> {
  const view = await viewTab(app, tabId);
  const last4 = view.binding?.client.last4 ?? '';
  if (last4 === '' || typed.trim().toUpperCase() !== last4.toUpperCase()) return view;
  await keepOverride(app.sessions, tabId, JSON.stringify(view.conflicts));
  await noteOverride(app, view.binding?.client.id ?? '', view.conflicts.length);
  return publishTab(app, tabId);
}

/** Forgets a closed tab. */
export async function forgetTab(app: App, tabId: number): Promise<void> {
  app.runs.stop(tabId);
  app.pages.drop(tabId);
  app.notices.delete(tabId);
  app.gatesSeen.delete(tabId);
  app.interrupted.delete(tabId);
  app.taken.delete(tabId);
  app.cards.delete(tabId);
  await dropJournal(app.sessions, tabId);
  await forgetBinding(app, tabId);
  await dropSession(app.sessions, tabId);
  await keepLastFilled(app.sessions, tabId, null);
  await revokeGrant(app.sessions, tabId);
}

async function editSession(
  app: App,
  tabId: number,
  edit: (session: TabSession) => TabSession,
): Promise<void> {
  const session = await sessionOf(app.sessions, tabId);
  if (session) await keepSession(app.sessions, tabId, edit(session));
}

async function editFiling(app: App, tabId: number, edit: (filing: Filing) => Filing): Promise<TabView> {
  const session = await sessionOf(app.sessions, tabId);
  if (session) await changeFiling(app, session, edit);
  return publishTab(app, tabId);
}
