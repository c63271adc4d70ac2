// How is a whole database stored as a fixture and restored? All stores with their keys as JSON, bytes in base64.
import { openDB } from 'idb';

type Row = { readonly key: unknown; readonly value: unknown };
export interface DatabaseFile {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { keyPath: string | string[] | null; autoIncrement: boolean; rows: Row[] }>
  >;
}

/** Reads everything from a database. */
export async function dumpDatabase(name: string): Promise<DatabaseFile> {
  const database = await openDB(name);
  const stores: DatabaseFile['stores'] = Object.fromEntries(
    await Promise.all(
      [...database.objectStoreNames].map(async (store) => {
        const { keyPath, autoIncrement } = database.transaction(store).store;
        const keys = await database.getAllKeys(store);
        const values = await database.getAll(store);
        const rows = keys.map((key, at) => ({ key, value: packed(values[at]) }));
        return [store, { keyPath, autoIncrement, rows }] as const;
      }),
    ),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Creates a database from such a file, in its own version, without any code of the vault. */
export async function loadDatabase(name: string, file: DatabaseFile): Promise<void> {
  const database = await openDB(name, file.version, {
    upgrade: (made) => {
      for (const [store, { keyPath, autoIncrement }] of Object.entries(file.stores))
        made.createObjectStore(store, { keyPath, autoIncrement });
    },
  });
  for (const [store, { keyPath, rows }] of Object.entries(file.stores)) {
    for (const { key, value } of rows) {
      const unpackedValue = unpacked(value);
      // a store with a key path takes the key from the value
      await (keyPath === null
        ? database.put(store, unpackedValue, key as IDBValidKey)
        : database.put(store, unpackedValue));
    }
  }
  database.close();
}

function packed(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, packed(one)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value && typeof value.base64 === 'string')
    return new Uint8Array(Buffer.from(value.base64, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpacked(one)]));
}
