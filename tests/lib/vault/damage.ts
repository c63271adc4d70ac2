// How do tests damage single rows of a vault's database? By changed bytes, by deleting a row, or by a read of it that throws.
import { vi } from 'vitest';
import { storeOf } from '../../../lib/vault/store/database';
import type { RecordRow, VaultDatabase } from '../../../lib/vault/store/schema';

/** Changes a database behind the vault's back. */
export async function edit<T>(database: string, change: (db: VaultDatabase) => Promise<T>): Promise<T> {
  const store = storeOf(database);
  const result = await change(await store.open());
  await store.close();
  return result;
}

/** The row with one bit of its ciphertext changed. */
export function damaged(row: RecordRow): RecordRow {
  const ct = row.envelope.ct.slice();
  ct[40] = (ct[40] ?? 0) ^ 1;
  return { ...row, envelope: { ...row.envelope, ct } };
}

/** Whether a key, or a range of keys, includes the key of a row. */
const includes = (query: unknown, key: IDBValidKey): boolean =>
  query === undefined ||
  query === null ||
  (query instanceof IDBKeyRange ? query.includes(key) : indexedDB.cmp(query, key) === 0);

/** From now on every read of these rows fails, as where the browser cannot read a part of its file. `times`: only so often. */
export function unreadable(
  store: string,
  keys: readonly IDBValidKey[],
  times = Number.POSITIVE_INFINITY,
): void {
  let left = times;
  for (const name of ['get', 'getAll'] as const) {
    const read = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      query?: unknown,
      count?: number,
    ) {
      if (this.name !== store || left === 0 || !keys.some((key) => includes(query, key)))
        return read.call(this, query as never, count);
      left -= 1;
      throw new DOMException('the row cannot be read', 'UnknownError');
    });
  }
}
