// Which records and files were deleted on purpose? Named in `meta` until the second copy has dropped them too; it keeps whatever the database lost by itself.
import type { VaultStore } from './database';
import { readTwice } from './read-rows';
import type { WriteTransaction } from './writes';

const START = 'erased|';
type Kind = 'record' | 'file';

const keyOf = (kind: Kind, id: string) => `${START}${kind}|${id}`;

/** Names rows that the same transaction deletes. */
export async function noteErased(tx: WriteTransaction, kind: Kind, ids: readonly string[]): Promise<void> {
  const meta = tx.objectStore('meta');
  await Promise.all(ids.map((id) => meta.put(true, keyOf(kind, id))));
}

export interface ErasedRows {
  readonly has: (kind: Kind, id: string) => boolean;
  readonly keys: readonly string[];
}

/** The rows that were deleted since the second copy was brought up to date. */
export async function readErased(store: VaultStore): Promise<ErasedRows> {
  const range = IDBKeyRange.bound(START, `${START}~`);
  const keys = await readTwice(async () => (await store.open()).getAllKeys('meta', range));
  const known = new Set(keys);
  return { keys, has: (kind, id) => known.has(keyOf(kind, id)) };
}

/** Forgets the names of rows that the second copy has dropped. */
export async function forgetErased(
  store: VaultStore,
  vault: string,
  { keys }: Pick<ErasedRows, 'keys'>,
): Promise<void> {
  if (keys.length === 0) return;
  await store.write({ stores: ['meta'], vault, isCopied: true }, (tx) =>
    Promise.all(keys.map((key) => tx.objectStore('meta').delete(key))),
  );
}
