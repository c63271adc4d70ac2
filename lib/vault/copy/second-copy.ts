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
  /** Something was stored. While more follows no copy is made of it, or all of it would be copied again and again. */
  readonly noteWritten: (to: Pick<WriteTo, 'records' | 'isMoreToCome'>) => void;
  /** Brings it up to date now, after what may be running. */
  readonly update: () => Promise<CopyState>;
  /** The same when the database may be lost at the next start; answers whether all that was written is in the copy, or none is kept here. */
  readonly secure: () => Promise<boolean>;
  /** The same on a full disk, in the room that was put aside for it; nothing is tried where there is none. */
  readonly secureWhenFull: () => Promise<boolean>;
  readonly state: () => Promise<CopyState>;
  /** Brings forward what the database has older than the copy, once a start; answers how many records. */
  readonly catchUp: () => Promise<number>;
  readonly clear: () => Promise<void>;
}

const QUIET = 1500;
const LATEST = 20_000; // saves may follow each other for long
/** While they do, the copying itself takes at most about a tenth of the time: of many clients it reads and writes all. */
const SHARE = 10;
const MOST_NOTED = 2000;
/** Documents beyond this are not copied. */
export const MOST_BYTES = 2 * 1024 * 1024 * 1024;

const OFF: CopyState = { state: 'off', at: null, clients: 0, files: 0, leftOut: 0 };

/** Where there is no folder, no copy is kept. */
const NO_COPY: SecondCopy = {
  catchUp: async () => 0,
  noteWritten: () => {},
  update: async () => OFF,
  secure: async () => true,
  secureWhenFull: async () => true,
  state: async () => OFF,
  clear: async () => {},
};

/** The records that were written since the copy was whole, by opaque id and revision; noted in `marks`, too, so that a restart knows of them. */
function unsavedRecords(marks: SessionStore | undefined) {
  const pending = new Map<string, number>();
  return {
    add: (records: readonly (readonly [string, number])[]): void => {
      const fresh = records.filter(([id]) => pending.size < MOST_NOTED || pending.has(id));
      const isNew = ([id, rev]: readonly [string, number]) => pending.get(id) !== rev;
      if (!fresh.some(isNew)) return; // written whole each time: of a large import nothing more is noted
      for (const [id, rev] of fresh) if (pending.size < MOST_NOTED || pending.has(id)) pending.set(id, rev);
      void marks?.set(UNSAVED, Object.fromEntries(pending)).catch(() => undefined);
    },
    now: (): ReadonlyMap<string, number> => new Map(pending),
    /** What was saved again since it was copied stays noted. */
    forget: async (copied: ReadonlyMap<string, number>): Promise<void> => {
      for (const [id, rev] of copied) if (pending.get(id) === rev) pending.delete(id);
      if (pending.size === 0) await marks?.remove(UNSAVED);
      else await marks?.set(UNSAVED, Object.fromEntries(pending));
    },
  };
}

/** Runs `work` once it has been quiet for a moment, and at the latest so long after the first call. */
function afterQuiet(now: () => number, work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let latest = LATEST;
  let lastMore = Number.NEGATIVE_INFINITY;
  let isAmidMore = false; // what waits began to while more arrived
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
    /** More arrives. What waited before is worked on while it is little: later it would be all that arrived until then. */
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

/** What keeping a copy needs. */
export interface SecondCopyWork extends Omit<CopyWork, 'mostBytes' | 'revsOf'> {
  readonly marks: SessionStore | undefined;
  /** Whether so many bytes can be put on the disk now; taken for yes without it. */
  readonly hasRoom?: ((bytes: number) => Promise<boolean>) | undefined;
}

/** Keeps the copy in its folder; without a folder there is none. */
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
    queued = null; // what is written from here on may be missing in it
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
      // once a start: whether there is room is tried by writing, and a disk that was full must not be filled by that
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
        caught = null; // the copy stays ahead, and that is shown
        return 0;
      });
      const records = await caught;
      soon.call(); // what a killed background left undone
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
