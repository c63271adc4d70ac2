// How far is a team synced, what waits for the person, and what was written again, as surfaces show it?
import type { FaultCode } from './team-faults';

export interface SyncView {
  readonly isRunning: boolean;
  /** What is being done, and how far it is; a total of 0 is unknown. */
  readonly progress: SyncProgress | null;
  /** When the last sync was completed (milliseconds). */
  readonly lastDone: number | null;
  /** Revisions and scans that the store does not have yet. */
  readonly waiting: number;
  readonly waitingScans: number;
  /** Revisions that stay on this device, because its role sends none, or it was removed. */
  readonly kept: number;
  /** Names of clients that could not be sent because they are damaged here. */
  readonly unsendable: readonly string[];
  /** Why the last attempt failed; null when it did not. */
  readonly fault: SyncFault | null;
  /** Journals of other members that are no longer read, each with the cause. */
  readonly journals: readonly JournalFaultView[];
  /** Names of devices whose last changes came after their removal, or after they lost the right to write; until dismissed. */
  readonly late: readonly string[];
  /** Number of revisions, since the vault joined, that could not be decrypted and were left out. */
  readonly unreadable: number;
}

export interface SyncProgress {
  readonly step: 'members' | 'receive' | 'send' | 'scans';
  readonly done: number;
  readonly total: number;
}

export interface SyncFault {
  readonly code: FaultCode;
  readonly said?: string;
  /** When it happened, and when it is tried again (milliseconds); null: only after a person has acted. */
  readonly at: number;
  readonly nextTry: number | null;
}

export interface JournalFaultView {
  readonly device: string;
  readonly deviceName: string;
  readonly code: FaultCode;
}

/** A client that was changed, or removed, while this device could not send. */
export interface HeldClient {
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
}

/** How much was written to the store again: entries of the member log, revisions of clients, scans. */
export interface Refilled {
  readonly entries: number;
  readonly revisions: number;
  readonly scans: number;
}
