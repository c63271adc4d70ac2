// What does a job tell when it is done? The same few counts for every job.
import type { ExchangeResult } from '../../protocol/names';

/** A result with nothing in it yet. */
export const NOTHING: ExchangeResult = {
  clients: 0,
  added: 0,
  updated: 0,
  kept: 0,
  files: 0,
  skipped: 0,
  isCancelled: false,
  recoveryCode: null,
};
