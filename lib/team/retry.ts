// When is a store asked again after a fault? With growing delays, spread among the members, and not before the store allows it.
import type { FaultCode } from '../protocol/team-faults';

const FIRST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;
const JITTER = 0.2;

/** Faults that only a person can fix, so a retry is pointless. */
const PERSONS: ReadonlySet<FaultCode> = new Set(['removed', 'two-installations', 'no-permission', 'no-team']);

/** Faults that may end at any moment and where a retry is cheap. */
const SOON: ReadonlySet<FaultCode> = new Set(['offline', 'copy-waits']);

/** Faults of keys, rights and address: a person fixes them elsewhere, so an occasional retry is useful. */
const SLOW: ReadonlySet<FaultCode> = new Set([
  'wrong-key',
  'not-allowed',
  'no-bucket',
  'bad-address',
  'another-service',
  'own-domain-needed',
  'virtual-host-needed',
  'full',
  'log-shorter',
  'log-changed',
  'another-root',
]);

export interface Failure {
  readonly code: FaultCode;
  /** Seconds, if the store named a delay. */
  readonly retryAfter?: number;
}

/**
 * Milliseconds until the next try after this many failures in a row (at least 1); null: only after a person has done
 * something. `chance` is a number from 0 to 1.
 */
export function retryIn({ code, retryAfter }: Failure, failures: number, chance: number): number | null {
  if (PERSONS.has(code)) return null;
  if (SOON.has(code)) return FIRST_MS;
  const doubled = SLOW.has(code) ? LONGEST_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  const spread = doubled * (1 + JITTER * (2 * chance - 1));
  return Math.round(Math.max(spread, (retryAfter ?? 0) * 1000));
}
