// Which clients are proposed for a page? Those whose name, number or domain is on it, pinned ones, then those chosen last. Proposed, never chosen.
import * as z from 'zod';
import type { PageReading } from '../../page/model';
import type { ClientSummary } from '../../protocol/clients';
import type { Proposal } from '../../protocol/tab';
import type { SessionStore } from '../../vault/store/key-value-store';
import type { App } from '../state/app';

const MOST = 8;
const MOST_RECENT = 5;
const RECENT = 'recent-clients';
const PINNED = 'pinned-clients';
const Ids = z.array(z.string());

/** The proposals, the surest first; at most eight. */
export async function proposedFor(
  app: App,
  clients: readonly ClientSummary[],
  reading: PageReading | null,
): Promise<readonly Proposal[]> {
  const texts = reading === null ? [] : textsOf(reading);
  const byNumber = await numbered(app, texts);
  const said = new Set(texts.map(plain));
  const whyOf = (client: ClientSummary): Proposal['why'] | null => {
    if (byNumber.has(client.id)) return 'number';
    if (said.has(plain(client.name))) return 'name';
    return client.domains.some((domain) => said.has(plain(domain))) ? 'domain' : null;
  };
  const onPage = clients.flatMap((client) => {
    const why = whyOf(client);
    return why === null ? [] : [{ client, why }];
  });
  const pinned = await pinnedOf(app);
  const asWell = [
    ...pinned.map((id) => ({ id, why: 'pinned' as const })),
    ...(await recentOf(app.sessions)).map((id) => ({ id, why: 'recent' as const })),
  ].flatMap(({ id, why }) => {
    const client = clients.find((one) => one.id === id);
    return client ? [{ client, why }] : [];
  });
  const all = [...onPage, ...asWell];
  const once = all.filter(({ client }, at) => all.findIndex((one) => one.client.id === client.id) === at);
  return once.slice(0, MOST).map((one) => ({ ...one, isPinned: pinned.includes(one.client.id) }));
}

/** Pins or unpins a client. Stored with the settings: an id that reveals nothing. */
export async function pinClient(
  app: Pick<App, 'browser'>,
  { clientId, isPinned }: { readonly clientId: string; readonly isPinned: boolean },
): Promise<void> {
  const others = (await pinnedOf(app)).filter((id) => id !== clientId);
  await app.browser.settings.set(PINNED, isPinned ? [...others, clientId].slice(-MOST) : others);
}

const pinnedOf = async ({ browser }: Pick<App, 'browser'>): Promise<readonly string[]> =>
  Ids.catch([]).parse(await browser.settings.get(PINNED));

/** All texts of the page that may identify somebody, beside its fields and in them, unless masked. */
function textsOf({ evidence, fields }: PageReading): readonly string[] {
  const beside = evidence.filter(({ kind }) => kind !== 'phone').map(({ text }) => text);
  return [...beside, ...fields.flatMap(({ value }) => value)].filter((text) => !text.includes('*'));
}

/** The ids of the clients whose certificate number is on the page. */
async function numbered({ vault }: App, texts: readonly string[]): Promise<ReadonlySet<string>> {
  const numbers = texts
    .map((text) => text.trim().toUpperCase())
    .filter((text) => /^[0-9A-Z]{15,18}$/.test(text));
  const ids = await vault.knownIds(numbers.map((certNumber) => ({ certNumber })));
  return new Set(ids.flatMap((id) => id ?? []));
}

/** Names and domains are compared without width, case, spaces, scheme and www. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '');
}

/** Records for the browser session that this client was chosen for a tab. */
export async function noteRecent(sessions: SessionStore, clientId: string): Promise<void> {
  const before = await recentOf(sessions);
  await sessions.set(RECENT, [clientId, ...before.filter((id) => id !== clientId)].slice(0, MOST_RECENT));
}

async function recentOf(sessions: SessionStore): Promise<readonly string[]> {
  return Ids.catch([]).parse(await sessions.get(RECENT));
}
