// What can a person do with all that is stored? See how much room it takes, check that it is whole, delete it.
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
