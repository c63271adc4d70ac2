// How does the person look after what is stored? Room, wholeness, and the end of all of it.
import type { CopyRestored, CopyState, VaultCheck } from '../../../protocol/vault';

export interface Room {
  readonly usage: number;
  /** What the browser allows at most; null when it does not say. */
  readonly quota: number | null;
  /** The browser has promised not to clear it when the disk runs full. */
  readonly isPersisted: boolean;
}

export interface CareActions {
  readonly copy: () => Promise<CopyState>;
  readonly restoreCopy: () => Promise<CopyRestored>;
  readonly room: () => Promise<Room>;
  /** Asks the browser to keep it; whether it will. */
  readonly persist: () => Promise<boolean>;
  readonly check: () => Promise<VaultCheck>;
  /** How many files no client uses any more were deleted; null while something is damaged. */
  readonly purge: () => Promise<number | null>;
  readonly deleteEverything: () => Promise<void>;
}
