// May anything be written now, and does it reach the database whose keys sealed it? One strict transaction, or read-only until mended.
import type { IDBPTransaction, StoreNames } from 'idb';
import { faultCode, vaultFault } from '../faults';
import { shareRun } from './concurrency';
import type { SessionStore } from './key-value-store';
import { mendLog } from './mend-log';
import type { VaultDatabase, VaultSchema } from './schema';
import { faultMark, type WriteFault, type WriteState } from './write-fault';

/** A store of the vault's database. */
export type StoreName = StoreNames<VaultSchema>;
export type WriteTransaction = IDBPTransaction<VaultSchema, StoreName[], 'readwrite'>;

/** Which stores are written, and the vault whose keys sealed what is written; null only for what a vault is made or opened with. */
export interface WriteTo {
  readonly stores: readonly StoreName[];
  readonly vault: string | null;
  /** Records that change, by opaque id and their next revision. */
  readonly records?: readonly (readonly [string, number])[];
  /** What is written was read from the second copy, which therefore has it. */
  readonly isCopied?: boolean;
  /** Much more follows, and a write without this at the end: the second copy waits for that. */
  readonly isMoreToCome?: boolean;
}

/** What writing needs beside the database. */
export interface WritePorts {
  /** Outlives a restart of the background: a write fault is not forgotten with it. */
  readonly session: SessionStore;
  /** Whether so many bytes can be put on the disk now; tried, not asked, since browsers answer from memory. Taken for yes without it. */
  readonly hasRoom?: ((bytes: number) => Promise<boolean>) | undefined;
  /** Outlives the browser, and so does a write fault that was noted there. */
  readonly marks?: SessionStore | undefined;
  /** Brings what was written so far to where it outlives the database; answers whether it is all there. */
  readonly secure?: () => Promise<boolean>;
  /** The same on a full disk: only where room was put aside for it. */
  readonly secureWhenFull?: () => Promise<boolean>;
  /** Called when something was written with a vault's keys. */
  readonly onWritten?: (to: WriteTo) => void;
}

export interface Writes {
  /**
   * Runs the writes in one transaction. After a write fault they are done only when they are in the second copy too.
   * Throws `lost` for another vault's database, `storage-full` or `write-failed` while read-only.
   */
  readonly write: <T>(
    open: () => Promise<VaultDatabase>,
    to: WriteTo,
    work: (tx: WriteTransaction) => Promise<T>,
  ) => Promise<T>;
  /** Why nothing is written at the moment; null when all is well. */
  readonly fault: () => Promise<WriteFault | null>;
  /** The browser closed the connection by itself, as it does after a write that failed. */
  readonly cut: (open: () => Promise<VaultDatabase>) => Promise<void>;
  /** Goes on trying to mend what an earlier run of the background left. */
  readonly resume: (open: () => Promise<VaultDatabase>) => Promise<void>;
  /** Whether the disk has no room left; tried. False where nobody can tell. */
  readonly isFull: () => Promise<boolean>;
  /** Forgets it with the database it was about. */
  readonly reset: () => Promise<void>;
}

const noRoom = async () => false;

const AGAIN = 2000; // tried by itself too: a browser closed before it is mended may lose the database
/** Beside what mending writes, room for the database to go on. */
const ROOM = 32 * 1024 * 1024;

type Open = () => Promise<VaultDatabase>;

/** Why nothing is written at the moment, and how that ends: the log is mended, and what was written is secured in the second copy. */
function faultHandling(ports: WritePorts | undefined) {
  const mark = faultMark(ports?.session, ports?.marks);
  const hasRoom = async () => (await ports?.hasRoom?.(ROOM)) ?? true;
  const fault = async () => asFault(await mark.read());
  let faults = 0;
  let isSecured = false; // since the last fault
  let isWaiting = false;
  /** Each asks for itself: an update that began before a write may have read the database without it. */
  const secure = async (bring = ports?.secure): Promise<boolean> => {
    const before = faults;
    const isCopied = (await bring?.().catch(() => false)) ?? true;
    if (before === faults) isSecured = isCopied;
    await mark.keep();
    return isCopied && before === faults;
  };
  const mend = shareRun(async (database: VaultDatabase, code: WriteFault) => {
    if (!(await hasRoom())) throw vaultFault('storage-full');
    await mendLog(database).catch(() => {
      throw vaultFault(code);
    });
    await mark.set('mended');
    await mark.keep();
  });
  const mendLater = (open: Open) => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(async () => {
      isWaiting = false;
      const code = await fault();
      if (!code) return;
      await open()
        .then((database) => mend(database, code))
        .then(() => secure())
        .catch(() => undefined); // still no room
      if (await fault()) mendLater(open);
    }, AGAIN);
  };
  const fail = async (open: Open, code: WriteFault) => {
    faults += 1;
    isSecured = false;
    await mark.set(code);
    // on a full disk the copy has only the room that was put aside: each try beyond it fills the disk to the brim
    if (ports) void secure(code === 'write-failed' ? ports.secure : (ports.secureWhenFull ?? noRoom));
    mendLater(open);
  };
  /** While it is not known whether the database opens at the next start, what is in it alone is not stored. */
  const demandCopy = async (open: Open) => {
    if (await secure()) return;
    const code = (await hasRoom()) ? 'write-failed' : 'storage-full';
    await fail(open, code);
    throw vaultFault(code);
  };
  return { mark, hasRoom, fault, mend, mendLater, fail, demandCopy, isSecured: () => isSecured };
}

/** Writes into one database. Without ports (tests, other pages) a fault is thrown and not remembered. */
export function createWrites(ports: WritePorts | undefined): Writes {
  const { mark, hasRoom, fault, mend, mendLater, fail, demandCopy, isSecured } = faultHandling(ports);
  return {
    fault,
    cut: (open) => fail(open, 'write-failed'),
    resume: async (open) => {
      if (await fault()) mendLater(open);
    },
    isFull: async () => !(await hasRoom()),
    reset: mark.clear,
    write: async (open, to, work) => {
      const database = await open();
      const isOurs = to.vault !== null && !to.isCopied;
      const state = await mark.read();
      const stopped = asFault(state);
      if (stopped) await mend(database, stopped);
      if (state && isOurs && !isSecured()) await demandCopy(open);
      const result = await runWrite(database, to, work).catch(async (error: unknown) => {
        const code = await writeFaultOf(error, hasRoom);
        if (!code) throw error;
        await fail(open, code);
        throw vaultFault(code);
      });
      if (to.vault !== null) ports?.onWritten?.(to);
      if (isOurs && (await mark.read())) await demandCopy(open); // asked again: another write may have failed meanwhile
      return result;
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

/**
 * Names of what a program did wrong: nothing was half written. `DataError` and `InvalidStateError` are not among them:
 * Chromium says the first when it cannot write a large value, the second when it closed the connection after a fault.
 */
const HARMLESS = new Set(['DataCloneError', 'ConstraintError', 'NotFoundError']);

/** Whether a failure may have left half a record in the database's log, and what to call it. */
async function writeFaultOf(error: unknown, hasRoom: () => Promise<boolean>): Promise<WriteFault | null> {
  if (faultCode(error) !== null || !(error instanceof DOMException) || HARMLESS.has(error.name)) return null;
  if (error.name === 'QuotaExceededError') return 'storage-full';
  return (await hasRoom()) ? 'write-failed' : 'storage-full'; // browsers seldom say that the disk is full
}

function asFault(state: WriteState | null): WriteFault | null {
  return state === 'mended' ? null : state;
}
