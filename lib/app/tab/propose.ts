// Which clients are proposed for a page? Those whose name, number or domain is on it, pinned ones, then those chosen last. Proposed, never chosen.
import * as z from 'zod';
import type { Service } from '../../filing/client/client';
import { isToSubmit } from '../../filing/report/standings';
import type { PageReading } from '../../page/model';
import type { ClientSummary } from '../../protocol/clients';
import type { Proposal } from '../../protocol/tab';
import type { App } from '../state/app';

const MOST = 8;
const MOST_RECENT = 5;
/** So many recent ones are shown even where pinned clients fill the list. */
const LEAST_RECENT = 3;
const RECENT = 'recent-clients';
const PINNED = 'pinned-clients';
const Ids = z.array(z.string());

/** The proposals, the surest first; at most eight, unless more are pinned or on the page. */
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
  const all = [
    ...onPage.slice(0, MOST),
    ...known(clients, pinned, 'pinned'),
    ...known(clients, await withoutFinished(app, await recentOf(app)), 'recent'),
  ];
  const once = all.filter(({ client }, at) => all.findIndex((one) => one.client.id === client.id) === at);
  const first = once.filter(({ why }) => why !== 'recent');
  const recent = once.slice(first.length, Math.max(MOST, first.length + LEAST_RECENT));
  return [...first, ...recent].map((one) => ({ ...one, isPinned: pinned.includes(one.client.id) }));
}

/** Those of which something is still to be submitted: whoever went on to the next client is not offered the one just finished. */
async function withoutFinished({ vault }: App, ids: readonly string[]): Promise<readonly string[]> {
  const finished = (await vault.readMany(ids)).filter(
    ({ filings }) => filings.length > 0 && !filings.some(isToSubmit),
  );
  return ids.filter((id) => !finished.some((client) => client.id === id));
}

/** The clients with these ids that there still are. */
function known<const Why extends Proposal['why']>(
  clients: readonly ClientSummary[],
  ids: readonly string[],
  why: Why,
) {
  return ids.flatMap((id) => {
    const client = clients.find((one) => one.id === id);
    return client ? [{ client, why }] : [];
  });
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

/** The services whose domain stands on the page, else those whose name does. */
export function namedOn(reading: PageReading | null, services: readonly Service[]): readonly Service[] {
  if (reading === null) return [];
  const isSaid = saidOn(reading);
  const byDomain = services.filter(({ domains }) => domains.some(({ name }) => isSaid(name)));
  return byDomain.length > 0 ? byDomain : services.filter(({ name }) => isSaid(name));
}

/** The domain of a service that stands on the page, else its name; undefined where neither does. */
export function wordsOn(reading: PageReading, { domains, name }: Service): string | undefined {
  return [...domains.map((one) => one.name), name].find(saidOn(reading));
}

function saidOn(reading: PageReading): (text: string) => boolean {
  const said = new Set(textsOf(reading).map(plain));
  return (text) => text.trim() !== '' && said.has(plain(text));
}

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

/** Records that this client was chosen for a tab. Stored as the pinned ones are: the browser may be closed in between. */
export async function noteRecent(app: Pick<App, 'browser'>, clientId: string): Promise<void> {
  const before = await recentOf(app);
  const recent = [clientId, ...before.filter((id) => id !== clientId)].slice(0, MOST_RECENT);
  await app.browser.settings.set(RECENT, recent);
}

const recentOf = async ({ browser }: Pick<App, 'browser'>): Promise<readonly string[]> =>
  Ids.catch([]).parse(await browser.settings.get(RECENT));
