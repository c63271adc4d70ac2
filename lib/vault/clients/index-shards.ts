// In which parts does the index lie? 64 sealed shards, opened when first asked; one that cannot be opened is made anew from its records.
import { free } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { createQueue } from '../store/concurrency';
import type { VaultStore } from '../store/database';
import type { RecordRow, ShardRow } from '../store/schema';
import { entryFor, type SearchEntry } from './client-index';
import { openRecord } from './client-record';
import { IN_PARTS, namesIn, partReader, type ReadPart } from './index-parts';
import { plain, type SearchText } from './search-text';
import { byRecord, type Entries, openShard, type ShardSays } from './shard-rows';

/** Shards opened so far, by number, and how far the audit was when all were read; dropped when the vault locks. */
export interface ShardCache {
  readonly shards: Map<number, Shard>;
  readAt: number | null;
  /** Whether each change of a shard notes an act; not where a vault of format 1 is taken over. */
  areAllNoted: boolean;
  /** What is searched of each entry, made when first searched. */
  readonly texts: WeakMap<SearchEntry, SearchText>;
  /** All entries in the orders asked for so far. */
  readonly orders: Map<string, readonly SearchEntry[]>;
  /** What adds parts and what makes one piece of them take turns: neither writes by what the other has changed. */
  readonly inTurn: ReturnType<typeof createQueue>;
}
export type Shard = ShardSays & {
  readonly rev: number;
  /** The names of the parts that it lies in, in their order; none where it is one piece, or was made anew. */
  readonly parts: readonly string[];
  /** What is stored is one piece that says this. */
  readonly isWhole: boolean;
};
const WHOLE = { damaged: [], parts: [], isWhole: true } as const;
const NO_SHARD: Shard = { rev: 0, entries: new Map(), ...WHOLE };
interface Source {
  readonly store: VaultStore;
  readonly keys: VaultKeys;
  readonly cache: ShardCache;
}

/** An empty cache. */
export function newShardCache(): ShardCache {
  return {
    shards: new Map(),
    readAt: null,
    areAllNoted: true,
    texts: new WeakMap(),
    orders: new Map(),
    inTurn: createQueue(),
  };
}

/** How many there are. */
export const SHARDS = 64;

/** The shard of a record: the first six bits of its opaque id, so that a shard's records stand together. */
export function shardOf(record: string): number {
  return Number.parseInt(record.slice(0, 2), 16) >> 2;
}

/** First and last possible id of a shard's records. */
export function shardRange(shard: number): readonly [string, string] {
  const byte = (value: number) => value.toString(16).padStart(2, '0');
  return [byte(shard * 4), `${byte(shard * 4 + 3)}g`]; // g comes after every hexadecimal digit
}

/** The entries of all shards, and the opaque ids of records that cannot be opened. */
export async function allEntries(
  source: Source,
): Promise<{ entries: readonly SearchEntry[]; damaged: readonly string[] }> {
  const shards = await readShards(source);
  return {
    entries: shards.flatMap((shard) => [...shard.entries.values()]),
    damaged: shards.flatMap((shard) => shard.damaged),
  };
}

/** What the index says of these records; of thousands that are asked for in pieces each looks at its own only. */
export async function entriesOf(source: Source, records: readonly string[]): Promise<Entries> {
  await readShards(source);
  const { shards } = source.cache;
  const found = records.map((record) => shards.get(shardOf(record))?.entries.get(record));
  return byRecord(found.filter((entry) => entry !== undefined));
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

/** So many parts of the index are read and opened at once: of 100,000 clients each takes 1 MB sealed, and 5 as text and entries. */
const AT_ONCE = 4;

/** Every change writes a line of the audit: while its last line is the one of before, no shard needs to be read. */
async function readShards(source: Source): Promise<readonly Shard[]> {
  const { cache, store } = source;
  const database = await store.open();
  const tx = database.transaction(['audit', 'search']);
  const last = (await tx.objectStore('audit').openKeyCursor(null, 'prev'))?.key ?? 0;
  const isKnown = last === cache.readAt;
  const [numbers] = await Promise.all([isKnown ? [] : tx.objectStore('search').getAllKeys(), tx.done]);
  if (isKnown) return [...cache.shards.values()];
  const parts = partReader(source);
  const shards: Shard[] = [];
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = IDBKeyRange.bound(numbers[at], numbers[Math.min(at + AT_ONCE, numbers.length) - 1]);
    const rows = await database.getAll('search', some);
    shards.push(...(await openEach(source, rows, parts)));
    for (const { envelope } of rows) free(envelope.ct); // left to be collected, those of all parts were held
  }
  cache.readAt = last; // what was read is of this act or a later one, and then it is read again
  return shards;
}

