// May another passphrase be tried now? Wrong ones are counted in the database, so that a restart forgets none.
import * as z from 'zod';
import type { VaultStore } from '../store/database';

const Attempts = z.strictObject({
  failures: z.int().min(0),
  notBefore: z.number(),
  /** When the newest attempts were made. */
  at: z.array(z.number()).default([]),
});

const KEPT_TIMES = 50;

const FREE = 4; // the fifth failure brings the first wait
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;

/** How long to wait after so many wrong passphrases in a row. */
export function waitAfter(failures: number): number {
  return failures <= FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE - 1));
}

/**
 * Counts an attempt before it is made: whoever stops the program in the middle has used it up all the same.
 * Answers null when it may be made, or the time to wait for.
 */
export async function beginAttempt(store: VaultStore, now: number): Promise<number | null> {
  const tx = (await store.open()).transaction('meta', 'readwrite', { durability: 'strict' });
  const stored = Attempts.safeParse((await tx.store.get('attempts')) ?? { failures: 0, notBefore: 0 });
  // a counter that cannot be read is no reason to let anybody try freely
  const { failures, notBefore, at } = stored.success ? stored.data : { failures: FREE, notBefore: 0, at: [] };
  const until = Math.min(notBefore, now + LONGEST_WAIT); // a clock set back must not lock anybody out for years
  if (now < until) {
    await tx.done;
    return until;
  }
  const next = {
    failures: failures + 1,
    notBefore: now + waitAfter(failures + 1),
    at: [...at, now].slice(-KEPT_TIMES),
  };
  await tx.store.put(next, 'attempts');
  await tx.done;
  return null;
}

/** Milliseconds until another attempt may be made. */
export async function waitLeft(store: VaultStore, now: number): Promise<number> {
  const stored = Attempts.safeParse(await (await store.open()).get('meta', 'attempts'));
  return stored.success ? Math.max(0, Math.min(stored.data.notBefore - now, LONGEST_WAIT)) : 0;
}

/** When the attempts before the present one failed; the present one was counted last. */
export async function failedAttempts(store: VaultStore): Promise<readonly number[]> {
  const stored = Attempts.safeParse(await (await store.open()).get('meta', 'attempts'));
  return stored.success ? stored.data.at.slice(0, -1) : [];
}

/** Forgets all failures after a success. */
export async function clearAttempts(store: VaultStore): Promise<void> {
  await (await store.open()).delete('meta', 'attempts');
}
