// Where in this vault is a revision with a given name? It is the present one, one that waits for a decision, or in the history.
import { readIndexed } from '../vault/clients/indexed-record';
import type { OpenVault } from '../vault/clients/open-vault';
import { readOr, readRow, readRows } from '../vault/store/read-rows';
import type { OutboxRow, RecordRow } from '../vault/store/schema';

/** A revision that is stored here, or was until its row was lost. */
export interface NamedRow {
  readonly id: string;
  readonly revision: string;
  /** Null: the row cannot be read, or is gone although the index names it. */
  readonly row: RecordRow | null;
  /** It is only in the history. */
  readonly isEarlier: boolean;
}

type Wanted = Pick<OutboxRow, 'record' | 'revision'>;
type Reads = ReturnType<typeof readsOf>;

/** Revisions by name; null for one that is no longer stored. */
export async function findRevisions(
  open: OpenVault,
  wanted: readonly Wanted[],
): Promise<readonly (NamedRow | null)[]> {
  if (wanted.length === 0) return [];
  const found = await readOr(
    () => findTogether(open, wanted),
    () => Promise.all(wanted.map((one) => findSingly(open, one))),
  );
  return Promise.all(found.map((one, at) => one ?? findLost(open, wanted[at])));
}

/** All of them in one transaction. */
async function findTogether(
  { store }: OpenVault,
  wanted: readonly Wanted[],
): Promise<readonly (NamedRow | null)[]> {
  const reads = readsOf(await store.open());
  const find = async (present: ReadonlyMap<string, RecordRow>, { record, revision }: Wanted) => {
    const row = present.get(record);
    if (row?.revision === revision) return { id: record, revision, row, isEarlier: false };
    const leaf = await reads.leaves.get([record, revision]);
    if (leaf) return { id: record, revision, row: leaf, isEarlier: false };
    const earlier = (await reads.history.getAll(earlierOf(record))).find((one) => one.revision === revision);
    return earlier ? { id: record, revision, row: earlier, isEarlier: true } : null;
  };
  const found = presentRows(reads, wanted).then((present) =>
    Promise.all(wanted.map((one) => find(present, one))),
  );
  const [rows] = await Promise.all([found, reads.done]);
  return rows;
}

/** The same row by row. Which revision an unreadable row of the history holds is unknown, so that one counts as no longer stored. */
async function findSingly({ store }: OpenVault, { record: id, revision }: Wanted): Promise<NamedRow | null> {
  const present = await readRow(store, 'records', id);
  if (present?.revision === revision) return { id, revision, row: present, isEarlier: false };
  const leaf = await readRow(store, 'leaves', [id, revision]);
  if (leaf !== undefined) return { id, revision, row: leaf, isEarlier: false };
  const { rows } = await readRows(store, 'history', earlierOf(id));
  const row = rows.find((one) => one.revision === revision);
  return row ? { id, revision, row, isEarlier: true } : null;
}

/** A present revision whose row is lost: the index names it, or has lost its own row and names nothing. The second copy may have it. */
async function findLost(open: OpenVault, wanted: Wanted | undefined): Promise<NamedRow | null> {
  if (!wanted) return null;
  const { record: id, revision } = wanted;
  const { entry, isLost } = await readIndexed(open, id);
  const isPresent = isLost && (entry === undefined || entry.revision === revision);
  if (!isPresent) return null;
  await open.bringBack?.([id]);
  const row = await readRow(open.store, 'records', id);
  return { id, revision, row: row?.revision === revision ? row : null, isEarlier: false };
}

const earlierOf = (record: string) => IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);

const readsOf = (database: Awaited<ReturnType<OpenVault['store']['open']>>) => {
  const tx = database.transaction(['records', 'history', 'leaves']);
  return {
    records: tx.objectStore('records'),
    history: tx.objectStore('history'),
    leaves: tx.objectStore('leaves'),
    done: tx.done,
  };
};

/** How many unwanted rows a range read may include for each wanted one. */
const OTHERS = 0.5;

/**
 * The present rows of these records, by id. Clients that were shared together wait in the order of their ids, so
 * neighbouring rows are read in one range: reading them one by one took longer than the rest of a push.
 */
async function presentRows(
  { records }: Reads,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, RecordRow>> {
  const ids = [...new Set(wanted.map(({ record }) => record))].sort();
  const range = IDBKeyRange.bound(ids[0], ids.at(-1));
  const most = Math.floor(ids.length * (1 + OTHERS));
  const areTogether = ids.length > 1 && (await records.getAllKeys(range, most + 1)).length <= most;
  const rows = areTogether
    ? await records.getAll(range)
    : await Promise.all(ids.map((id) => records.get(id)));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
