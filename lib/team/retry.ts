// When is a store asked again after a fault? Later each time, never all members at once, and not before the store wants it.
import type { FaultCode } from '../protocol/team-faults';

const FIRST_MS = 60_000;
const LONGEST_MS = 60 * 60_000;
const JITTER = 0.2;

/** Only a person can end these: trying again changes nothing. */
const PERSONS: ReadonlySet<FaultCode> = new Set(['removed', 'two-installations', 'no-permission', 'no-team']);

/** These may be over at any moment and cost the store next to nothing. */
const SOON: ReadonlySet<FaultCode> = new Set(['offline', 'copy-waits']);

/** Faults of keys, rights and address: a person mends them elsewhere, so that it is worth a look now and then. */
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
  /** Seconds, where the store said so. */
  readonly retryAfter?: number;
}

/**
 * Milliseconds until the next try after so many failures in a row (at least 1); null: not before a person does
 * something. `chance` is a number from 0 to 1.
 */
export function retryIn({ code, retryAfter }: Failure, failures: number, chance: number): number | null {
  if (PERSONS.has(code)) return null;
  if (SOON.has(code)) return FIRST_MS;
  const doubled = SLOW.has(code) ? LONGEST_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  const spread = doubled * (1 + JITTER * (2 * chance - 1));
  return Math.round(Math.max(spread, (retryAfter ?? 0) * 1000));
}
