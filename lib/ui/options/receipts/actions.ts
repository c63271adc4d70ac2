// What does a person learn of what was done, and what can they take with them?

import type { AuditEntry } from '../../../protocol/vault';

export interface ReceiptActions {
  readonly read: () => Promise<readonly AuditEntry[]>;
  /** Saves a file to the downloads. */
  readonly save: (text: string, format: 'csv' | 'json') => void;
}
