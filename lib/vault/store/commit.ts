// How do changes reach the disk? Records, files, search shards, outbox, audit and history in one strict transaction, or nothing.
import { free } from '../crypto/bytes';
import type { VaultStore } from './database';
import { type PartRow, putParts } from './part-rows';
import { type PutRow, putRows } from './put-rows';
import type { AuditRow, FileRow, RecordRow, ShardRow } from './schema';
import type { WriteTransaction } from './writes';

/** One record's change, encrypted beforehand: a transaction would end while waiting for WebCrypto. */
export interface Write {
  /** The row that was read; the change is made only if it is still stored. */
  readonly before: RecordRow | undefined;
  /** The present row afterwards; `before` itself where only leaves change. */
  readonly record: RecordRow;
  /** Rows to move to the history. */
  readonly history: readonly RecordRow[];
  /** Undecided revisions: those to add, and those that were decided. */
  readonly leaves?: { readonly add: readonly RecordRow[]; readonly drop: readonly RecordRow[] };
  /** The row of the history that the change is based on; it must still exist, with its files. */
  readonly source?: RecordRow;
  readonly files: readonly FileRow[];
  /** It came from the team, so the team has it already. */
  readonly isFromTeam?: boolean;
  /** The stored row cannot be read, and `record` takes its place whatever its revision. */
  readonly isRepair?: boolean;
}

/** How many earlier revisions of a client are kept. */
export const HISTORY = 50;

const STORES = ['records', 'files', 'search', 'outbox', 'audit', 'history', 'leaves'] as const;
type Transaction = WriteTransaction;

/** Where changes are written, and the vault whose keys sealed them. */
export interface CommitTo {
  readonly store: VaultStore;
  readonly vault: string;
  /** Called when all rows were handed to the database, which then works on until the transaction ends. */
  readonly onHanded?: (() => void) | undefined;
  /**
   * The last act by which the shards were known when their next revisions were made; null: each is asked for. Of 100,000
   * clients a shard takes 1 MB, and asking for it reads all of it.
   */
  readonly knownAt?: number | null;
}

/** The last act before and after a transaction. */
export interface Committed {
  readonly before: number;
  readonly last: number;
}

/** The index rows to write. */
export interface IndexRows {
  readonly shards: readonly ShardRow[];
  readonly parts: readonly PartRow[];
}

/** Writes everything if all records and shards are still as they were read; else writes nothing and returns null. */
export async function commit(
  { store, vault, onHanded, knownAt = null }: CommitTo,
  writes: readonly Write[],
  { shards, parts }: IndexRows,
  acts: SealedActs,
): Promise<Committed | null> {
  const records = writes.map(({ record }) => [record.id, record.rev] as const);
  const isMoreToCome = parts.length > 0; // parts stay until they are joined
  const work = async (tx: Transaction) => {
    const before = await lastAct(tx);
    if (!(await isUnchanged(tx, writes, before === knownAt ? [] : shards))) return null;
    const answers = Promise.all([
      putActs(tx, acts, before),
      putParts(tx, parts),
      putRows(tx, [...writes.flatMap(rowsPut), ...shards.map((row) => ({ store: 'search', row }) as const)]),
      ...writes.flatMap((write) => deletions(tx, write)),
    ]);
    onHanded?.();
    const [last] = await answers;
    return { before, last };
  };
  return store.write({ stores: STORES, vault, records, isMoreToCome }, work).catch((error: unknown) => {
    if (isTaken(error)) return null;
    throw error;
  });
}

/** A record taken for new exists: somebody else stored it meanwhile, and the transaction did nothing. */
const isTaken = (error: unknown) => error instanceof DOMException && error.name === 'ConstraintError';

async function isUnchanged(
  tx: Transaction,
  writes: readonly Write[],
  shards: readonly ShardRow[],
): Promise<boolean> {
  const answers = await Promise.all([
    // a new record is added, which fails if it exists
    ...writes.map(async ({ before }) => {
      if (!before) return true;
      const row = await tx.objectStore('records').get(before.id);
      if (row) free(row.envelope.ct); // only its revision is needed
      return isSameRow(row, before);
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

/** Whether two rows are the same revision with the same number. */
export const isSameRow = (a: RecordRow | undefined, b: RecordRow | undefined) =>
  a?.rev === b?.rev && a?.revision === b?.revision;

/** The rows that a change puts, without its act. */
function rowsPut({
  before,
  record,
  history,
  leaves,
  files,
  isFromTeam,
  isRepair = false,
}: Write): readonly PutRow[] {
  const beside: readonly PutRow[] = [
    ...files.map((row) => ({ store: 'files', row }) as const),
    ...history.map((row) => ({ store: 'history', row }) as const),
    ...(leaves?.add ?? []).map((row) => ({ store: 'leaves', row }) as const),
  ];
  if (isSameRow(before, record) && !isRepair) return beside;
  const { id, revision, team } = record;
  // only shared clients are sent
  const isSent = team !== undefined && revision !== undefined && !isFromTeam;
  const sent: readonly PutRow[] = isSent ? [{ store: 'outbox', row: { team, record: id, revision } }] : [];
  return [...beside, { store: 'records', row: record, isNew: before === undefined && !isRepair }, ...sent];
}

/** Deletes what a change leaves over: decided revisions, and those too old to be kept. */
function deletions(tx: Transaction, { before, record, leaves }: Write): readonly Promise<unknown>[] {
  const dropped = (leaves?.drop ?? []).map(({ id, revision = '' }) =>
    tx.objectStore('leaves').delete([id, revision]),
  );
  const oldestKept = record.rev - HISTORY;
  // saves one request per client when nothing is older
  if (isSameRow(before, record) || oldestKept <= 1) return dropped;
  const gone = IDBKeyRange.bound([record.id, 0], [record.id, oldestKept], false, true);
  return [...dropped, tx.objectStore('history').delete(gone)];
}

/** A stored record and the same revision encrypted again. */
export interface Reseal {
  readonly before: RecordRow;
  readonly record: RecordRow;
}

/** Replaces revisions by the same ones encrypted again, with their shard; false, with nothing stored, when one of them changed. */
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

/** How many acts are kept; the oldest are deleted first. */
const MOST_ACTS = 20_000;
const PRUNE_EVERY = 100;

/** The acts of one transaction, encrypted as one row. */
export interface SealedActs {
  readonly row: AuditRow;
  readonly count: number;
  /** Key of the row that this one replaces. */
  readonly replaces?: number | null;
}

/** The key of the last act; 0 without any. */
export const lastAct = async (tx: WriteTransaction): Promise<number> =>
  (await tx.objectStore('audit').openKeyCursor(null, 'prev'))?.key ?? 0;

/**
 * Stores acts and, from time to time, deletes the oldest; returns the key of the last. Keys count acts, not rows: a row of
 * several has the key of its last act.
 */
export async function putActs(
  tx: WriteTransaction,
  { row, count, replaces = null }: SealedActs,
  before: number | null = null,
): Promise<number> {
  const audit = tx.objectStore('audit');
  const last = await (count === 1 ? audit.put(row) : audit.put(row, (before ?? (await lastAct(tx))) + count));
  if (replaces !== null) await audit.delete(replaces); // deleted only afterwards, so that no key is used twice
  const pruned = last - (last % PRUNE_EVERY);
  const isPassed = pruned > last - count;
  if (isPassed && pruned > MOST_ACTS) await audit.delete(IDBKeyRange.upperBound(pruned - MOST_ACTS));
  return last;
}
