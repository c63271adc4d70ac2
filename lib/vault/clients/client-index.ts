// Which clients are there? Summaries in 64 sealed shards, so that a list or a search opens no client's record.
import * as z from 'zod';
import type { Client } from '../../filing/client/client';
import { type Random, toBytes, toText } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { open, seal } from '../crypto/sealing';
import type { VaultStore } from '../store/database';
import type { ShardRow } from '../store/schema';
import { openRecord } from './client-record';
import { answers, plain, type SearchText, searchTextOf, wordsOf } from './search-text';

const SHARD_SCHEMA = 3; // 2: group, change, what ends first; 3: region, names of services

/** What of a client may come to an end. */
const EndKind = z.enum(['entity-certificate', 'person-certificate', 'document', 'domain']);

const Entry = z.strictObject({
  record: z.string(),
  rev: z.int(),
  deletedOn: z.number().nullable(),
  id: z.string(),
  name: z.string(),
  certNumber: z.string(),
  province: z.string(),
  /** The division of six digits. */
  region: z.string(),
  domains: z.array(z.string()),
  tags: z.array(z.string()),
  group: z.string().nullable(),
  colour: z.string().nullable(),
  changed: z.number(),
  ends: z.strictObject({ on: z.string(), what: EndKind }).nullable(),
  services: z.int(),
  serviceNames: z.array(z.string()),
  documents: z.int(),
  filings: z.int(),
});
/** One client in the list, with the whole licence number: it is searched, never shown. */
export type SearchEntry = z.infer<typeof Entry>;

/** Shards opened so far, by number, and how far the audit was when all were read; dropped when the vault locks. */
export interface ShardCache {
  readonly shards: Map<number, Shard>;
  readAt: number | null;
  /** What is searched of each entry, made when first searched. */
  readonly texts: WeakMap<SearchEntry, SearchText>;
  /** All entries in the orders asked for so far. */
  readonly orders: Map<string, readonly SearchEntry[]>;
}
type Shard = {
  readonly rev: number;
  readonly entries: readonly SearchEntry[];
  readonly damaged: readonly string[];
};
interface Source {
  readonly store: VaultStore;
  readonly keys: VaultKeys;
  readonly cache: ShardCache;
}

/** An empty cache. */
export function newShardCache(): ShardCache {
  return { shards: new Map(), readAt: null, texts: new WeakMap(), orders: new Map() };
}

/** One client as a list may show it. */
export interface IndexedClient {
  readonly id: string;
  readonly rev: number;
  readonly name: string;
  /** Only the last four characters of the licence or identity number. */
  readonly certTail: string;
  /** Two digits of GB/T 2260 and zeros: 330000. */
  readonly province: string;
  readonly domains: readonly string[];
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly colour: string | null;
  /** When it was last saved (milliseconds). */
  readonly changed: number;
  /** What of it ends first, and on which day. */
  readonly ends: SearchEntry['ends'];
  readonly counts: { readonly services: number; readonly documents: number; readonly filings: number };
}

/** The shard of a record: the first six bits of its opaque id, so that a shard's records stand together. */
export function shardOf(record: string): number {
  return Number.parseInt(record.slice(0, 2), 16) >> 2;
}

/** First and last possible id of a shard's records. */
export function shardRange(shard: number): readonly [string, string] {
  const byte = (value: number) => value.toString(16).padStart(2, '0');
  return [byte(shard * 4), `${byte(shard * 4 + 3)}g`]; // g comes after every hexadecimal digit
}

type Ending = { readonly validUntil?: string | null | undefined };

/** What the index keeps of a client. */
export function entryFor(
  { record, rev, changed }: Pick<SearchEntry, 'record' | 'rev' | 'changed'>,
  client: Omit<Client, 'documents'> & { readonly documents: readonly Ending[] },
  deletedOn: number | null,
): SearchEntry {
  return {
    record,
    rev,
    deletedOn,
    id: client.id,
    name: client.entity.name,
    certNumber: client.entity.certNumber,
    province: `${client.entity.region.code.slice(0, 2)}0000`,
    region: client.entity.region.code,
    domains: client.services.flatMap((service) => service.domains.map((domain) => domain.name)),
    tags: client.tags,
    group: client.group ?? null,
    colour: client.colour ?? null,
    changed,
    ends: firstEnd(client),
    services: client.services.length,
    serviceNames: client.services.map((service) => service.name),
    documents: client.documents.length,
    filings: client.filings.length,
  };
}

/** The first day on which something of the client ends; null when nothing that is known does. */
function firstEnd(client: Parameters<typeof entryFor>[1]): SearchEntry['ends'] {
  type End = NonNullable<SearchEntry['ends']>;
  const at = (what: End['what'], on: string | null | undefined): readonly End[] =>
    on && on !== 'long-term' ? [{ on, what }] : [];
  const ends = [
    ...at('entity-certificate', client.entity.certValidUntil),
    ...client.people.flatMap((person) => at('person-certificate', person.certValidUntil)),
    ...client.documents.flatMap((document) => at('document', document.validUntil)),
    ...client.services.flatMap(({ domains }) => domains.flatMap(({ expires }) => at('domain', expires))),
  ];
  return ends.reduce<End | null>((first, end) => (first && first.on <= end.on ? first : end), null);
}

/** The entry as a list may show it. */
export function summaryOf(entry: SearchEntry): IndexedClient {
  const { id, rev, name, province, domains, tags, group, colour, changed, ends } = entry;
  const { services, documents, filings } = entry;
  const certTail = entry.certNumber.slice(-4);
  return {
    id,
    rev,
    name,
    certTail,
    province,
    domains,
    tags,
    group,
    colour,
    changed,
    ends,
    counts: { services, documents, filings },
  };
}

