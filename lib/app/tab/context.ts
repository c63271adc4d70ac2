// What belongs to a tab right now? Portal, page, bound client and filing, gathered once per request.
import { withUsual } from '../../filing/client/answers';
import type { Client, Filing } from '../../filing/client/client';
import { begunFiling, withBegun } from '../filings/begun';
import { usualAnswers } from '../filings/usual';
import { originOf, type Portal, portalAt } from '../portals/portals';
import type { App } from '../state/app';
import { isFilingFormAt } from '../state/own-portals';
import type { PageState } from '../state/pages';
import { grantedOrigin, lastFilledIn, overrideOf, sessionOf, type TabSession } from '../state/tab-store';
import { type ServiceSaid, serviceSaid } from './page-service';

/** The client a tab is bound to, without the bytes of its documents. */
export interface Bound {
  readonly client: Client;
  /** The revision of the stored client. */
  readonly rev?: number;
  /** If two versions of the client await a decision: the client as the other decision would make it. */
  readonly otherwise?: Client | undefined;
  readonly filing: Filing;
  /** Whether the filing is in the vault; an untouched draft is not. */
  readonly isStored?: boolean;
  /** Facts that nobody answered in this filing: the agency's usual answer counts. */
  readonly usual?: ReadonlySet<string>;
  readonly session: TabSession;
  /** The conflicts that the person accepted by typing. */
  readonly override: string | null;
  /** What is known of the service that the page in view is about, which does not say so itself. */
  readonly serviceSaid?: ServiceSaid;
}

export interface TabContext {
  readonly tabId: number;
  readonly url: string;
  readonly portal: Portal | null;
  /** The person said that this address is a filing form. */
  readonly isFilingForm?: boolean;
  readonly page: PageState | null;
  readonly bound: Bound | null;
  /** The name of another client whose filing was last filled in this tab and not submitted yet; null when there is none. */
  readonly filledBefore?: string | null;
}

/** Gathers a tab's context. `bound` is present only while the vault is open. */
export async function contextOf(app: App, tabId: number): Promise<TabContext> {
  const page = app.pages.get(tabId);
  const [said, own, granted, bound] = await Promise.all([
    page?.reading.url ?? app.browser.tabUrl(tabId),
    app.ownPortals.read(),
    grantedOrigin(app.sessions, tabId),
    boundOf(app, tabId),
  ]);
  const url = said ?? '';
  const portal = portalAt(url, { own, reading: page?.reading ?? null, granted });
  const filledBefore = bound && (await otherFilled(app, tabId, url, bound));
  return { tabId, url, portal, isFilingForm: isFilingFormAt(own, url), page, bound, filledBefore };
}

/** The context as it would be with this binding, which is not stored. */
export async function contextIfBound(
  app: App,
  context: TabContext,
  session: TabSession,
  begun: Filing,
): Promise<TabContext> {
  const { tabId, url } = context;
  const bound = await boundTo(app, tabId, session, begun);
  return { ...context, bound, filledBefore: bound && (await otherFilled(app, tabId, url, bound)) };
}

/** The client whose unfinished filing is in this tab although it is now bound to another. Once that filing was submitted, a new one may begin. */
async function otherFilled(
  { sessions, vault }: App,
  tabId: number,
  url: string,
  { client }: Bound,
): Promise<string | null> {
  const last = await lastFilledIn(sessions, tabId);
  if (last === null || last.clientId === client.id || last.origin !== originOf(url)) return null;
  const read = await vault.readClientWithoutFiles(last.clientId);
  if (!read.ok) return '';
  const filing = read.client.filings.find(({ id }) => id === last.filingId);
  return filing === undefined || filing.state === 'draft' ? read.client.entity.name : null;
}

async function boundOf(app: App, tabId: number): Promise<Bound | null> {
  const session = await sessionOf(app.sessions, tabId);
  if (!session || (await app.vault.state()) !== 'unlocked') return null;
  return boundTo(app, tabId, session, await begunFiling(app.sessions, session));
}

async function boundTo(
  app: App,
  tabId: number,
  session: TabSession,
  begun: Filing | null,
): Promise<Bound | null> {
  const { vault, sessions } = app;
  const [read, override, usual, said] = await Promise.all([
    vault.readClientWithoutFiles(session.clientId),
    overrideOf(sessions, tabId),
    usualAnswers(app),
    serviceSaid(app, tabId, app.pages.get(tabId)),
  ]);
  if (!read.ok) return null;
  const client = withBegun(read.client, begun);
  const filing = client.filings.find((one) => one.id === session.filingId);
  if (!filing) return null;
  const own = { ...filing, services: session.services };
  const answered = new Set(own.answers.map(({ fact }) => fact));
  return {
    client,
    rev: read.rev,
    isStored: client === read.client,
    otherwise: read.otherwise && withBegun(read.otherwise, begun),
    filing: withUsual(own, usual, app.today()),
    usual: new Set(usual.map(({ fact }) => fact).filter((fact) => !answered.has(fact))),
    session,
    override,
    serviceSaid: said,
  };
}