/** One after the other where they lie in parts: all at once, their parts would be open as text at the same time. */
async function openEach(
  source: Source,
  rows: readonly ShardRow[],
  parts: ReadPart,
): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  const whole = new Map<ShardRow, Promise<Shard>>();
  for (const row of rows) if (row.schema !== IN_PARTS) whole.set(row, openCached(source, row, parts));
  for (const row of rows) shards.push(await (whole.get(row) ?? openCached(source, row, parts)));
  return shards;
}

/** The entries of one shard with its revision; revision 0 when there is none yet. */
export async function readShard(source: Source, shard: number): Promise<Shard> {
  const row = await (await source.store.open()).get('search', shard);
  return row ? openCached(source, row) : NO_SHARD;
}

/** A record and what the sealed index says of it. */
export interface IndexedRecord {
  readonly row: RecordRow | undefined;
  readonly entry: SearchEntry | undefined;
  /** The row is not the one that the index knows: it was put back from outside. */
  readonly isPutBack: boolean;
}

/** A record with its entry, both as they stood at one moment. */
export async function readIndexed(source: Source, record: string): Promise<IndexedRecord> {
  const tx = (await source.store.open()).transaction(['search', 'records']);
  const [shard, row] = await Promise.all([
    tx.objectStore('search').get(shardOf(record)),
    tx.objectStore('records').get(record),
    tx.done,
  ]);
  const entry = shard && (await openCached(source, shard)).entries.get(record);
  return { row, entry, isPutBack: row !== undefined && entry !== undefined && !isOf(entry, row) };
}

/** Whether an entry is of this very revision. Before a record is taken over, only its place in order is known. */
export function isOf(entry: SearchEntry, row: RecordRow): boolean {
  if (entry.revision === undefined && row.revision === undefined) return row.rev >= entry.rev;
  return entry.revision === row.revision;
}

async function openCached(source: Source, row: ShardRow, parts = partReader(source)): Promise<Shard> {
  const cached = source.cache.shards.get(row.shard);
  if (cached?.rev === row.rev) return cached;
  const shard = (await openStored(source, row, parts)) ?? (await rebuild(source, row));
  keepIfNewer(source.cache, row.shard, shard); // somebody may have read a later one meanwhile
  return shard;
}

async function openStored(source: Source, row: ShardRow, parts: ReadPart): Promise<Shard | null> {
  if (row.schema === IN_PARTS) return openInParts(source, row, parts);
  const says = await openShard(source.keys, row);
  if (!says || !(await areStillDamaged(source, says.damaged))) return null;
  return { ...WHOLE, rev: row.rev, ...says };
}

/** One that was named as damaged may be whole again, or gone. */
async function areStillDamaged({ store, keys }: Source, damaged: readonly string[]): Promise<boolean> {
  for (const id of damaged) {
    const row = await (await store.open()).get('records', id);
    if (!row || (await openRecord(keys, row).catch(() => null))) return false;
  }
  return true;
}

