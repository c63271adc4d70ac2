// Is the chosen client already filed at another provider, so that a filing here would be its second?
import { filingsElsewhere, openFiling } from '../../filing/client/draft-filings';
import type { FilingsElsewhere } from '../../protocol/tab';
import { summaryOf } from '../clients/list';
import type { Portal } from '../portals/portals';
import type { App } from '../state/app';
import { undecidedClient } from '../state/tab-store';
import type { TabContext } from './context';

/** What must be asked before a client is bound to the tab; null when nothing is open. */
export async function openChoice(app: App, { tabId, portal }: TabContext): Promise<FilingsElsewhere | null> {
  const clientId = await undecidedClient(app.sessions, tabId);
  return clientId === null ? null : elsewhereOf(app, clientId, portal);
}

/** The client's unfinished filings at other providers, if it has none at this one; null for none. */
export async function elsewhereOf(
  app: App,
  clientId: string,
  portal: Portal | null,
): Promise<FilingsElsewhere | null> {
  const provider = portal?.provider;
  const kinds = portal?.map?.serviceKinds;
  const read = provider ? await app.vault.readClientWithoutFiles(clientId) : null;
  if (!provider || !read?.ok || openFiling(read.client, provider, kinds)) return null;
  const filings = filingsElsewhere(read.client, provider, kinds);
  if (filings.length === 0) return null;
  return {
    client: summaryOf(app.rulebook(), read.client),
    provider,
    filings: filings.map(({ id, provider: at, state }) => ({ id, provider: at, state })),
  };
}
