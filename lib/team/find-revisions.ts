// Where in this vault are revisions that are known by their names? The present one, one that waits for a decision, or one of the history.
import type { OpenVault } from '../vault/clients/open-vault';
import type { OutboxRow, RecordRow } from '../vault/store/schema';

/** `isEarlier`: it is in the history only. */
export type NamedRow = RecordRow & { readonly revision: string; readonly isEarlier: boolean };

type Wanted = Pick<OutboxRow, 'record' | 'revision'>;
type Reads = ReturnType<typeof readsOf>;

/** Revisions by their names; null for one that is kept no longer. */
export async function findRevisions(
  { store }: OpenVault,
  wanted: readonly Wanted[],
): Promise<readonly (NamedRow | null)[]> {
  if (wanted.length === 0) return [];
  const reads = readsOf(await store.open());
  const find = async (present: ReadonlyMap<string, RecordRow>, { record, revision }: Wanted) => {
    const row = present.get(record);
    if (row?.revision === revision) return { ...row, revision, isEarlier: false };
    const leaf = await reads.leaves.get([record, revision]);
    if (leaf) return { ...leaf, revision, isEarlier: false };
    const range = IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);
    const earlier = (await reads.history.getAll(range)).find((one) => one.revision === revision);
    return earlier ? { ...earlier, revision, isEarlier: true } : null;
  };
  const found = presentRows(reads, wanted).then((present) =>
    Promise.all(wanted.map((one) => find(present, one))),
  );
  const [rows] = await Promise.all([found, reads.done]);
  return rows;
}

const readsOf = (database: Awaited<ReturnType<OpenVault['store']['open']>>) => {
  const tx = database.transaction(['records', 'history', 'leaves']);
  return {
    records: tx.objectStore('records'),
    history: tx.objectStore('history'),
    leaves: tx.objectStore('leaves'),
    done: tx.done,
  };
};

/** So many rows may stand between for each that is wanted. */
const OTHERS = 0.5;

/**
 * The present rows of these records, by id. What was shared at once waits in the order of its ids: rows that stand
 * together are asked for at once. One by one they took the browser longer than all else of a sending.
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
