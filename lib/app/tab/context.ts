// What belongs to a tab right now? Portal, page, bound client and filing, gathered once for each question.
import type { Client, Filing } from '../../filing/client/client';
import { type Portal, portalAt } from '../portals/portals';
import type { App } from '../state/app';
import { isFilingFormAt } from '../state/own-portals';
import type { PageState } from '../state/pages';
import { grantedOrigin, overrideOf, sessionOf, type TabSession } from '../state/tab-store';

/** The client a tab is bound to, without the bytes of its documents. */
export interface Bound {
  readonly client: Client;
  readonly filing: Filing;
  readonly session: TabSession;
  /** The conflicts that the person accepted by typing. */
  readonly override: string | null;
}

export interface TabContext {
  readonly tabId: number;
  readonly url: string;
  readonly portal: Portal | null;
  /** The person said that this address is a filing form. */
  readonly isFilingForm?: boolean;
  readonly page: PageState | null;
  readonly bound: Bound | null;
}

/** Gathers a tab's context. The vault has to be open for `bound` to be there. */
export async function contextOf(app: App, tabId: number): Promise<TabContext> {
  const page = app.pages.get(tabId);
  const url = page?.reading.url ?? (await app.browser.tabUrl(tabId)) ?? '';
  const own = await app.ownPortals.read();
  const portal = portalAt(url, {
    own,
    reading: page?.reading ?? null,
    granted: await grantedOrigin(app.sessions, tabId),
  });
  return {
    tabId,
    url,
    portal,
    isFilingForm: isFilingFormAt(own, url),
    page,
    bound: await boundOf(app, tabId),
  };
}

async function boundOf({ vault, sessions }: App, tabId: number): Promise<Bound | null> {
  const session = await sessionOf(sessions, tabId);
  if (!session || (await vault.state()) !== 'unlocked') return null;
  const read = await vault.readClientWithoutFiles(session.clientId);
  if (!read.ok) return null;
  const filing = read.client.filings.find((one) => one.id === session.filingId);
  if (!filing) return null;
  const override = await overrideOf(sessions, tabId);
  return { client: read.client, filing: { ...filing, services: session.services }, session, override };
}
