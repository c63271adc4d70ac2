// What does a person learn of what was done, and what can they take with them?
import type { Asking } from '../../../protocol/protocol';

export interface ReceiptActions extends Asking {
  /** Saves a file to the downloads. */
  readonly save: (text: string, format: 'csv' | 'json') => void;
}
