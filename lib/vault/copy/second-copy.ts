// When is the second copy brought up to date? A moment after the last save, one update at a time, and once after each start.
import { createQueue } from '../store/concurrency';
import type { SessionStore } from '../store/key-value-store';
import { UNSAVED } from '../store/marks';
import type { WriteTo } from '../store/writes';
import { catchUp } from './catch-up';
import { type CopyHead, clearCopy, readHead } from './copy-head';
import { giveUpReserve, keepReserve } from './reserve';
import { shardRevsReader } from './shard-revs';
import { type CopyOutcome, type CopyWork, updateCopy } from './update-copy';

/** What may be shown of the copy. */
export interface CopyState {
  readonly state: CopyOutcome['state'] | 'failed' | 'off';
  /** When it was last brought up to date (milliseconds); null when there is none. */
  readonly at: number | null;
  readonly clients: number;
  readonly files: number;
  readonly leftOut: number;
}

export interface SecondCopy {
  /** Call after each write. While more are announced no copy is made, or everything would be copied again and again. */
  readonly noteWritten: (to: Pick<WriteTo, 'records' | 'isMoreToCome'>) => void;
  /** Updates the copy now, after an update that is running. */
  readonly update: () => Promise<CopyState>;
  /** The same when the database may be lost at the next start; returns whether everything written is in the copy, or no copy is kept here. */
  readonly secure: () => Promise<boolean>;
  /** The same on a full disk, in the room of the reserve; does nothing without a reserve. */
  readonly secureWhenFull: () => Promise<boolean>;
  readonly state: () => Promise<CopyState>;
  /** Takes newer records from the copy, once per start; returns how many. */
  readonly catchUp: () => Promise<number>;
  readonly clear: () => Promise<void>;
}

const QUIET = 1500;
const LATEST = 20_000; // milliseconds; saves may follow each other for long
/** Meanwhile copying takes at most about a tenth of the time, since with many clients it reads and writes everything. */
const SHARE = 10;
const MOST_NOTED = 2000;
/** Documents beyond this are not copied. */
export const MOST_BYTES = 2 * 1024 * 1024 * 1024;

const OFF: CopyState = { state: 'off', at: null, clients: 0, files: 0, leftOut: 0 };

/** Without a folder no copy is kept. */
const NO_COPY: SecondCopy = {
  catchUp: async () => 0,
  noteWritten: () => {},
  update: async () => OFF,
  secure: async () => true,
  secureWhenFull: async () => true,
  state: async () => OFF,
  clear: async () => {},
};

/** The records written since the copy was complete, by opaque id and revision; also stored in `marks` for after a restart. */
function unsavedRecords(marks: SessionStore | undefined) {
  const pending = new Map<string, number>();
  return {
    add: (records: readonly (readonly [string, number])[]): void => {
      const fresh = records.filter(([id]) => pending.size < MOST_NOTED || pending.has(id));
      const isNew = ([id, rev]: readonly [string, number]) => pending.get(id) !== rev;
      if (!fresh.some(isNew)) return; // the list is written whole each time, so during a large import nothing is added
      for (const [id, rev] of fresh) if (pending.size < MOST_NOTED || pending.has(id)) pending.set(id, rev);
      void marks?.set(UNSAVED, Object.fromEntries(pending)).catch(() => undefined);
    },
    now: (): ReadonlyMap<string, number> => new Map(pending),
    /** Records that were saved again since the copying stay in the list. */
    forget: async (copied: ReadonlyMap<string, number>): Promise<void> => {
      for (const [id, rev] of copied) if (pending.get(id) === rev) pending.delete(id);
      if (pending.size === 0) await marks?.remove(UNSAVED);
      else await marks?.set(UNSAVED, Object.fromEntries(pending));
    },
  };
}

/** Runs `work` once no call has come for a moment, and at the latest some time after the first call. */
function afterQuiet(now: () => number, work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let latest = LATEST;
  let lastMore = Number.NEGATIVE_INFINITY;
  let isAmidMore = false; // the waiting work was requested while more was announced
  const after = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  const call = () => {
    if (since === null) isAmidMore = now() - lastMore < LATEST;
    since ??= now();
    after(Math.max(0, Math.min(QUIET, since + latest - now())));
  };
  return {
    call,
    /** More is announced. Work that was already waiting runs now, while it is little. */
    putOff: () => {
      lastMore = now();
      if (since === null) return;
      if (isAmidMore) call();
      else after(0);
    },
    begun: () => {
      since = null;
    },
    /** How long the work took. */
    took: (milliseconds: number) => {
      latest = Math.max(LATEST, SHARE * milliseconds);
    },
  };
}

/** What is needed to keep a copy. */
export interface SecondCopyWork extends Omit<CopyWork, 'mostBytes' | 'revsOf'> {
  readonly marks: SessionStore | undefined;
  /** Whether the disk has room for so many bytes; by default yes. */
  readonly hasRoom?: ((bytes: number) => Promise<boolean>) | undefined;
}

/** Keeps the copy in its folder; does nothing without a folder. */
export function secondCopy(work: SecondCopyWork | null): SecondCopy {
  if (!work) return NO_COPY;
  const { folder, marks, now, hasRoom = async () => true } = work;
  const inTurn = createQueue();
  const revs = shardRevsReader(work.store);
  const unsaved = unsavedRecords(marks);
  let last: CopyOutcome['state'] | 'failed' = 'no-vault';
  let caught: Promise<number> | null = null;
  let queued: Promise<CopyState> | null = null;
  let reserved: Promise<void> | null = null;
  const state = async () => stateOf(last, await readHead(folder));
  const updateNow = async (): Promise<CopyState> => {
    queued = null; // writes from here on may be missing in this update
    soon.begun();
    const began = now();
    const started = unsaved.now();
    const asked = { ...work, mostBytes: MOST_BYTES, revsOf: revs.revsOf };
    const outcome = await updateCopy(asked).catch(() => ({ state: 'failed' }) as const);
    soon.took(now() - began);
    last = outcome.state;
    if (last !== 'whole') revs.forget();
    if (last === 'whole') {
      await unsaved.forget(started);
      // once per start: room is tested by writing, which must not fill a disk that was full
      reserved ??= keepReserve(folder, hasRoom);
      await reserved;
    }
    return state();
  };
  const update = () => {
    queued ??= inTurn(updateNow);
    return queued;
  };
  const soon = afterQuiet(now, () => void update());
  const noteWritten: SecondCopy['noteWritten'] = ({ records = [], isMoreToCome }) => {
    unsaved.add(records);
    if (isMoreToCome) soon.putOff();
    else soon.call();
  };
  return {
    update,
    secure: async () => (await update()).state === 'whole',
    secureWhenFull: async () => {
      reserved ??= Promise.resolve();
      return (await giveUpReserve(folder)) && (await update()).state === 'whole';
    },
    state,
    catchUp: async () => {
      caught ??= inTurn(() => catchUp(work)).catch(() => {
        caught = null; // the copy stays newer, which is shown
        return 0;
      });
      const records = await caught;
      soon.call(); // catches up after a background that was killed
      return records;
    },
    clear: () => inTurn(() => clearCopy(folder)),
    noteWritten,
  };
}

function stateOf(state: CopyState['state'], head: CopyHead | null): CopyState {
  if (!head) return { ...OFF, state };
  const clients = Object.values(head.shards).reduce((sum, shard) => sum + shard.clients, 0);
  return { state, at: head.at, clients, files: head.files, leftOut: head.leftOut };
}
