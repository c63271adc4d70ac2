// Where in this vault is a revision with a given name? It is the present one, one that waits for a decision, or in the history.
import type { OpenVault } from '../vault/clients/open-vault';
import type { OutboxRow, RecordRow } from '../vault/store/schema';

/** `isEarlier`: it is only in the history. */
export type NamedRow = RecordRow & { readonly revision: string; readonly isEarlier: boolean };

type Wanted = Pick<OutboxRow, 'record' | 'revision'>;
type Reads = ReturnType<typeof readsOf>;

/** Revisions by name; null for one that is no longer stored. */
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
