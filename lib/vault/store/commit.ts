// How do changes reach the disk? Records, files, search shards, outbox, audit and history in one strict transaction, or nothing.
import { free } from '../crypto/bytes';
import type { VaultStore } from './database';
import { type PartRow, putParts } from './part-rows';
import { type PutRow, putRows } from './put-rows';
import type { AuditRow, FileRow, RecordRow, ShardRow } from './schema';
import type { WriteTransaction } from './writes';

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
  /** The team has it already: it came from there. */
  readonly isFromTeam?: boolean;
}

/** How many earlier revisions of a client are kept. */
export const HISTORY = 50;

const STORES = ['records', 'files', 'search', 'outbox', 'audit', 'history', 'leaves'] as const;
type Transaction = WriteTransaction;

/** Where changes are written, and the vault whose keys sealed them. */
export interface CommitTo {
  readonly store: VaultStore;
  readonly vault: string;
  /** Called when all rows are with the database, which then works by itself until the transaction has ended. */
  readonly onHanded?: (() => void) | undefined;
  /**
   * The last act by which the shards were known when their next revisions were made; null: each is asked for. Of 100,000
   * clients a shard takes 1 MB, and asking for it reads all of it.
   */
  readonly knownAt?: number | null;
}

/** The last act before a transaction, and the last after it. */
export interface Committed {
  readonly before: number;
  readonly last: number;
}

/** What is written of the index. */
export interface IndexRows {
  readonly shards: readonly ShardRow[];
  readonly parts: readonly PartRow[];
}

/** Writes all of it if every record and shard is still the one that was read; else nothing, and answers null. */
export async function commit(
  { store, vault, onHanded, knownAt = null }: CommitTo,
  writes: readonly Write[],
  { shards, parts }: IndexRows,
  acts: SealedActs,
): Promise<Committed | null> {
  const records = writes.map(({ record }) => [record.id, record.rev] as const);
  const isMoreToCome = parts.length > 0; // until they are joined
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

/** A record that was taken for new is there: somebody else stored it meanwhile. The transaction did nothing. */
const isTaken = (error: unknown) => error instanceof DOMException && error.name === 'ConstraintError';

async function isUnchanged(
  tx: Transaction,
  writes: readonly Write[],
  shards: readonly ShardRow[],
): Promise<boolean> {
  const answers = await Promise.all([
    // one that is new is added, which fails where it is there
    ...writes.map(async ({ before }) => {
      if (!before) return true;
      const row = await tx.objectStore('records').get(before.id);
      if (row) free(row.envelope.ct); // read for its revision only
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

/** Whether two rows are the same revision in the same place. */
export const isSameRow = (a: RecordRow | undefined, b: RecordRow | undefined) =>
  a?.rev === b?.rev && a?.revision === b?.revision;

/** The rows that a change puts, but for its act. */
function rowsPut({ before, record, history, leaves, files, isFromTeam }: Write): readonly PutRow[] {
  const beside: readonly PutRow[] = [
    ...files.map((row) => ({ store: 'files', row }) as const),
    ...history.map((row) => ({ store: 'history', row }) as const),
    ...(leaves?.add ?? []).map((row) => ({ store: 'leaves', row }) as const),
  ];
  if (isSameRow(before, record)) return beside;
  const { id, revision, team } = record;
  // only what is shared goes elsewhere
  const isSent = team !== undefined && revision !== undefined && !isFromTeam;
  const sent: readonly PutRow[] = isSent ? [{ store: 'outbox', row: { team, record: id, revision } }] : [];
  return [...beside, { store: 'records', row: record, isNew: before === undefined }, ...sent];
}

/** What a change lets go of: revisions that were decided about, and the oldest beyond those that are kept. */
function deletions(tx: Transaction, { before, record, leaves }: Write): readonly Promise<unknown>[] {
  const dropped = (leaves?.drop ?? []).map(({ id, revision = '' }) =>
    tx.objectStore('leaves').delete([id, revision]),
  );
  const oldestKept = record.rev - HISTORY;
  // of many clients stored at once each spares a request where nothing is older
  if (isSameRow(before, record) || oldestKept <= 1) return dropped;
  const gone = IDBKeyRange.bound([record.id, 0], [record.id, oldestKept], false, true);
  return [...dropped, tx.objectStore('history').delete(gone)];
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

/** Acts of one transaction, sealed as one row. */
export interface SealedActs {
  readonly row: AuditRow;
  readonly count: number;
  /** The key of a row that this one says as well, and that goes. */
  readonly replaces?: number | null;
}

/** The key of the last act; 0 where there is none. */
export const lastAct = async (tx: WriteTransaction): Promise<number> =>
  (await tx.objectStore('audit').openKeyCursor(null, 'prev'))?.key ?? 0;

/**
 * Notes acts, and from time to time lets go of those beyond the most; answers the key of the last. Keys count acts, not
 * rows: the key of several is that of the last.
 */
export async function putActs(
  tx: WriteTransaction,
  { row, count, replaces = null }: SealedActs,
  before: number | null = null,
): Promise<number> {
  const audit = tx.objectStore('audit');
  const last = await (count === 1 ? audit.put(row) : audit.put(row, (before ?? (await lastAct(tx))) + count));
  if (replaces !== null) await audit.delete(replaces); // afterwards: a key is never given twice
  const pruned = last - (last % PRUNE_EVERY);
  const isPassed = pruned > last - count;
  if (isPassed && pruned > MOST_ACTS) await audit.delete(IDBKeyRange.upperBound(pruned - MOST_ACTS));
  return last;
}
