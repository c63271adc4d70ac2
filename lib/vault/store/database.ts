// What lies in IndexedDB, and how is it opened? One database; everything of a client in it is sealed.
import { deleteDB, openDB } from 'idb';
import { faultCode, vaultFault } from '../faults';
import type { RowShelf } from './key-value-store';
import { openMemory } from './memory-database';
import { keepOn, type MemoryKeep } from './memory-rows';
import { DATABASE_VERSION, migrate } from './migrations/migrate';
import type { VaultDatabase, VaultSchema } from './schema';

export const DATABASE = 'beiantong-vault';

export interface VaultStore {
  /** The open connection; opened when first asked and again after it was closed. */
  readonly open: () => Promise<VaultDatabase>;
  readonly close: () => Promise<void>;
  /** Whether it lies in memory only. */
  readonly isFleeting: () => Promise<boolean>;
  /** Deletes the database with all that is in it. Throws `blocked` while another page holds it open. */
  readonly destroy: () => Promise<void>;
}

/** Where a vault lies that no database takes. */
export interface MemoryWish {
  readonly shelf: RowShelf;
  /** Nothing may be written to the disk here, whether or not the browser would do it. */
  readonly isPrivate: boolean;
}

interface Opened {
  readonly database: VaultDatabase;
  /** What keeps it while it is in memory; null for one on the disk. */
  readonly keep: MemoryKeep | null;
}

/** Access to the database of the given name. Throws `newer-version`, `blocked` or `no-database` when it cannot be opened. */
export function storeOf(name: string, memory?: MemoryWish): VaultStore {
  let opening: Promise<Opened> | null = null;
  const forget = () => {
    opening = null;
  };
  const opened = () => {
    opening ??= connectSomewhere(name, forget, memory).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  const close = async () => {
    const current = opening;
    forget();
    (await current)?.database.close();
  };
  const destroy = async () => {
    const keep = (await opened().catch(() => null))?.keep;
    await close().catch(() => undefined); // one that does not open can be deleted all the same
    if (keep) return keep.clear(); // what may lie on the disk is not this vault's
    await deleteDatabase(name);
  };
  return {
    open: async () => (await opened()).database,
    isFleeting: async () => (await opened()).keep !== null,
    close,
    destroy,
  };
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => reject(vaultFault('blocked')) }).then(resolve, (error: unknown) =>
      reject(openingFault(error)),
    );
  });
}

/** On the disk, or in memory where that must not or cannot be. A vault begun in memory stays there while the browser runs. */
async function connectSomewhere(name: string, forget: () => void, memory?: MemoryWish): Promise<Opened> {
  if (!memory) return { database: await connectInTime(name, forget), keep: null };
  const keep = keepOn(memory.shelf);
  const inMemory = async () => ({ database: await openMemory(keep), keep });
  if (memory.isPrivate || (await keep.isUsed())) return inMemory();
  try {
    return { database: await connectInTime(name, forget), keep: null };
  } catch (error) {
    if (faultCode(error) !== 'no-database') throw error;
    return inMemory();
  }
}

// After a crash a part of the old browser may hold the files for some moments more.
const RETRIES = [100, 300, 1000];

async function connectInTime(name: string, forget: () => void): Promise<VaultDatabase> {
  for (const pause of RETRIES) {
    try {
      return await connect(name, forget);
    } catch (error) {
      if (faultCode(error) !== 'not-openable') throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return connect(name, forget);
}

function connect(name: string, forget: () => void): Promise<VaultDatabase> {
  return new Promise((resolve, reject) => {
    const open = async () =>
      openDB<VaultSchema>(name, DATABASE_VERSION, {
        upgrade: migrate,
        // an old page holds the database open; the caller tells the person to close it
        blocked: () => reject(vaultFault('blocked')),
        // a newer version of us wants to upgrade: let it, at once
        blocking: (_current, _blocked, event) => {
          forget();
          // the target of a versionchange event is the connection that must close
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      });
    open().then(resolve, (error: unknown) => reject(openingFault(error)));
  });
}

/** Why a database does not open, as a code: browsers tell it by the error's name. */
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

/** Runs a write and tells a full disk from other failures; nothing of a failed transaction remains. */
export async function guardStorage<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const isFull = error instanceof Error && error.name === 'QuotaExceededError';
    throw isFull ? vaultFault('storage-full') : error;
  }
}