/** What a later part says of a record stands in the place of what an earlier one says. */
async function openInParts(source: Source, row: ShardRow, read: ReadPart): Promise<Shard | null> {
  const names = await namesIn(source.keys, row);
  const lists = await Promise.all((names ?? []).map(read));
  const entries = byRecord(
    lists.flatMap((list) => list ?? []).filter(({ record }) => shardOf(record) === row.shard),
  );
  if (names && lists.every((list) => list !== null))
    return { rev: row.rev, entries, damaged: [], parts: names, isWhole: false };
  const now = await (await source.store.open()).get('search', row.shard);
  // parts go once the shards that named them are one piece again
  return now && now.schema !== IN_PARTS ? openStored(source, now, read) : null;
}

/** Whether the opened index knows of a record, one that does not open included. */
export function isListed({ shards }: ShardCache, record: string): boolean {
  const shard = shards.get(shardOf(record));
  return shard !== undefined && (shard.entries.has(record) || shard.damaged.includes(record));
}

/** A shard as it is known. Whoever writes it is told in the transaction where that is not how it is stored. */
export async function knownShard(source: Source, shard: number): Promise<Shard> {
  const { cache } = source;
  if (knownAt(cache) === null) return readShard(source, shard);
  return cache.shards.get(shard) ?? NO_SHARD;
}

/** The last act by which all shards are known; null where one may have changed since without any. */
export const knownAt = ({ readAt, areAllNoted }: ShardCache): number | null => (areAllNoted ? readAt : null);

/** A part of the index as its next revision, sealed, and what it says. */
export interface NextShard extends ShardSays {
  readonly row: ShardRow;
  /** The names of the parts that it lies in from then on. */
  readonly parts: readonly string[];
}

/** What was stored just now need not be read to be known; where all was known before, all is known after it. */
export function keepCommitted(
  cache: ShardCache,
  shards: readonly NextShard[],
  { before, last }: { readonly before: number; readonly last: number },
): void {
  for (const { row, entries, damaged, parts } of shards) {
    const { shard, rev } = row;
    keepIfNewer(cache, shard, { rev, entries, damaged, parts, isWhole: parts.length === 0 });
  }
  if (cache.readAt === before) cache.readAt = last;
}

/** Entries that it replaces are taken out of the orders, which would hold each with its texts until the list is next asked for. */
function keepIfNewer({ shards, orders }: ShardCache, number: number, shard: Shard): void {
  const before = shards.get(number) ?? NO_SHARD;
  if (shard.rev <= before.rev) return;
  shards.set(number, shard);
  if (orders.size === 0) return;
  const gone = new Set(
    [...before.entries.values()].filter((entry) => shard.entries.get(entry.record) !== entry),
  );
  if (gone.size === 0) return;
  for (const [order, entries] of orders)
    orders.set(
      order,
      entries.filter((entry) => !gone.has(entry)),
    );
}

/** A shard that cannot be opened is made anew from its records; those that cannot be opened either are named. */
async function rebuild(source: Source, row: ShardRow): Promise<Shard> {
  const [first, last] = shardRange(row.shard);
  const tx = (await source.store.open()).transaction(['records', 'leaves']);
  const [records, leaves] = await Promise.all([
    tx.objectStore('records').getAll(IDBKeyRange.bound(first, last)),
    tx.objectStore('leaves').getAllKeys(IDBKeyRange.bound([first, ''], [last, ''])),
    tx.done,
  ]);
  const entries: SearchEntry[] = [];
  const damaged: string[] = [];
  for (const record of records) {
    const opened = await openRecord(source.keys, record).catch(() => null);
    const { id, rev, revision, team } = record;
    const undecided = leaves.filter(([of]) => of === id).length;
    const indexed = { record: id, rev, revision, team, leaves: undecided, changed: opened?.origin.at ?? 0 };
    if (opened) entries.push({ ...entryFor(indexed, opened.client, opened.deletedOn), leaves: undecided });
    else damaged.push(record.id);
  }
  return { rev: row.rev, entries: byRecord(entries), damaged, parts: [], isWhole: false };
}
