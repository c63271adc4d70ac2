// How do changes reach the disk? Records, files, search shards, outbox, audit and history in one strict transaction, or nothing.
import type { IDBPObjectStore } from 'idb';
import type { VaultStore } from './database';
import type { AuditRow, FileRow, RecordRow, ShardRow, VaultSchema } from './schema';
import type { StoreName, WriteTransaction } from './writes';

/** One record's change, sealed beforehand: a transaction ends by itself while one waits for the cipher. */
export interface Write {
  /** The row that was read; the change is made only while it is still the one stored. */
  readonly before: RecordRow | undefined;
  /** The present row afterwards; `before` itself where only leaves change. */
  readonly record: RecordRow;
  /** Rows that go into the history. */
  readonly history: readonly RecordRow[];
  /** Revisions that wait for a decision: those that begin to, and those that were decided about. */
  readonly leaves?: { readonly add: readonly RecordRow[]; readonly drop: readonly RecordRow[] };
  /** A row of the history that the change was made from and that must still be there, with its files. */
  readonly source?: RecordRow;
  readonly files: readonly FileRow[];
  readonly audit: AuditRow;
  /** The team has it already: it came from there. */
  readonly isFromTeam?: boolean;
}

/** How many earlier revisions of a client are kept. */
export const HISTORY = 50;

const STORES = ['records', 'files', 'search', 'outbox', 'audit', 'history', 'leaves'] as const;
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
  const stored = await rowsOf(
    tx.objectStore('records'),
    writes.map(({ record }) => record.id),
  );
  if (!writes.every(({ before }, at) => isSameRow(stored[at], before))) return false;
  const answers = await Promise.all([
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

/** What is asked of the store of records, while reading or while writing. */
type Records = Pick<IDBPObjectStore<VaultSchema, StoreName[], 'records', 'readonly'>, 'get' | 'getAllKeys'>;

/** The rows of these records, in their order. Of many that are new one question tells that none of them is there. */
export async function rowsOf(
  records: Records,
  ids: readonly string[],
): Promise<readonly (RecordRow | undefined)[]> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Set(await records.getAllKeys(IDBKeyRange.bound(first, last)));
  return Promise.all(ids.map((id) => (known.has(id) ? records.get(id) : undefined)));
}

/** Whether two rows are the same revision in the same place. */
export const isSameRow = (a: RecordRow | undefined, b: RecordRow | undefined) =>
  a?.rev === b?.rev && a?.revision === b?.revision;

function putWrite(tx: Transaction, write: Write, puts: Promise<unknown>[]): void {
  const { before, record, history, leaves, files, audit, isFromTeam } = write;
  for (const file of files) puts.push(tx.objectStore('files').put(file));
  puts.push(putAudit(tx, audit));
  for (const row of history) puts.push(tx.objectStore('history').put(row));
  for (const { id, revision = '' } of leaves?.drop ?? [])
    puts.push(tx.objectStore('leaves').delete([id, revision]));
  for (const row of leaves?.add ?? []) puts.push(tx.objectStore('leaves').put(row));
  if (isSameRow(before, record)) return;
  puts.push(tx.objectStore('records').put(record));
  const { id, revision, team } = record;
  // only what is shared goes elsewhere
  if (team !== undefined && revision !== undefined && !isFromTeam)
    puts.push(tx.objectStore('outbox').put({ team, record: id, revision }));
  const oldestKept = record.rev - HISTORY;
  if (oldestKept <= 1) return; // nothing is older: of many clients stored at once each spares a request
  const gone = IDBKeyRange.bound([record.id, 0], [record.id, oldestKept], false, true);
  puts.push(tx.objectStore('history').delete(gone));
}

/** A record as it is stored now and the same revision sealed anew. */
export interface Reseal {
  readonly before: RecordRow;
  readonly record: RecordRow;
}

/** Puts revisions that were sealed anew in the place of the same ones, with their shard; false, and nothing is done, when one of them changed. */
export async function commitReseals(
  { store, vault }: { readonly store: VaultStore; readonly vault: string },
  reseals: readonly Reseal[],
  shards: readonly ShardRow[],
): Promise<boolean> {
  return store.write({ stores: ['records', 'search'], vault }, async (tx) => {
    const rows = await Promise.all(reseals.map(({ before }) => tx.objectStore('records').get(before.id)));
    const stored = await Promise.all(shards.map(({ shard }) => tx.objectStore('search').get(shard)));
    const areRows = reseals.every(({ before }, at) => isSameRow(rows[at], before));
    if (!areRows || !shards.every(({ rev }, at) => (stored[at]?.rev ?? 0) === rev - 1)) return false;
    await Promise.all([
      ...reseals.map(({ record }) => tx.objectStore('records').put(record)),
      ...shards.map((shard) => tx.objectStore('search').put(shard)),
    ]);
    return true;
  });
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
