// Which of a client's open filings is a page for? Asked where there are several; the answer counts at that address while its filing is open.
import * as z from 'zod';
import type { Client, Filing } from '../../filing/client/client';
import { openFilings } from '../../filing/client/draft-filings';
import { intentLabel, type Rulebook } from '../../filing/rulebook/open';
import type { FilingChoice } from '../../protocol/filing-choice';
import { summaryOf } from '../clients/list';
import type { App } from '../state/app';
import { placeOf } from '../state/own-portals';
import type { TabContext } from './context';
import { namedOn } from './propose';

type Where = Pick<TabContext, 'url' | 'portal' | 'page'>;

const MOST = 200;
const KEPT = 'filings-at-addresses';
const Kept = z.array(z.strictObject({ address: z.string(), clientId: z.string(), filingId: z.string() }));

/** The filings among which the person must choose; null where there are less than two, or one was chosen here before. */
export async function filingChoiceOf(app: App, clientId: string, where: Where): Promise<FilingChoice | null> {
  const read = where.portal && (await app.vault.readClientWithoutFiles(clientId));
  if (!read?.ok) return null;
  const { client } = read;
  const open = openAt(client, where);
  if (open.length < 2 || namedAmong(client, where, open)) return null;
  if (await keptAmong(app, client, where, open)) return null;
  const book = app.rulebook();
  return { client: summaryOf(book, client), filings: shownFilings(book, client, open) };
}

/** What tells some filings of a client from one another. */
export const shownFilings = (
  book: Rulebook,
  client: Client,
  filings: readonly Filing[],
): FilingChoice['filings'] =>
  filings.map(({ id, provider, state, intent, services }) => ({
    id,
    provider,
    state,
    purpose: intentLabel(book, intent),
    services: client.services.filter((one) => services.includes(one.id)).map(({ name }) => name),
  }));

/** The filing that a page is for: the one whose service it names, else the one that was chosen at its address, else the likeliest; undefined for none. */
export async function filingMeant(app: App, client: Client, where: Where): Promise<Filing | undefined> {
  const open = openAt(client, where);
  return namedAmong(client, where, open) ?? (await keptAmong(app, client, where, open)) ?? open[0];
}

/** The only one of the filings with a service that the page names; undefined where it names none or several have it. */
function namedAmong(client: Client, { page }: Where, open: readonly Filing[]): Filing | undefined {
  const named = namedOn(page?.reading ?? null, client.services).map(({ id }) => id);
  const [only, ...others] = open.filter(({ services }) => services.some((id) => named.includes(id)));
  return others.length === 0 ? only : undefined;
}

/** How many other open filings of the client the page may be for. */
export const otherFilings = (client: Client, { id }: Filing, where: Where): number =>
  where.portal === null ? 0 : openAt(client, where).filter((one) => one.id !== id).length;

/** Keeps the person's choice for the page's address, in the settings and by ids; null: it is asked again. */
export async function keepFilingMeant(
  { browser }: Pick<App, 'browser'>,
  clientId: string,
  filingId: string | null,
  { url }: Where,
): Promise<void> {
  const address = placeOf(url);
  if (address === null) return;
  const others = (await allKept(browser)).filter(
    (one) => one.address !== address || one.clientId !== clientId,
  );
  const kept = filingId === null ? others : [...others, { address, clientId, filingId }];
  await browser.settings.set(KEPT, kept.slice(-MOST));
}

const openAt = (client: Client, { portal }: Where): readonly Filing[] =>
  openFilings(client, portal?.provider, portal?.map?.serviceKinds);

async function keptAmong(
  { browser }: App,
  client: Client,
  { url }: Where,
  open: readonly Filing[],
): Promise<Filing | undefined> {
  const address = placeOf(url);
  const kept = (await allKept(browser)).find((one) => one.address === address && one.clientId === client.id);
  return open.find(({ id }) => id === kept?.filingId);
}

const allKept = async ({ settings }: App['browser']): Promise<z.infer<typeof Kept>> =>
  Kept.catch([]).parse(await settings.get(KEPT));
