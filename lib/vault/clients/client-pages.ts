// Which part of a long list is shown? Filtered and sorted in memory, so that a search stays quick among 10,000 clients.
import type { ClientListQuery, ClientOrder, Counted, PageOf } from '../../protocol/clients';
import { type IndexedClient, matcherFor, type SearchEntry, summaryOf } from './client-index';
import { allEntries, type ShardCache } from './index-shards';
import type { OpenVault } from './open-vault';

export type ClientPage = PageOf<IndexedClient>;

const LAST_DAY = '9999-12-31';
const byName = new Intl.Collator('zh-Hans-CN', { numeric: true }); // created once, since creating it costs more than comparing

const orders: Readonly<Record<ClientOrder, (a: SearchEntry, b: SearchEntry) => number>> = {
  name: (a, b) => byName.compare(a.name, b.name),
  changed: (a, b) => b.changed - a.changed || byName.compare(a.name, b.name),
  ends: (a, b) =>
    compareTexts(a.ends?.on ?? LAST_DAY, b.ends?.on ?? LAST_DAY) || byName.compare(a.name, b.name),
  province: (a, b) => compareTexts(a.province, b.province) || byName.compare(a.name, b.name),
};

/** A part of the clients that match the query. */
export async function pageClients(vault: OpenVault, query: ClientListQuery): Promise<ClientPage> {
  const { entries, damaged } = await allEntries(vault);
  const ordered = orderedEntries(vault.cache, entries, query.order);
  const present = ordered.filter((entry) => entry.deletedOn === null);
  const matches = matcherFor(vault.cache, query.search);
  const among = query.among === null ? null : new Set(query.among);
  const found = (query.removed ? ordered.filter((entry) => entry.deletedOn !== null) : present).filter(
    (entry) =>
      (query.tag === null || entry.tags.includes(query.tag)) &&
      (query.group === null || entry.group === query.group) &&
      (!query.undecided || entry.leaves > 0) &&
      (among === null || among.has(entry.id)) &&
      matches(entry),
  );
  return {
    rows: found.slice(query.from, query.from + query.count).map(summaryOf),
    ids: query.from === 0 ? found.map((entry) => entry.id) : null,
    total: found.length,
    all: present.length,
    removed: ordered.length - present.length,
    undecided: present.filter((entry) => entry.leaves > 0).length,
    damaged: damaged.length,
    tags: countEach(present.flatMap((entry) => entry.tags)),
    groups: countEach(present.flatMap((entry) => (entry.group === null ? [] : [entry.group]))),
  };
}

/** All entries in this order; after a change only the changed ones are sorted again. */
export function orderedEntries(
  cache: ShardCache,
  entries: readonly SearchEntry[],
  order: ClientOrder,
): readonly SearchEntry[] {
  const known = cache.orders.get(order) ?? [];
  const before = new Set(known);
  const fresh = entries.filter((entry) => !before.has(entry));
  if (fresh.length === 0 && known.length === entries.length) return known;
  const now = new Set(entries);
  const kept = known.filter((entry) => now.has(entry));
  const sorted = merge(kept, fresh.sort(orders[order]), orders[order]);
  cache.orders.set(order, sorted);
  return sorted;
}

function merge(
  kept: readonly SearchEntry[],
  fresh: readonly SearchEntry[],
  compare: (a: SearchEntry, b: SearchEntry) => number,
): readonly SearchEntry[] {
  const merged: SearchEntry[] = [];
  let at = 0;
  for (const entry of kept) {
    for (let next = fresh[at]; next && compare(next, entry) < 0; next = fresh[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(entry);
  }
  return merged.concat(fresh.slice(at));
}

function countEach(names: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || byName.compare(a.name, b.name));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
