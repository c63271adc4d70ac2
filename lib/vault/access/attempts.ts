// May another passphrase be tried now? Failures are counted in the database, so that a restart does not reset them.
import * as z from 'zod';
import { faultCode } from '../faults';
import type { VaultStore } from '../store/database';
import type { SessionStore } from '../store/key-value-store';

const Attempts = z.strictObject({
  failures: z.int().min(0),
  notBefore: z.number(),
  /** When the newest attempts were made. */
  at: z.array(z.number()).default([]),
});

const KEY = 'attempts';
const IN_SESSION = 'vault-attempts';
const KEPT_TIMES = 50;

const FREE = 4; // the first delay follows the fifth failure
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;

/** How long to wait after so many wrong passphrases in a row. */
export function waitAfter(failures: number): number {
  return failures <= FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE - 1));
}

/**
 * Counts an attempt before it is made, so that killing the program in the middle does not avoid the count.
 * Returns null when it may be made, else the milliseconds to wait.
 */
export async function beginAttempt(
  store: VaultStore,
  session: SessionStore,
  now: number,
): Promise<number | null> {
  const count = (stored: unknown) => nextAttempts(stored ?? { failures: 0, notBefore: 0 }, now);
  const inDatabase = () =>
    store.write({ stores: ['meta'], vault: null }, async (tx) => {
      const counted = count(await tx.objectStore('meta').get(KEY));
      if ('next' in counted) await tx.objectStore('meta').put(counted.next, KEY);
      return counted;
    });
  // a database that cannot be written may still be read and backed up; then the session does the counting
  const counted = (await unlessReadOnly(inDatabase, null)) ?? count(await session.get(IN_SESSION));
  if ('until' in counted) return counted.until;
  if (await store.writeFault()) await session.set(IN_SESSION, counted.next);
  return null;
}

type Counted =
  | { readonly until: number }
  | {
      readonly next: {
        readonly failures: number;
        readonly notBefore: number;
        readonly at: readonly number[];
      };
    };

function nextAttempts(value: unknown, now: number): Counted {
  const stored = Attempts.safeParse(value);
  // an unreadable counter must not allow unlimited attempts
  const { failures, notBefore, at } = stored.success ? stored.data : { failures: FREE, notBefore: 0, at: [] };
  const until = Math.min(notBefore, now + LONGEST_WAIT); // a clock that was set back must not lock anybody out for years
  if (now < until) return { until };
  const next = {
    failures: failures + 1,
    notBefore: now + waitAfter(failures + 1),
    at: [...at, now].slice(-KEPT_TIMES),
  };
  return { next };
}

/** Runs work that writes; returns `otherwise` when the database cannot be written at the moment. */
export async function unlessReadOnly<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = faultCode(error);
    if (code !== 'storage-full' && code !== 'write-failed') throw error;
    return otherwise;
  }
}

/** Milliseconds until another attempt may be made. */
export async function waitLeft(store: VaultStore, now: number): Promise<number> {
  const stored = Attempts.safeParse(await (await store.open()).get('meta', KEY));
  return stored.success ? Math.max(0, Math.min(stored.data.notBefore - now, LONGEST_WAIT)) : 0;
}

/** When the attempts before the present one failed; the present one was counted last. */
export async function failedAttempts(store: VaultStore): Promise<readonly number[]> {
  const stored = Attempts.safeParse(await (await store.open()).get('meta', KEY));
  return stored.success ? stored.data.at.slice(0, -1) : [];
}

/** Forgets all failures after a success. */
export async function clearAttempts(store: VaultStore, session: SessionStore): Promise<void> {
  await session.remove(IN_SESSION);
  await store.write({ stores: ['meta'], vault: null }, (tx) => tx.objectStore('meta').delete(KEY));
}
