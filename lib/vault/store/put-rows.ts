// How are many rows put into a transaction? Without a promise for each, which for ten thousand clients would cost more than the puts.
import { unwrap } from 'idb';
import type { VaultSchema } from './schema';
import type { StoreName, WriteTransaction } from './writes';

type RowOf<Name extends StoreName> = { readonly store: Name; readonly row: VaultSchema[Name]['value'] };
/** A row and the store it is put into, under the key that it carries or that the store counts. */
export type PutRow = { [Name in Exclude<StoreName, 'meta'>]: RowOf<Name> }[Exclude<StoreName, 'meta'>] & {
  /** Its key must not exist, else the transaction fails with a `ConstraintError`; a separate check would cost as much again. */
  readonly isNew?: boolean;
};

/** Puts or adds rows one after the other; returns the key of the last, null without any. Rejects with the first fault. */
export async function putRows(tx: WriteTransaction, rows: readonly PutRow[]): Promise<unknown> {
  const plain: IDBTransaction | undefined = unwrap(tx); // a vault in memory has none
  if (plain) return putPlain(plain, rows);
  const keys = await Promise.all(
    rows.map(({ store, row, isNew }) => {
      const objects = tx.objectStore(store);
      return isNew ? objects.add(row) : objects.put(row);
    }),
  );
  return keys.at(-1) ?? null;
}

function putPlain(plain: IDBTransaction, rows: readonly PutRow[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const refuse = (event: Event) => {
      const { error } = event.target as IDBRequest; // set on requests only
      reject(error);
      if (error?.name !== 'ConstraintError') return;
      // stopped here: once it reaches the transaction, it would be reported as an `AbortError`
      event.stopPropagation();
      event.preventDefault();
      plain.abort();
    };
    const stores = new Map<StoreName, IDBObjectStore>();
    let last: IDBRequest<IDBValidKey> | null = null;
    for (const { store, row, isNew } of rows) {
      const objects = stores.get(store) ?? plain.objectStore(store);
      stores.set(store, objects);
      last = isNew ? objects.add(row) : objects.put(row);
      last.onerror = refuse;
    }
    const end = last;
    if (end === null) return resolve(null);
    end.onsuccess = () => resolve(end.result); // requests of a transaction complete in order
  });
}
