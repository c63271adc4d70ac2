// How is the index stored? In 64 encrypted shards, decrypted on first use; one that cannot be decrypted is rebuilt from its records.
import { free } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { createQueue } from '../store/concurrency';
import type { VaultStore } from '../store/database';
import { readRow, readRows, readTwice } from '../store/read-rows';
import type { ShardRow } from '../store/schema';
import type { SearchEntry } from './client-index';
import { openRecord } from './client-record';
import { IN_PARTS, namesIn, partReader, type ReadPart } from './index-parts';
import { rebuildShard } from './rebuild-shard';
import { type SearchText, searchForm } from './search-text';
import { byRecord, type Entries, openShard, type ShardSays } from './shard-rows';

/** Decrypted shards by number, and the last act in the audit log when all were read; dropped when the vault locks. */
export interface ShardCache {
  readonly shards: Map<number, Shard>;
  readAt: number | null;
  /** Whether each change of a shard is recorded as an act; the migration from format 1 records none. */
  areAllNoted: boolean;
  /** The searchable text of each entry, created on first search. */
  readonly texts: WeakMap<SearchEntry, SearchText>;
  /** All entries, in each order used so far. */
  readonly orders: Map<string, readonly SearchEntry[]>;
  /** Adding parts and joining them take turns, so that neither writes from state the other has changed. */
  readonly inTurn: ReturnType<typeof createQueue>;
}
export type Shard = ShardSays & {
  readonly rev: number;
  /** Names of its parts, in order; none when it is stored as one piece or was rebuilt. */
  readonly parts: readonly string[];
  /** Whether it is stored as one piece with these entries. */
  readonly isWhole: boolean;
};
const WHOLE = { damaged: [], parts: [], isWhole: true } as const;
const NO_SHARD: Shard = { rev: 0, entries: new Map(), ...WHOLE };
export interface Source {
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

/** Number of shards. */
export const SHARDS = 64;

/** The shard of a record: the first six bits of its opaque id, so that a shard's records are adjacent. */
export function shardOf(record: string): number {
  return Number.parseInt(record.slice(0, 2), 16) >> 2;
}

/** First and last possible id of a shard's records. */
export function shardRange(shard: number): readonly [string, string] {
  const byte = (value: number) => value.toString(16).padStart(2, '0');
  return [byte(shard * 4), `${byte(shard * 4 + 3)}g`]; // g comes after every hexadecimal digit
}

/** The entries of all shards, and the opaque ids of records that cannot be decrypted. */
export async function allEntries(
  source: Source,
): Promise<{ entries: readonly SearchEntry[]; damaged: readonly string[] }> {
  const shards = await readShards(source);
  return {
    entries: shards.flatMap((shard) => [...shard.entries.values()]),
    damaged: shards.flatMap((shard) => shard.damaged),
  };
}

/** The entries of these records alone, for callers that ask in pieces for thousands. */
export async function entriesOf(source: Source, records: readonly string[]): Promise<Entries> {
  await readShards(source);
  const { shards } = source.cache;
  const found = records.map((record) => shards.get(shardOf(record))?.entries.get(record));
  return byRecord(found.filter((entry) => entry !== undefined));
}

/** A client to look up, by its id or its entity's certificate number. */
export type Wanted = { readonly id: string } | { readonly certNumber: string };

/** The id of each wanted client: one in the list, else a removed one; null when there is none. */
export async function knownIds(
  source: Source,
  wanted: readonly Wanted[],
): Promise<readonly (string | null)[]> {
  const { entries } = await allEntries(source);
  const removedFirst = [...entries].sort(
    (a, b) => Number(a.deletedOn === null) - Number(b.deletedOn === null),
  );
  const ids = new Set(entries.map((entry) => entry.id));
  const byNumber = new Map(removedFirst.map((entry) => [searchForm(entry.certNumber), entry.id]));
  return wanted.map((one) => {
    if ('id' in one) return ids.has(one.id) ? one.id : null;
    return byNumber.get(searchForm(one.certNumber)) ?? null;
  });
}

/** Shards read and decrypted at once: with 100,000 clients each takes 1 MB encrypted, and 5 MB as text and entries. */
const AT_ONCE = 4;

/** Reads all shards, unless the audit log's last line is still the same: every change of a shard adds one. */
async function readShards(source: Source): Promise<readonly Shard[]> {
  const { cache, store } = source;
  const { last, isKnown, numbers } = await readTwice(() => storedShards(source));
  if (isKnown) return [...cache.shards.values()];
  const parts = partReader(source);
  const shards: Shard[] = [];
  const found: number[] = [];
  const read = async (at: number): Promise<readonly ShardRow[]> => {
    const range = IDBKeyRange.bound(numbers[at], numbers[Math.min(at + AT_ONCE, numbers.length) - 1]);
    return (await readRows(store, 'search', range)).rows;
  };
  let coming = numbers.length > 0 ? read(0) : null;
  for (let at = AT_ONCE; coming; at += AT_ONCE) {
    const rows = await coming;
    coming = at < numbers.length ? read(at) : null; // the browser fetches these while the ones before are decrypted
    coming?.catch(() => undefined); // awaited in the next turn, which a fault in this one leaves out
    shards.push(...(await openEach(source, rows, parts)));
    found.push(...rows.map(({ shard }) => shard));
    for (const { envelope } of rows) free(envelope.ct); // left to garbage collection, the buffers of all shards would stay in memory
  }
  shards.push(...(await lostShards(source, found)));
  cache.readAt = last; // what was read is of this act, or of a later one, after which it is read again
  return shards;
}

/** The last act, and the numbers of the stored shards unless they are known as of that act. */
async function storedShards({ cache, store }: Source) {
  const tx = (await store.open()).transaction(['audit', 'search']);
  const last = (await tx.objectStore('audit').openKeyCursor(null, 'prev'))?.key ?? 0;
  const isKnown = last === cache.readAt;
  const [numbers] = await Promise.all([isKnown ? [] : tx.objectStore('search').getAllKeys(), tx.done]);
  return { last, isKnown, numbers };
}

/** Shards whose row is gone or cannot be read, although there are records of them: as they were known, else rebuilt. */
async function lostShards(source: Source, found: readonly number[]): Promise<readonly Shard[]> {
  const { cache, store } = source;
  const isEmpty = async () => (await readTwice(async () => (await store.open()).count('records'))) === 0;
  if (found.length === SHARDS || (await isEmpty())) return [];
  const ids = await readTwice(async () => (await store.open()).getAllKeys('records'));
  const lost = new Set(ids.map(shardOf));
  for (const number of found) lost.delete(number);
  return Promise.all(
    [...lost].map(async (number) => cache.shards.get(number) ?? keepRebuilt(source, number)),
  );
}

async function keepRebuilt(source: Source, number: number): Promise<Shard> {
  const shard = await rebuild(source, { shard: number, rev: 0 });
  source.cache.shards.set(number, shard);
  return shard;
}

/** Shards stored in parts are decrypted one after the other, so that not all parts are in memory as text at once. */
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

/** One shard's entries and revision; revision 0 when it does not exist yet. */
export async function readShard(source: Source, shard: number): Promise<Shard> {
  const row = await readRow(source.store, 'search', shard);
  if (row) return openCached(source, row);
  const known = source.cache.shards.get(shard);
  // revision 0: the next one is stored as the first, since there is none that it could follow
  return known ? { ...known, rev: 0, parts: [], isWhole: false } : rebuild(source, { shard, rev: 0 });
}

/** The shard of a row, decrypted or from the cache. */
export async function openCached(source: Source, row: ShardRow, parts = partReader(source)): Promise<Shard> {
  const cached = source.cache.shards.get(row.shard);
  if (cached?.rev === row.rev) return cached;
  const shard = (await openStored(source, row, parts)) ?? (await rebuild(source, row));
  keepIfNewer(source.cache, row.shard, shard); // a later one may have been read meanwhile
  return shard;
}

async function openStored(source: Source, row: ShardRow, parts: ReadPart): Promise<Shard | null> {
  if (row.schema === IN_PARTS) return openInParts(source, row, parts);
  const says = await openShard(source.keys, row);
  if (!says || !(await areStillDamaged(source, says.damaged))) return null;
  return { ...WHOLE, rev: row.rev, ...says };
}

/** Whether records listed as damaged still are; they may have been repaired or deleted. */
async function areStillDamaged({ store, keys }: Source, damaged: readonly string[]): Promise<boolean> {
  for (const id of damaged) {
    const row = await readRow(store, 'records', id);
    if (row === null) continue;
    if (!row || (await openRecord(keys, row).catch(() => null))) return false;
  }
  return true;
}

/** Decrypts a shard stored in parts; entries of later parts replace those of earlier ones. */
async function openInParts(source: Source, row: ShardRow, read: ReadPart): Promise<Shard | null> {
  const names = await namesIn(source.keys, row);
  const lists = await Promise.all((names ?? []).map(read));
  const entries = byRecord(
    lists.flatMap((list) => list ?? []).filter(({ record }) => shardOf(record) === row.shard),
  );
  if (names && lists.every((list) => list !== null))
    return { rev: row.rev, entries, damaged: [], parts: names, isWhole: false };
  const now = await readRow(source.store, 'search', row.shard);
  // parts are deleted once the shards that listed them are stored as one piece again
  return now && now.schema !== IN_PARTS ? openStored(source, now, read) : null;
}

/** Whether the decrypted index lists a record, damaged ones included. */
export function isListed({ shards }: ShardCache, record: string): boolean {
  const shard = shards.get(shardOf(record));
  return shard !== undefined && (shard.entries.has(record) || shard.damaged.includes(record));
}

/** A shard from the cache if possible; a write that relies on an outdated one fails in its transaction. */
export async function knownShard(source: Source, shard: number): Promise<Shard> {
  const { cache } = source;
  if (knownAt(cache) === null) return readShard(source, shard);
  return cache.shards.get(shard) ?? NO_SHARD;
}

/** The act up to which all shards are known; null while shards may change without an act. */
export const knownAt = ({ readAt, areAllNoted }: ShardCache): number | null => (areAllNoted ? readAt : null);

/** A shard's next revision: encrypted, and its contents. */
export interface NextShard extends ShardSays {
  readonly row: ShardRow;
  /** Names of its parts from then on. */
  readonly parts: readonly string[];
}

/** Puts what was just stored into the cache; if all shards were known before, they still are. */
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

/** Replaced entries are also removed from the sorted lists, which would otherwise keep them and their texts in memory. */
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

/** A shard whose row cannot be decrypted, or is lost. */
const rebuild = async (source: Source, { shard, rev }: Pick<ShardRow, 'shard' | 'rev'>): Promise<Shard> => ({
  ...(await rebuildShard(source, shardRange(shard))),
  rev,
  parts: [],
  isWhole: false,
});
