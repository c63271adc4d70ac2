// May anything be written now, and does it reach the database whose keys sealed it? One strict transaction, or read-only until mended.
import type { IDBPTransaction, StoreNames } from 'idb';
import { faultCode, type VaultFaultCode, vaultFault } from '../faults';
import type { SessionStore } from './key-value-store';
import { mendLog } from './mend-log';
import type { VaultDatabase, VaultSchema } from './schema';

/** A store of the vault's database. */
export type StoreName = StoreNames<VaultSchema>;
export type WriteTransaction = IDBPTransaction<VaultSchema, StoreName[], 'readwrite'>;

/** Which stores are written, and the vault whose keys sealed what is written; null only for what a vault is made or opened with. */
export interface WriteTo {
  readonly stores: readonly StoreName[];
  readonly vault: string | null;
  /** Records that change, by opaque id and their next revision. */
  readonly records?: readonly (readonly [string, number])[];
}

/** What the gate needs beside the database. */
export interface WriteGround {
  /** Outlives a restart of the background: a write fault is not forgotten with it. */
  readonly session: SessionStore;
  /** Whether so many bytes can be put on the disk now; tried, not asked, since browsers answer from memory. */
  readonly hasRoom: (bytes: number) => Promise<boolean>;
}

/** Why nothing is written: the disk is full, or writing failed for a reason the browser does not tell. */
export type WriteFault = Extract<VaultFaultCode, 'storage-full' | 'write-failed'>;

export interface WriteGate {
  /** Runs the writes in one transaction. Throws `lost` for another vault's database, `storage-full` or `write-failed` while read-only. */
  readonly write: <T>(
    open: () => Promise<VaultDatabase>,
    to: WriteTo,
    work: (tx: WriteTransaction) => Promise<T>,
  ) => Promise<T>;
  /** Why nothing is written at the moment; null when all is well. */
  readonly fault: () => Promise<WriteFault | null>;
  /** Goes on trying to mend what an earlier run of the background left. */
  readonly resume: (open: () => Promise<VaultDatabase>) => Promise<void>;
  /** Whether the disk has no room left; tried. False where nobody can tell. */
  readonly isFull: () => Promise<boolean>;
  /** Forgets it with the database it was about. */
  readonly reset: () => Promise<void>;
}

const KEY = 'vault-write-fault';
const AGAIN = 2000; // tried by itself too: a browser closed before it is mended may lose the database
/** Beside what mending writes, room for the database to go on. */
const ROOM = 32 * 1024 * 1024;

/** A gate before one database. Without a ground (tests, other pages) a fault is thrown and not remembered. */
export function writeGate(ground: WriteGround | undefined): WriteGate {
  let mending: Promise<void> | null = null;
  const fault = async () => asFault(await ground?.session.get(KEY));
  let isWaiting = false;
  const mendLater = (open: () => Promise<VaultDatabase>) => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      isWaiting = false;
      const code = await fault();
      if (!code) return;
      await open()
        .then((database) => mend(database, code))
        .catch(() => undefined); // still no room
      if (await fault()) mendLater(open);
    }, AGAIN);
  };
  // one at a time: who saves meanwhile waits for it
  const mend = (database: VaultDatabase, code: WriteFault) => {
    mending ??= mendNow(database, code).finally(() => {
      mending = null;
    });
    return mending;
  };
  const mendNow = async (database: VaultDatabase, code: WriteFault) => {
    if (!(await ground?.hasRoom(ROOM))) throw vaultFault('storage-full');
    await mendLog(database).catch(() => {
      throw vaultFault(code);
    });
    await ground?.session.remove(KEY);
  };
  return {
    fault,
    resume: async (open) => {
      if (await fault()) mendLater(open);
    },
    isFull: async () => ground !== undefined && !(await ground.hasRoom(ROOM)),
    reset: async () => ground?.session.remove(KEY),
    write: async (open, to, work) => {
      const database = await open();
      const stopped = await fault();
      if (stopped) await mend(database, stopped);
      try {
        return await runWrite(database, to, work);
      } catch (error) {
        const code = await writeFaultOf(error, ground);
        if (!code) throw error;
        await ground?.session.set(KEY, code);
        mendLater(open);
        throw vaultFault(code);
      }
    },
  };
}

async function runWrite<T>(
  database: VaultDatabase,
  { stores, vault }: WriteTo,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<T> {
  const names = [...new Set<StoreName>([...stores, 'meta'])];
  const tx = database.transaction(names, 'readwrite', { durability: 'strict' });
  tx.done.catch(() => undefined); // whoever waits below hears of it
  try {
    if (vault !== null && (await vaultIn(tx)) !== vault) throw vaultFault('lost');
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  } catch (error) {
    abort(tx); // a put that throws at once leaves the transaction open with the puts before it
    await tx.done.catch(() => undefined);
    throw error;
  }
}

/** The vault whose header lies in this database. */
async function vaultIn(tx: WriteTransaction): Promise<unknown> {
  const header: unknown = await tx.objectStore('meta').get('header');
  return typeof header === 'object' && header !== null && 'vault' in header ? header.vault : null;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // it has ended by itself
  }
}

/** Names of what a program did wrong, and of a connection that was closed in time: nothing was half written. */
const HARMLESS = new Set([
  'DataError',
  'DataCloneError',
  'ConstraintError',
  'InvalidStateError',
  'NotFoundError',
]);

/** Whether a failure may have left half a record in the database's log, and what to call it. */
async function writeFaultOf(error: unknown, ground: WriteGround | undefined): Promise<WriteFault | null> {
  if (faultCode(error) !== null || !(error instanceof DOMException) || HARMLESS.has(error.name)) return null;
  if (error.name === 'QuotaExceededError') return 'storage-full';
  const hasRoom = (await ground?.hasRoom(ROOM)) ?? true; // browsers seldom say that the disk is full
  return hasRoom ? 'write-failed' : 'storage-full';
}

function asFault(stored: unknown): WriteFault | null {
  return stored === 'storage-full' || stored === 'write-failed' ? stored : null;
}
