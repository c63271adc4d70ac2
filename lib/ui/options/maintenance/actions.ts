// Which functions does storage maintenance get? Its size, a check of everything, deletion.
import type { Asking } from '../../../protocol/protocol';

export interface UsedStorage {
  readonly usage: number;
  /** The browser's limit; null when it does not say. */
  readonly quota: number | null;
  /** The browser has promised to keep the data when the disk runs full. */
  readonly isPersisted: boolean;
}

export interface MaintenanceActions extends Asking {
  readonly estimate: () => Promise<UsedStorage>;
  /** Asks the browser to keep the data; resolves to whether it will. */
  readonly persist: () => Promise<boolean>;
  readonly deleteEverything: () => Promise<void>;
}
