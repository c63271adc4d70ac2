// How does the person look after what is stored? UsedStorage, wholeness, and the end of all of it.
import type { Asking } from '../../../protocol/protocol';

export interface UsedStorage {
  readonly usage: number;
  /** What the browser allows at most; null when it does not say. */
  readonly quota: number | null;
  /** The browser has promised not to clear it when the disk runs full. */
  readonly isPersisted: boolean;
}

export interface MaintenanceActions extends Asking {
  readonly estimate: () => Promise<UsedStorage>;
  /** Asks the browser to keep it; whether it will. */
  readonly persist: () => Promise<boolean>;
  readonly deleteEverything: () => Promise<void>;
}
