// What is stored of records that are about to be changed? One whose row is lost, or an old one that was put back, comes back from the second copy first; what stays lost is numbered as the index says.
import { readOr, readRow, readTwice } from '../store/read-rows';
import type { RecordRow } from '../store/schema';
import type { SearchEntry } from './client-index';
import { knownShard, shardOf } from './index-shards';
import { type IndexedRecord, isOf, readIndexed } from './indexed-record';
import type { OpenVault } from './open-vault';

/** A record whose row the browser cannot read, that is gone although the index names it, or that somebody replaced by an old one. */
export interface LostRecord {
  /** The number of the lost revision, as far as it is known; the next one follows it, so that no number is used twice. */
  readonly rev: number;
  readonly entry: SearchEntry | undefined;
  /** There is a row, which the next revision replaces. */
  readonly isUnread: boolean;
  /** The row is an old one: what it contains must not become the present contents. */
  readonly isPutBack: boolean;
}

export interface StoredRow {
  readonly row: RecordRow | undefined;
  readonly lost?: LostRecord | undefined;
}

/** Null: the browser cannot read it. */
type Row = RecordRow | undefined | null;

/** The records in one transaction, or one by one when the browser cannot read all of them. */
export async function readRecords({ store }: OpenVault, records: readonly string[]): Promise<readonly Row[]> {
  const together = async (): Promise<readonly Row[]> => {
    const tx = (await store.open()).transaction('records');
    const [rows] = await Promise.all([Promise.all(records.map((record) => tx.store.get(record))), tx.done]);
    return rows;
  };
  return readOr(together, () => Promise.all(records.map((record) => readRow(store, 'records', record))));
}

/** What is stored of these records. */
export async function readForChange(
  vault: OpenVault,
  records: readonly string[],
): Promise<readonly StoredRow[]> {
  const rows = await readRecords(vault, records);
  const lost = await lostAmong(
    vault,
    records.map((id, at) => ({ id, row: rows[at] })),
  );
  if (lost.length === 0) return rows.map((row) => ({ row: row ?? undefined }));
  await vault.bringBack?.(lost);
  const again = new Map(await Promise.all(lost.map(async (id) => [id, await afterLoss(vault, id)] as const)));
  return rows.map((row, at) => again.get(records[at] ?? '') ?? { row: row ?? undefined });
}

/** One record with its entry; brought back first if its row is lost, or an old one was put back. */
export async function indexedForChange(vault: OpenVault, record: string): Promise<IndexedRecord> {
  const indexed = await readIndexed(vault, record);
  if (!indexed.isLost && !indexed.isPutBack) return indexed;
  await vault.bringBack?.([record]);
  return readIndexed(vault, record);
}

/** What is known of a lost record; undefined for one that is there. */
export async function lostRecord(
  vault: OpenVault,
  { entry, isLost, isUnread, isPutBack }: IndexedRecord,
  record: string,
): Promise<LostRecord | undefined> {
  if (!isLost && !isPutBack) return undefined;
  return { rev: entry?.rev ?? (await afterHistory(vault, record)), entry, isUnread, isPutBack };
}

/** Those whose row cannot be read, or is not the one that the index names. */
async function lostAmong(
  vault: OpenVault,
  stored: readonly { readonly id: string; readonly row: Row }[],
): Promise<readonly string[]> {
  const numbers = [...new Set(stored.map(({ id }) => shardOf(id)))];
  const shards = new Map(
    await Promise.all(numbers.map(async (number) => [number, await knownShard(vault, number)] as const)),
  );
  return stored.flatMap(({ id, row }) => {
    const entry = shards.get(shardOf(id))?.entries.get(id);
    // a row that was saved after the index was read differs too: it is read again, together with the index
    const differs = entry !== undefined && !(row && isOf(entry, row));
    return row === null || differs ? [id] : [];
  });
}

async function afterLoss(vault: OpenVault, record: string): Promise<StoredRow> {
  const indexed = await readIndexed(vault, record);
  return { row: indexed.row, lost: await lostRecord(vault, indexed, record) };
}

/** The number after the last revision of the history, whose keys can be read where its rows cannot. */
async function afterHistory({ store }: OpenVault, record: string): Promise<number> {
  const range = IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);
  const keys = await readTwice(async () => (await store.open()).getAllKeys('history', range));
  return (keys.at(-1)?.[1] ?? 0) + 1;
}
