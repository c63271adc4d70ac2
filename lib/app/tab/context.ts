// What belongs to a tab right now? Portal, page, bound client and filing, gathered once for each question.
import { browser } from 'wxt/browser';
import { calledOrigin } from '../../../entrypoints/background/page-script';
import type { Client, Filing } from '../../filing/client/client';
import type { SessionStore } from '../../vault/store/key-value-store';
import type { Vault } from '../../vault/vault';
import { type Portal, portalAt } from '../portals/portals';
import type { ShelfStore } from '../state/own-portals';
import type { PageState, Pages } from '../state/pages';
import { sessionOf, type TabSession } from '../state/tab-store';

/** The client a tab is bound to, without the bytes of its documents. */
export interface Bound {
  readonly client: Client;
  readonly filing: Filing;
  readonly session: TabSession;
}

export interface TabContext {
  readonly tabId: number;
  readonly url: string;
  readonly portal: Portal | null;
  readonly page: PageState | null;
  readonly bound: Bound | null;
}

export interface ContextSources {
  readonly vault: Vault;
  readonly sessions: SessionStore;
  readonly pages: Pages;
  readonly shelf: ShelfStore;
}

/** Gathers a tab's context. The vault has to be open for `bound` to be there. */
export async function contextOf(sources: ContextSources, tabId: number): Promise<TabContext> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const page = sources.pages.get(tabId);
  const url = page?.reading.url ?? tab?.url ?? '';
  const portal = portalAt(url, {
    shelf: await sources.shelf.read(),
    reading: page?.reading ?? null,
    called: await calledOrigin(sources.sessions, tabId),
  });
  return { tabId, url, portal, page, bound: await boundOf(sources, tabId) };
}

async function boundOf({ vault, sessions }: ContextSources, tabId: number): Promise<Bound | null> {
  const session = await sessionOf(sessions, tabId);
  if (!session || (await vault.state()) !== 'unlocked') return null;
  const read = await vault.readClientWithoutFiles(session.clientId);
  if (!read.ok) return null;
  const filing = read.client.filings.find((one) => one.id === session.filingId);
  return filing ? { client: read.client, filing: { ...filing, services: session.services }, session } : null;
}
