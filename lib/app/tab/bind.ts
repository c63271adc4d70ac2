// What did the person decide for this tab? Which client and services, answers to questions, documents, an override.

import { followMenu } from '../../../entrypoints/background/menu-shown';
import { forgetCall } from '../../../entrypoints/background/page-script';
import type { Answer, Client, Filing } from '../../filing/client/client';
import type { TabView } from '../../protocol/view';
import { changeClient } from '../clients/clients';
import { attachDocument, type NewDocument } from '../clients/files';
import { dropSession, keepSession, sessionOf, type TabSession } from '../state/tab-sessions';
import { contextOf } from './context';
import { type Desk, showTab, viewTab } from './publish';
import { noteOverride } from './receipts';

/** Binds a tab to a client and to its filing at this portal's provider; a new filing is begun when there is none. */
export async function bindTab(desk: Desk, tabId: number, clientId: string): Promise<TabView> {
  if (!desk.pages.get(tabId)) await desk.pages.tell(tabId, { type: 'to-page.read' }); // a panel may be quicker than its page
  const { portal } = await contextOf(desk, tabId);
  let filing: Filing | undefined;
  const client = await changeClient(desk.vault, clientId, (stored) => {
    filing = openFiling(stored, portal?.provider) ?? newFiling(stored, portal?.provider, desk.token());
    return stored.filings.includes(filing) ? stored : { ...stored, filings: [...stored.filings, filing] };
  });
  if (!client || !filing) return showTab(desk, tabId);
  desk.runs.stop(tabId);
  await keepSession(desk.sessions, tabId, {
    clientId,
    filingId: filing.id,
    services: filing.services,
    override: null,
  });
  return showTab(desk, tabId);
}

const ENDED = new Set<Filing['state']>(['approved', 'refused']);
const ANY_PROVIDER = 'other';

/** The filing under way at this provider; where the page is no provider's, the newest one under way. */
function openFiling(client: Client, provider: string | null | undefined): Filing | undefined {
  const open = client.filings.filter((filing) => !ENDED.has(filing.state));
  return provider ? open.find((filing) => filing.provider === provider) : open.at(-1);
}

function newFiling(client: Client, provider: string | null | undefined, token: string): Filing {
  const services = client.services.map((service) => service.id);
  return {
    id: `filing-${token}`,
    provider: provider ?? ANY_PROVIDER,
    intent: 'open-or-host',
    services,
    answers: [],
    state: 'draft',
  };
}

/** Lets go of the client: the page keeps what stands in it, ours goes. */
export async function unbindTab(desk: Desk, tabId: number): Promise<TabView> {
  desk.runs.stop(tabId);
  await dropSession(desk.sessions, tabId);
  await desk.pages.tell(tabId, { type: 'to-page.stop' });
  return showTab(desk, tabId);
}

/** Chooses the filing's services, in the order of the portal's blocks. */
export async function chooseServices(
  desk: Desk,
  tabId: number,
  services: readonly string[],
): Promise<TabView> {
  const chosen = [...services];
  await editSession(desk, tabId, (session) => ({ ...session, services: chosen }));
  return editFiling(desk, tabId, (filing) => ({ ...filing, services: chosen }));
}

/** Keeps answers in the filing, each with its day; a newer answer replaces the older, and null takes one back. */
export function answerFacts(
  desk: Desk,
  tabId: number,
  answers: readonly Pick<Answer, 'fact' | 'value'>[],
): Promise<TabView> {
  const said = answers.map(({ fact, value }) => ({ fact, value, on: desk.today() }));
  const facts = new Set(said.map((one) => one.fact));
  return editFiling(desk, tabId, (filing) => ({
    ...filing,
    answers: [
      ...filing.answers.filter((old) => !facts.has(old.fact)),
      ...said.filter(({ value }) => value !== null),
    ],
  }));
}

/** Puts a file into the client as the document that was asked for. */
export async function attachToClient(desk: Desk, tabId: number, document: NewDocument): Promise<TabView> {
  const session = await sessionOf(desk.sessions, tabId);
  const fault = session && (await attachDocument(desk.vault, session, document, desk.token()));
  if (fault) desk.notices.set(tabId, fault);
  else desk.notices.delete(tabId);
  return showTab(desk, tabId);
}

/** Accepts the conflicts that are on the page now; typed are the last four characters of the client's number. */
export async function overrideConflicts(desk: Desk, tabId: number, typed: string): Promise<TabView> {
  const view = await viewTab(desk, tabId);
  const last4 = view.binding?.client.last4 ?? '';
  if (last4 === '' || typed.trim().toUpperCase() !== last4.toUpperCase()) return view;
  await editSession(desk, tabId, (session) => ({ ...session, override: JSON.stringify(view.conflicts) }));
  await noteOverride(desk, view.binding?.client.id ?? '', view.conflicts.length);
  return showTab(desk, tabId);
}

/** Forgets a closed tab. */
export async function forgetTab(desk: Desk, tabId: number): Promise<void> {
  desk.runs.stop(tabId);
  desk.pages.drop(tabId);
  desk.notices.delete(tabId);
  desk.gatesSeen.delete(tabId);
  await followMenu(desk.boundTabs, tabId, false);
  await dropSession(desk.sessions, tabId);
  await forgetCall(desk.sessions, tabId);
}

async function editSession(
  desk: Desk,
  tabId: number,
  edit: (session: TabSession) => TabSession,
): Promise<void> {
  const session = await sessionOf(desk.sessions, tabId);
  if (session) await keepSession(desk.sessions, tabId, edit(session));
}

async function editFiling(desk: Desk, tabId: number, edit: (filing: Filing) => Filing): Promise<TabView> {
  const session = await sessionOf(desk.sessions, tabId);
  if (session) {
    await changeClient(desk.vault, session.clientId, (client) => ({
      ...client,
      filings: client.filings.map((filing) => (filing.id === session.filingId ? edit(filing) : filing)),
    }));
  }
  return showTab(desk, tabId);
}
