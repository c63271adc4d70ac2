// Which revisions of a client are stored here? The present one, the undecided ones and those in the history.
import type { OpenVault } from '../vault/clients/open-vault';
import { readRow, readRows } from '../vault/store/read-rows';

/** All rows of a client, and the names of undecided ones that cannot be read. */
export async function storedRows(store: OpenVault['store'], record: string) {
  const earlier = IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);
  const history = await readRows(store, 'history', earlier);
  const leaves = await readRows(store, 'leaves', IDBKeyRange.bound([record, ''], [record, '~']));
  const present = await readRow(store, 'records', record);
  const rows = [...history.rows, ...leaves.rows, ...(present ? [present] : [])];
  return { rows, unread: leaves.unread.map(([, name]) => name), present };
}
