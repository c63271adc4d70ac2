// What is in IndexedDB, and how is it opened? One database, in which all data of clients is encrypted.
import { deleteDB, openDB } from 'idb';
import { faultCode, vaultFault } from '../faults';
import type { RowStore } from './key-value-store';
import { openMemory } from './memory-database';
import { keepOn, type MemoryKeep } from './memory-rows';
import { DATABASE_VERSION, migrate } from './migrations/migrate';
import type { VaultDatabase, VaultSchema } from './schema';
import type { WriteFault } from './write-fault';
import { createWrites, type WritePorts, type WriteTo, type WriteTransaction } from './writes';

export const DATABASE = 'beiantong-vault';

export interface VaultStore {
  /** The connection, opened on first use and again after it was closed. */
  readonly open: () => Promise<VaultDatabase>;
  readonly close: () => Promise<void>;
  /** Whether it is in memory only. */
  readonly isFleeting: () => Promise<boolean>;
  /** Deletes the database. Throws `blocked` while another page holds it open. */
  readonly destroy: () => Promise<void>;
  /** Writes in one strict transaction; see `Writes`. */
  readonly write: <T>(to: WriteTo, work: (tx: WriteTransaction) => Promise<T>) => Promise<T>;
  /** Why nothing is written at the moment; null when all is well. */
  readonly writeFault: () => Promise<WriteFault | null>;
}

export interface StoreOptions {
  readonly memory?: MemoryOptions | undefined;
  /** Whether there was a vault here; then a missing database is reported, not silently created. */
  readonly wasMade?: (() => Promise<boolean>) | undefined;
  readonly writes?: WritePorts | undefined;
}

/** Where a vault is kept when there can be no database. */
export interface MemoryOptions {
  readonly shelf: RowStore;
  /** A private window: nothing may be written to the disk, even if the browser would do it. */
  readonly isPrivate: boolean;
}

interface Opened {
  readonly database: VaultDatabase;
  /** What stores its rows while it is in memory; null for one on the disk. */
  readonly keep: MemoryKeep | null;
}

/**
 * Access to the database of the given name. Throws `newer-version`, `blocked` or `no-database` when it cannot be opened,
 * and `lost` when it is missing although a vault was created.
 */
export function storeOf(name: string, options: StoreOptions = {}): VaultStore {
  const writes = createWrites(options.writes);
  let opening: Promise<Opened> | null = null;
  let isNew = false;
  const made = () => {
    isNew = true;
  };
  const forget = () => {
    opening = null;
  };
  const cut = () => {
    forget();
    writes.cut(open).catch(() => undefined); // it is known in this run in any case
  };
  const beginSession = async (connected: Opened): Promise<Opened> => {
    if (connected.keep !== null) return connected;
    if (isNew) await writes.noteNewLog();
    else writes.beginSession(open);
    return connected;
  };
  const opened = () => {
    opening ??= connectSomewhere({ name, made, forget, cut, ...options }).then(
      beginSession,
      async (error: unknown) => {
        forget();
        // on a full disk a database that the browser closed cannot be reopened, and the browser gives no reason
        const isFull = faultCode(error) === 'not-openable' && (await writes.isFull());
        throw isFull ? vaultFault('storage-full') : error;
      },
    );
    return opening;
  };
  const open = async () => (await opened()).database;
  writes.resume(open).catch(() => undefined); // the next write tries again
  const close = async () => {
    await writes.logSettled();
    const current = opening;
    forget();
    (await current)?.database.close();
  };
  const destroy = async () => {
    const keep = (await opened().catch(() => null))?.keep;
    await close().catch(() => undefined); // a database that cannot be opened can still be deleted
    if (keep) return keep.clear(); // a database on the disk belongs to another vault
    await deleteDatabase(name);
    await writes.reset();
  };
  return {
    open,
    write: (to, work) => writes.write(open, to, work),
    writeFault: writes.fault,
    isFleeting: async () => (await opened()).keep !== null,
    close,
    destroy,
  };
}

const PATIENCE = 5000; // milliseconds; a read that runs ends by itself, another window that holds the database does not

/** Deletes it once running reads have ended. Throws `blocked` when something else keeps it open. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => setTimeout(() => reject(vaultFault('blocked')), PATIENCE);
    deleteDB(name, { blocked: giveUp }).then(resolve, (error: unknown) => reject(openingFault(error)));
  });
}

interface ConnectOptions extends Pick<StoreOptions, 'memory' | 'wasMade'> {
  readonly name: string;
  /** Called when the database is made, and its log with it. */
  readonly made: () => void;
  /** Called when the connection has ended. */
  readonly forget: () => void;
  /** Called when the browser closed it on its own. */
  readonly cut: () => void;
}

/** Connects on the disk, or in memory when the disk must not or cannot be used. A vault begun in memory stays there while the browser runs. */
async function connectSomewhere(options: ConnectOptions): Promise<Opened> {
  const { memory } = options;
  if (!memory) return { database: await connectInTime(options), keep: null };
  const keep = keepOn(memory.shelf);
  const inMemory = async () => ({ database: await openMemory(keep), keep });
  if (memory.isPrivate || (await keep.isUsed())) return inMemory();
  try {
    return { database: await connectInTime(options), keep: null };
  } catch (error) {
    if (faultCode(error) !== 'no-database') throw error;
    return inMemory();
  }
}

// milliseconds; after a crash a process of the old browser may hold the files for a moment
const RETRIES = [100, 300, 1000];

async function connectInTime(options: ConnectOptions): Promise<VaultDatabase> {
  for (const pause of RETRIES) {
    try {
      return await connect(options);
    } catch (error) {
      if (faultCode(error) !== 'not-openable') throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return connect(options);
}

async function connect({ name, made, forget, cut, wasMade }: ConnectOptions): Promise<VaultDatabase> {
  const isMade = (await wasMade?.()) ?? false;
  let isLost = false;
  return new Promise((resolve, reject) => {
    const open = async () =>
      openDB<VaultSchema>(name, DATABASE_VERSION, {
        upgrade: (database, from, _to, tx) => {
          isLost = isMade && from === 0;
          // a new database in place of a lost one would accept saves that no key could ever decrypt
          if (!isLost) {
            if (from === 0) made();
            return migrate(database, from);
          }
          tx.done.catch(() => undefined); // opening fails too, and that is handled
          tx.abort();
        },
        // an old page holds the database open; the caller tells the person to close it
        blocked: () => reject(vaultFault('blocked')),
        // a newer version of us wants to upgrade: let it, at once
        blocking: (_current, _blocked, event) => {
          forget();
          // the target of a versionchange event is the connection that must close
          (event.target as IDBDatabase).close();
        },
        terminated: cut,
      });
    open().then(resolve, (error: unknown) => reject(isLost ? vaultFault('lost') : openingFault(error)));
  });
}

/** The code for why a database cannot be opened, by the name of the browser's error. */
function openingFault(error: unknown): Error {
  switch (error instanceof Error ? error.name : '') {
    case 'VersionError':
      return vaultFault('newer-version');
    case 'QuotaExceededError':
      return vaultFault('storage-full');
    case 'InvalidStateError': // private windows of Firefox
    case 'SecurityError':
    case 'NotAllowedError':
    case 'ReferenceError': // there is no indexedDB
      return vaultFault('no-database');
    default:
      return vaultFault('not-openable');
  }
}
