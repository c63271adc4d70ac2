// What do lists of clients show? One part of the list at a time, without whole numbers, with what expires soon.
import type { Client } from '../../filing/client/client';
import { clientColours } from '../../filing/client/colour';
import { provinceOfCode } from '../../filing/facts/province-names';
import type { Rulebook } from '../../filing/rulebook/open';
import type {
  ClientListPage,
  ClientListQuery,
  ClientSummary,
  DuplicatePage,
  ListedClient,
} from '../../protocol/clients';
import { daysBetween } from '../../rules/days';
import type { Vault } from '../../vault/vault';
import type { App } from '../state/app';

const SOON_DAYS = 90;

type Stored = Awaited<ReturnType<Vault['pageClients']>>['rows'][number];

/** The part of the list that was asked for. */
export async function pageOfClients(app: App, query: ClientListQuery): Promise<ClientListPage> {
  const page = await app.vault.pageClients(query);
  const isInTeam = await app.vault.read(async ({ keys }) => keys.teams.size > 0);
  return {
    ...page,
    rows: page.rows.map((stored) => ({ ...rowOf(app, stored), isLocal: isInTeam && !stored.team })),
  };
}

/** Some of the pairs of clients that may be one, and how many there are. */
export async function duplicatesOf(
  app: App,
  { from, count }: { from: number; count: number },
): Promise<DuplicatePage> {
  const all = await app.vault.listDuplicates();
  const pairs = all.slice(from, from + count).map(({ first, second, shared }) => ({
    first: rowOf(app, first),
    second: rowOf(app, second),
    shared,
  }));
  return { pairs, total: all.length };
}

function rowOf(app: App, stored: Stored): ListedClient {
  const days = stored.ends && daysBetween(app.today(), stored.ends.on);
  return {
    id: stored.id,
    name: stored.name,
    last4: stored.certTail,
    colour: colourOf(stored),
    province: provinceOfCode(app.rulebook(), stored.province) ?? '',
    domains: stored.domains.slice(0, 3),
    tags: stored.tags,
    group: stored.group,
    isUndecided: stored.isUndecided,
    team: stored.team,
    documents: stored.counts.documents,
    filings: stored.counts.filings,
    ends: stored.ends && days !== null && days < SOON_DAYS ? { ...stored.ends, days } : null,
  };
}

/** The client's own colour, or one derived from its id. */
export function colourOf(client: { id: string; colour?: string | null }): string {
  const sum = [...client.id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return client.colour ?? clientColours[sum % clientColours.length] ?? '#2f7d6b';
}

/** All clients that match, by name. */
export async function listClients(app: App, search: string): Promise<readonly ClientSummary[]> {
  const { clients } = await app.vault.listClients(search);
  return clients.map((stored) => ({
    id: stored.id,
    name: stored.name,
    last4: stored.certTail,
    colour: colourOf(stored),
    province: provinceOfCode(app.rulebook(), stored.province) ?? '',
    domains: stored.domains,
    tags: stored.tags,
    documents: stored.counts.documents,
    filings: stored.counts.filings,
  }));
}

/** What lists show of a client. */
export function summaryOf(book: Rulebook, client: Client): ClientSummary {
  return {
    id: client.id,
    name: client.entity.name,
    last4: client.entity.certNumber.slice(-4),
    colour: colourOf(client),
    province: provinceOfCode(book, client.entity.region.code) ?? '',
    domains: client.services.flatMap((service) => service.domains.map((domain) => domain.name)),
    tags: client.tags,
    documents: client.documents.length,
    filings: client.filings.length,
  };
}
