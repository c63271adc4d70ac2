// Has a write failed, and may the database be relied on again? Kept in the session and beside the database: no restart forgets it.
import type { VaultFaultCode } from '../faults';
import type { SessionStore } from './key-value-store';

/** Why nothing is written: the disk is full, or writing failed for a reason the browser does not tell. */
export type WriteFault = Extract<VaultFaultCode, 'storage-full' | 'write-failed'>;

/** `mended`: writes are taken again, but only the next start of the browser shows whether the database still opens. */
export type WriteState = WriteFault | 'mended';

/** What is known since the last write fault; null when there was none, or the database opened again after it was mended. */
export interface FaultMark {
  readonly read: () => Promise<WriteState | null>;
  /** Known at once in this run, and in the session when it is done. */
  readonly set: (state: WriteState) => Promise<void>;
  /** Notes it beside the database too, where it outlives the browser. On a full disk that may not be possible. */
  readonly keep: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Its name in the session and in the store of marks. */
const KEY = 'vault-write-fault';

export function faultMark(session: SessionStore | undefined, marks: SessionStore | undefined): FaultMark {
  let held: WriteState | null = null;
  let earlier: Promise<void> | null = null;
  const takeEarlier = async () => {
    if (asState(await session?.get(KEY))) return; // of this run of the browser
    const before = asState(await marks?.get(KEY));
    // mended before the browser was closed: that it opened again is the proof
    if (before === 'mended') await marks?.remove(KEY);
    else if (before) await session?.set(KEY, before);
  };
  const read = async () => {
    earlier ??= takeEarlier().catch(() => undefined);
    await earlier;
    return held ?? asState(await session?.get(KEY));
  };
  return {
    read,
    set: async (state) => {
      held = state;
      await session?.set(KEY, state);
    },
    keep: async () => {
      const state = await read();
      if (state) await marks?.set(KEY, state).catch(() => undefined);
    },
    clear: async () => {
      held = null;
      await session?.remove(KEY);
      await marks?.remove(KEY);
    },
  };
}

function asState(stored: unknown): WriteState | null {
  return stored === 'storage-full' || stored === 'write-failed' || stored === 'mended' ? stored : null;
}
