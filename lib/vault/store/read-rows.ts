// How are rows read when the browser cannot read single ones? All at once, and once that failed, each by itself.
import type { StoreValue } from 'idb';
import type { VaultStore } from './database';
import type { VaultSchema } from './schema';
import type { StoreName } from './writes';

type Key<Name extends StoreName> = VaultSchema[Name]['key'];

/** Errors that tell of a wrong call, a closed connection or a missing store, and nothing about a row. */
const NOT_OF_A_ROW = new Set([
  'InvalidStateError',
  'TransactionInactiveError',
  'NotFoundError',
  'SyntaxError',
]);

/** Whether a read failed because of what is on the disk. */
const isReadFault = (error: unknown): boolean =>
  error instanceof DOMException && !NOT_OF_A_ROW.has(error.name);

/**
 * Runs a read once more when it failed: where Chromium keeps the database in SQLite it repairs the file after the first
 * failure, without the rows that it could not read.
 */
export async function readTwice<T>(read: () => Promise<T>): Promise<T> {
  return read().catch((error: unknown) => {
    if (!isReadFault(error)) throw error;
    return read();
  });
}

/** Runs a read in one request or transaction; where that cannot be read, the other one, row by row. */
export async function readOr<T>(together: () => Promise<T>, singly: () => Promise<T>): Promise<T> {
  return readTwice(together).catch((error: unknown) => {
    if (!isReadFault(error)) throw error;
    return singly();
  });
}

/** A row; undefined when there is none, null when it cannot be read. */
export async function readRow<Name extends StoreName>(
  store: VaultStore,
  name: Name,
  key: Key<Name>,
): Promise<StoreValue<VaultSchema, Name> | undefined | null> {
  return readOr<StoreValue<VaultSchema, Name> | undefined | null>(
    async () => (await store.open()).get(name, key),
    async () => null,
  );
}

/** The rows that can be read, and the keys of the others. */
export interface ReadRows<Name extends StoreName> {
  readonly rows: readonly StoreValue<VaultSchema, Name>[];
  readonly unread: readonly Key<Name>[];
}

/** The rows in a range, in order. */
export async function readRows<Name extends StoreName>(
  store: VaultStore,
  name: Name,
  range: IDBKeyRange | null = null,
): Promise<ReadRows<Name>> {
  const together = async () => ({ rows: await (await store.open()).getAll(name, range), unread: [] });
  return readOr<ReadRows<Name>>(together, () => readSingly(store, name, range));
}

async function readSingly<Name extends StoreName>(
  store: VaultStore,
  name: Name,
  range: IDBKeyRange | null,
): Promise<ReadRows<Name>> {
  const rows: StoreValue<VaultSchema, Name>[] = [];
  const unread: Key<Name>[] = [];
  for (const key of await (await store.open()).getAllKeys(name, range)) {
    const row = await readRow(store, name, key);
    if (row === null) unread.push(key);
    else if (row !== undefined) rows.push(row);
  }
  return { rows, unread };
}
