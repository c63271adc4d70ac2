// How do changes reach the disk? Records, files, search shards, outbox, audit and history in one strict transaction, or nothing.
import type { VaultStore } from './database';
import type { AuditRow, FileRow, RecordRow, ShardRow } from './schema';
import type { WriteTransaction } from './writes';

/** One record's change, sealed beforehand: a transaction ends by itself while one waits for the cipher. */
export interface Write {
  /** The row that was read; the change is made only while it is still the one stored. */
  readonly before: RecordRow | undefined;
  readonly record: RecordRow;
  /** Rows that go into the history besides `before`. */
  readonly earlier?: readonly RecordRow[];
  /** A row of the history that the change was made from and that must still be there, with its files. */
  readonly source?: RecordRow;
  readonly files: readonly FileRow[];
  readonly audit: AuditRow;
}

/** How many earlier revisions of a client are kept. */
export const HISTORY = 50;

const STORES = ['records', 'files', 'search', 'outbox', 'audit', 'history'] as const;
type Transaction = WriteTransaction;

/** Writes all of it if every record and shard is still the one that was read; else nothing, and answers false. `vault` is whose keys sealed it. */
export async function commit(
  { store, vault }: { readonly store: VaultStore; readonly vault: string },
  writes: readonly Write[],
  shards: readonly ShardRow[],
): Promise<boolean> {
  const records = writes.map(({ record }) => [record.id, record.rev] as const);
  return store.write({ stores: STORES, vault, records }, async (tx) => {
    if (!(await isUnchanged(tx, writes, shards))) return false;
    const puts: Promise<unknown>[] = [];
    try {
      for (const write of writes) putWrite(tx, write, puts);
      for (const shard of shards) puts.push(tx.objectStore('search').put(shard));
    } catch (error) {
      for (const put of puts) put.catch(() => undefined); // they end with the transaction
      throw error;
    }
    await Promise.all(puts);
    return true;
  });
}

async function isUnchanged(
  tx: Transaction,
  writes: readonly Write[],
  shards: readonly ShardRow[],
): Promise<boolean> {
  const answers = await Promise.all([
    ...writes.map(async ({ before, record }) => {
      const current = await tx.objectStore('records').get(record.id);
      return current?.rev === before?.rev;
    }),
    ...shards.map(async (shard) => {
      const current = await tx.objectStore('search').get(shard.shard);
      return (current?.rev ?? 0) === shard.rev - 1;
    }),
    ...writes.map(async ({ source }) => {
      if (!source) return true;
      return (await tx.objectStore('history').getKey([source.id, source.rev])) !== undefined;
    }),
  ]);
  return answers.every(Boolean);
}

function putWrite(tx: Transaction, write: Write, puts: Promise<unknown>[]): void {
  const { before, record, earlier = [], files, audit } = write;
  for (const file of files) puts.push(tx.objectStore('files').put(file));
  puts.push(tx.objectStore('records').put(record));
  puts.push(tx.objectStore('outbox').put({ record: record.id, rev: record.rev }));
  puts.push(putAudit(tx, audit));
  if (before) puts.push(tx.objectStore('history').put(before));
  for (const row of earlier) puts.push(tx.objectStore('history').put(row));
  const oldestKept = record.rev - HISTORY;
  if (oldestKept <= 1) return; // nothing is older: of many clients stored at once each spares a request
  const gone = IDBKeyRange.bound([record.id, 0], [record.id, oldestKept], false, true);
  puts.push(tx.objectStore('history').delete(gone));
}

/** How many acts are kept; the oldest go first. */
const MOST_ACTS = 20_000;
const PRUNE_EVERY = 100;

/** Notes an act, and from time to time lets go of those beyond the most. */
export async function putAudit(tx: WriteTransaction, row: AuditRow): Promise<void> {
  const store = tx.objectStore('audit');
  const key = await store.put(row);
  if (key % PRUNE_EVERY === 0 && key > MOST_ACTS) await store.delete(IDBKeyRange.upperBound(key - MOST_ACTS));
}
