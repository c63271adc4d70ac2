// May the database be written now, and is it still the database of the vault whose keys encrypted the data? After a write fault nothing is written until the log is repaired.
import type { IDBPTransaction, StoreNames } from 'idb';
import { vaultFault } from '../faults';
import { shareRun } from './concurrency';
import type { SessionStore } from './key-value-store';
import { mendLog } from './mend-log';
import type { VaultDatabase, VaultSchema } from './schema';
import { logOfSession } from './session-log';
import { type FaultMark, faultMark, type WriteFault, type WriteState, writeFaultOf } from './write-fault';

/** A store of the vault's database. */
export type StoreName = StoreNames<VaultSchema>;
export type WriteTransaction = IDBPTransaction<VaultSchema, StoreName[], 'readwrite'>;

/** Which stores are written, and the id of the vault whose keys encrypted the data; null only while a vault is created or unlocked. */
export interface WriteTo {
  readonly stores: readonly StoreName[];
  readonly vault: string | null;
  /** The records that change: opaque id and next revision. */
  readonly records?: readonly (readonly [string, number])[];
  /** The data was read from the second copy, so the copy does not need it. */
  readonly isCopied?: boolean;
  /** Much more follows, and a last write without this flag: the second copy is updated only then. */
  readonly isMoreToCome?: boolean;
}

/** What writing needs besides the database. */
export interface WritePorts {
  /** Survives a restart of the background, so that a write fault is still known afterwards. */
  readonly session: SessionStore;
  /** Whether this many bytes can be written to disk now. It has to be tried, since browsers answer quota questions from memory. Without it, yes is assumed. */
  readonly hasRoom?: ((bytes: number) => Promise<boolean>) | undefined;
  /** Survives a restart of the browser; a write fault stored here is known after it. */
  readonly marks?: SessionStore | undefined;
  /** Updates the second copy, which survives the loss of the database; answers whether the copy is complete. */
  readonly secure?: () => Promise<boolean>;
  /** The same on a full disk: succeeds only where room was reserved for it. */
  readonly secureWhenFull?: () => Promise<boolean>;
  /** Called after something was written with a vault's keys. */
  readonly onWritten?: (to: WriteTo) => void;
  /** The browser goes on in the log of its last session (Chromium), so a new one is begun in each. */
  readonly reusesLog?: boolean | undefined;
}

export interface Writes {
  /**
   * To be called when a database on the disk was opened that existed before. A browser that was killed may have left half a
   * record at the end of its log, and what follows it there makes the whole database unreadable at the next start; Chromium
   * itself writes a little whenever it opens a database. So once for each session the second copy is brought up to date, and
   * then a new log is begun; without room for one, data counts as stored only once the copy has it. Writes wait for this.
   */
  readonly beginSession: (open: () => Promise<VaultDatabase>) => void;
  /** To be called when a database on the disk was made; its log is new for this session. */
  readonly noteNewLog: () => Promise<void>;
  /** Resolves when no new log is being begun, so that the database can be closed. */
  readonly logSettled: () => Promise<void>;
  /**
   * Runs the writes in one transaction. After a write fault the answer is given only once the second copy has them too.
   * Throws `lost` if the database belongs to another vault, `storage-full` or `write-failed` while it is read-only.
   */
  readonly write: <T>(
    open: () => Promise<VaultDatabase>,
    to: WriteTo,
    work: (tx: WriteTransaction) => Promise<T>,
  ) => Promise<T>;
  /** Why nothing can be written at the moment; null when writing works. */
  readonly fault: () => Promise<WriteFault | null>;
  /** To be called when the browser closed the connection by itself, as it does after a failed write. */
  readonly cut: (open: () => Promise<VaultDatabase>) => Promise<void>;
  /** Continues to repair what an earlier run of the background left broken. */
  readonly resume: (open: () => Promise<VaultDatabase>) => Promise<void>;
  /** Whether the disk is full, found out by trying. False where that cannot be tried. */
  readonly isFull: () => Promise<boolean>;
  /** Forgets the fault, because its database is deleted. */
  readonly reset: () => Promise<void>;
}

const noRoom = async () => false;

const AGAIN = 2000; // milliseconds; repaired without a press too, because a browser that is closed before may lose the database
/** Free bytes that the database needs besides those that the repair writes. */
const ROOM = 32 * 1024 * 1024;

