// Has a write failed, and can the database be relied on again? Stored in the session and outside of the database, so that it survives restarts.
import { faultCode, type VaultFaultCode } from '../faults';
import type { SessionStore } from './key-value-store';

/** Why nothing is written: the disk is full, or the browser gives no reason. */
export type WriteFault = Extract<VaultFaultCode, 'storage-full' | 'write-failed'>;

/** `mended`: writes are accepted again, but only the next start of the browser shows whether the database can still be opened. */
export type WriteState = WriteFault | 'mended';

/** The state after the last write fault; null when there was none, or the database could be opened again after the repair. */
export interface FaultMark {
  readonly read: () => Promise<WriteState | null>;
  /** Takes effect at once in this run, and is stored in the session when it resolves. */
  readonly set: (state: WriteState) => Promise<void>;
  /** Also stores it outside of the database, where it survives the browser; on a full disk that may fail. */
  readonly keep: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Its key in the session and in the store of marks. */
const KEY = 'vault-write-fault';

export function faultMark(session: SessionStore | undefined, marks: SessionStore | undefined): FaultMark {
  let held: WriteState | null = null;
  let earlier: Promise<void> | null = null;
  const takeEarlier = async () => {
    if (asState(await session?.get(KEY))) return; // from this run of the browser
    const before = asState(await marks?.get(KEY));
    // repaired before the browser was closed, and now it could be opened again
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

/**
 * Names of errors caused by wrong calls, which leave nothing half written. `DataError` and `InvalidStateError` are not among
 * them: Chromium throws the first when it cannot write a large value, the second after it closed the connection for a fault.
 */
const HARMLESS = new Set(['DataCloneError', 'ConstraintError', 'NotFoundError']);

/** Whether a failure may have left half a record in the database's log, and as which fault it is reported. */
export async function writeFaultOf(
  error: unknown,
  hasRoom: () => Promise<boolean>,
): Promise<WriteFault | null> {
  if (faultCode(error) !== null || !(error instanceof DOMException) || HARMLESS.has(error.name)) return null;
  if (error.name === 'QuotaExceededError') return 'storage-full';
  return (await hasRoom()) ? 'write-failed' : 'storage-full'; // browsers seldom report that the disk is full
}