/** Tells whether an entry answers a search. */
export function matcherFor(cache: ShardCache, query: string): (entry: SearchEntry) => boolean {
  const words = wordsOf(query);
  return (entry) => {
    // also for an empty search: whoever sees the list types next
    const text = cache.texts.get(entry) ?? searchTextOf(entry);
    cache.texts.set(entry, text);
    return answers(text, words);
  };
}

/** Seals the entries of a shard as its next revision. */
export async function sealShard(
  keys: VaultKeys,
  shard: number,
  rev: number,
  entries: readonly SearchEntry[],
  random: Random,
): Promise<ShardRow> {
  const place = shardPlace(keys, shard, rev, SHARD_SCHEMA);
  const envelope = await seal(keys.wrapper, toBytes(JSON.stringify(entries)), place, random);
  return { shard, rev, epoch: keys.epoch, schema: SHARD_SCHEMA, envelope };
}

/** The entries of all shards, and the opaque ids of records that cannot be opened. */
export async function allEntries(
  source: Source,
): Promise<{ entries: readonly SearchEntry[]; damaged: readonly string[] }> {
  const shards = await readShards(source);
  return {
    entries: shards.flatMap((shard) => shard.entries),
    damaged: shards.flatMap((shard) => shard.damaged),
  };
}

/** A client that is looked for: by its id, or by the certificate number of its entity. */
export type Wanted = { readonly id: string } | { readonly certNumber: string };

/** For each wanted one the id of the client in the list that it is, else of a removed one; null where there is none. */
export async function knownIds(
  source: Source,
  wanted: readonly Wanted[],
): Promise<readonly (string | null)[]> {
  const { entries } = await allEntries(source);
  const removedFirst = [...entries].sort(
    (a, b) => Number(a.deletedOn === null) - Number(b.deletedOn === null),
  );
  const ids = new Set(entries.map((entry) => entry.id));
  const byNumber = new Map(removedFirst.map((entry) => [plain(entry.certNumber), entry.id]));
  return wanted.map((one) => {
    if ('id' in one) return ids.has(one.id) ? one.id : null;
    return byNumber.get(plain(one.certNumber)) ?? null;
  });
}

/** Every change writes a line of the audit: while its last line is the one of before, no shard needs to be read. */
async function readShards(source: Source): Promise<readonly Shard[]> {
  const { cache, store } = source;
  const tx = (await store.open()).transaction(['audit', 'search']);
  const last = (await tx.objectStore('audit').openKeyCursor(null, 'prev'))?.key ?? 0;
  if (last === cache.readAt) {
    await tx.done;
    return [...cache.shards.values()];
  }
  const [rows] = await Promise.all([tx.objectStore('search').getAll(), tx.done]);
  const shards = await Promise.all(rows.map((row) => openCached(source, row)));
  cache.readAt = last;
  return shards;
}

/** The entries of one shard with its revision; revision 0 when there is none yet. */
export async function entriesOf(source: Source, shard: number): Promise<Shard> {
  const row = await (await source.store.open()).get('search', shard);
  return row ? openCached(source, row) : { rev: 0, entries: [], damaged: [] };
}

/**
 * The revision of a record as the sealed index knows it; null when it knows none. Read before the record, it is never
 * newer than that: a record that is older was put back from outside.
 */
export async function indexedRev(source: Source, record: string): Promise<number | null> {
  const { entries } = await entriesOf(source, shardOf(record));
  return entries.find((entry) => entry.record === record)?.rev ?? null;
}

async function openCached(source: Source, row: ShardRow): Promise<Shard> {
  const cached = source.cache.shards.get(row.shard);
  if (cached?.rev === row.rev) return cached;
  // one that an earlier version wrote says too little
  const entries = row.schema < SHARD_SCHEMA ? null : await openShard(source.keys, row);
  const shard = entries ? { rev: row.rev, entries, damaged: [] } : await rebuild(source, row);
  const newest = source.cache.shards.get(row.shard)?.rev ?? 0; // somebody may have read a later one meanwhile
  if (row.rev > newest) source.cache.shards.set(row.shard, shard);
  return shard;
}

async function openShard(keys: VaultKeys, row: ShardRow): Promise<readonly SearchEntry[] | null> {
  try {
    const plain = await open(keys.wrapper, row.envelope, shardPlace(keys, row.shard, row.rev, row.schema));
    return z.array(Entry).parse(JSON.parse(toText(plain)));
  } catch {
    return null;
  }
}

/** A shard that cannot be opened is made anew from its records; those that cannot be opened either are named. */
async function rebuild(source: Source, row: ShardRow): Promise<Shard> {
  const [first, last] = shardRange(row.shard);
  const records = await (await source.store.open()).getAll('records', IDBKeyRange.bound(first, last));
  const entries: SearchEntry[] = [];
  const damaged: string[] = [];
  for (const record of records) {
    const body = await openRecord(source.keys, record).catch(() => null);
    const { id, rev, changed } = record;
    if (body) entries.push(entryFor({ record: id, rev, changed }, body.client, body.deletedOn));
    else damaged.push(record.id);
  }
  return { rev: row.rev, entries, damaged };
}

function shardPlace(keys: VaultKeys, shard: number, rev: number, schema: number): string {
  return ['1', keys.vault, keys.group, keys.epoch, 'search', shard, rev, schema].join('|');
}