type Open = () => Promise<VaultDatabase>;

/** Repairs the log, one repair at a time. Throws the fault again while it cannot be repaired. */
const mending = (mark: FaultMark, hasRoom: () => Promise<boolean>) =>
  shareRun(async (database: VaultDatabase, code: WriteFault) => {
    if (!(await hasRoom())) throw vaultFault('storage-full');
    await mendLog(database).catch(() => {
      throw vaultFault(code);
    });
    await mark.set('mended');
    await mark.keep();
  });

/** Why nothing can be written, and how that ends: the log is repaired and the data is brought into the second copy. */
function faultHandling(ports: WritePorts | undefined) {
  const mark = faultMark(ports?.session, ports?.marks);
  const hasRoom = async () => (await ports?.hasRoom?.(ROOM)) ?? true;
  const fault = async () => asFault(await mark.read());
  let faults = 0;
  let isSecured = false; // since the last fault
  let isWaiting = false;
  /** Each call updates the copy anew: an update that began before a write may have read the database without it. */
  const secure = async (bring = ports?.secure): Promise<boolean> => {
    const before = faults;
    const isCopied = (await bring?.().catch(() => false)) ?? true;
    if (before === faults) isSecured = isCopied;
    await mark.keep();
    return isCopied && before === faults;
  };
  const mend = mending(mark, hasRoom);
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
        .catch(() => undefined); // the disk is still full
      if (await fault()) mendLater(open);
    }, AGAIN);
  };
  const fail = async (open: Open, code: WriteFault) => {
    faults += 1;
    isSecured = false;
    await mark.set(code);
    // on a full disk the copy writes only into the room reserved for it, because a larger write would take the last free bytes
    if (ports) void secure(code === 'write-failed' ? ports.secure : (ports.secureWhenFull ?? noRoom));
    mendLater(open);
  };
  /** While it is unknown whether the database will open at the next start, data counts as stored only once the copy has it. */
  const demandCopy = async (open: Open) => {
    if (await secure()) return;
    const code = (await hasRoom()) ? 'write-failed' : 'storage-full';
    await fail(open, code);
    throw vaultFault(code);
  };
  return {
    mark,
    hasRoom,
    fault,
    mend,
    mendLater,
    fail,
    demandCopy,
    secure,
    isSecured: () => isSecured,
  };
}

/** Writes into one database. Without ports (tests, pages other than the background) a fault is thrown and not recorded. */
export function createWrites(ports: WritePorts | undefined): Writes {
  const faults = faultHandling(ports);
  const { mark, hasRoom, fault, mend, mendLater, fail, demandCopy, isSecured } = faults;
  const log = logOfSession(ports, faults);
  let isReopened = false; // the database existed before this session, so its log may too
  return {
    fault,
    beginSession: (open) => {
      isReopened = true;
      log.begin(open).catch(() => undefined); // the next write tries again
    },
    noteNewLog: log.noteNew,
    logSettled: log.settled,
    cut: (open) => fail(open, 'write-failed'),
    resume: async (open) => {
      if (await fault()) mendLater(open);
    },
    isFull: async () => !(await hasRoom()),
    reset: mark.clear,
    write: async (open, to, work) => {
      const database = await open();
      // rows out of the copy are written while the copy is in use: to bring it up to date first would never end
      if (isReopened && !to.isCopied) await log.begin(open);
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
      if (isOurs && (await mark.read())) await demandCopy(open); // asked again, because another write may have failed meanwhile
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
  tx.done.catch(() => undefined); // the error is thrown below; without this line it would also be reported as unhandled
  try {
    if (vault !== null && (await vaultIn(tx)) !== vault) throw vaultFault('lost');
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  } catch (error) {
    abort(tx); // a put that throws synchronously leaves the transaction open, and the puts before it would be committed
    await tx.done.catch(() => undefined);
    throw error;
  }
}

/** The id of the vault whose header is in this database. */
async function vaultIn(tx: WriteTransaction): Promise<unknown> {
  const header: unknown = await tx.objectStore('meta').get('header');
  return typeof header === 'object' && header !== null && 'vault' in header ? header.vault : null;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // it has already ended
  }
}

function asFault(state: WriteState | null): WriteFault | null {
  return state === 'mended' ? null : state;
}
