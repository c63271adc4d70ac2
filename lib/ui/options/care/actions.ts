// How does the person look after what is stored? Room, wholeness, and the end of all of it.
import type { Asking } from '../../../protocol/protocol';

export interface Room {
  readonly usage: number;
  /** What the browser allows at most; null when it does not say. */
  readonly quota: number | null;
  /** The browser has promised not to clear it when the disk runs full. */
  readonly isPersisted: boolean;
}

export interface CareActions extends Asking {
  readonly room: () => Promise<Room>;
  /** Asks the browser to keep it; whether it will. */
  readonly persist: () => Promise<boolean>;
  readonly deleteEverything: () => Promise<void>;
}
