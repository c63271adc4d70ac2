// Is the chosen client already filed at another provider, so that a filing here would be its second?
import { filingsElsewhere, openFilings } from '../../filing/client/draft-filings';
import type { FilingsElsewhere, TabView } from '../../protocol/tab';
import { summaryOf } from '../clients/list';
import type { Portal } from '../portals/portals';
import type { App } from '../state/app';
import { undecidedClient } from '../state/tab-store';
import type { TabContext } from './context';
import { filingChoiceOf, shownFilings } from './filing-choice';
import { serviceChoiceOf } from './service-choice';

/** Nothing to ask before a client is bound. */
export const NO_CHOICE = { elsewhere: null, filingChoice: null, serviceChoice: null } as const;

/** What must be asked before a client is bound to the tab: each null when it is clear. */
export async function openChoice(
  app: App,
  context: TabContext,
): Promise<Pick<TabView, 'elsewhere' | 'filingChoice' | 'serviceChoice'>> {
  const clientId = await undecidedClient(app.sessions, context.tabId);
  if (clientId === null) return NO_CHOICE;
  const elsewhere = await elsewhereOf(app, clientId, context.portal);
  const filingChoice = elsewhere ? null : await filingChoiceOf(app, clientId, context);
  const isClear = elsewhere === null && filingChoice === null;
  return {
    elsewhere,
    filingChoice,
    serviceChoice: isClear ? await serviceChoiceOf(app, clientId, context) : null,
  };
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
  if (!provider || !read?.ok || openFilings(read.client, provider, kinds).length > 0) return null;
  const filings = filingsElsewhere(read.client, provider, kinds);
  if (filings.length === 0) return null;
  return {
    client: summaryOf(app.rulebook(), read.client),
    provider,
    filings: shownFilings(app.rulebook(), read.client, filings),
  };
}
