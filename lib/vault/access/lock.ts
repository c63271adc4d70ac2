// Is the vault open, and until when? The raw vault key is kept as text in session storage and nowhere else.
import * as z from 'zod';
import { LOCK_ENTRY } from '../../protocol/names';
import { type Bytes, fromBase64, toBase64 } from '../crypto/bytes';
import type { SessionStore } from '../store/key-value-store';

const MINUTE = 60_000;
export const AUTO_LOCK = { shortest: 1, standard: 15, longest: 8 * 60 } as const;

const Entry = z.strictObject({
  vault: z.string(),
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  used: z.number(),
  deadline: z.number(),
  minutes: z.int().min(AUTO_LOCK.shortest).max(AUTO_LOCK.longest),
});
export type LockEntry = z.infer<typeof Entry>;

/** Puts the key into the session: from now on the vault is open until `minutes` pass without an act of the person. */
export async function putKey(
  session: SessionStore,
  entry: { vault: string; vaultKey: Bytes; minutes: number; now: number },
): Promise<void> {
  const { vault, vaultKey, minutes, now } = entry;
  const value: LockEntry = {
    vault,
    key: toBase64(vaultKey),
    used: now,
    deadline: now + minutes * MINUTE,
    minutes,
  };
  await session.set(LOCK_ENTRY, value);
}

/** The session's entry while the vault is open; null, with the key deleted, when time is up or the clock seems to have been set back. */
export async function readKey(session: SessionStore, now: number): Promise<LockEntry | null> {
  const stored = await session.get(LOCK_ENTRY);
  if (stored === undefined || stored === null) return null;
  const entry = Entry.safeParse(stored);
  if (entry.success && now < entry.data.deadline && now >= entry.data.used - MINUTE) return entry.data;
  await session.remove(LOCK_ENTRY);
  return null;
}

/** Extends the deadline after an act of the person, by a new number of minutes if given. */
export async function touchKey(
  session: SessionStore,
  entry: LockEntry,
  now: number,
  minutes: number = entry.minutes,
): Promise<void> {
  const isRecent = now - entry.used < 1000 && minutes === entry.minutes;
  if (!isRecent)
    await session.set(LOCK_ENTRY, { ...entry, used: now, deadline: now + minutes * MINUTE, minutes });
}

/** Takes the key out of the session. */
export async function dropKey(session: SessionStore): Promise<void> {
  await session.remove(LOCK_ENTRY);
}

/** The raw vault key of an entry. */
export function rawKey(entry: LockEntry): Bytes {
  return fromBase64(entry.key);
}

/** Minutes within the allowed range. */
export function clampMinutes(minutes: number): number {
  const whole = Number.isFinite(minutes) ? Math.round(minutes) : AUTO_LOCK.standard;
  return Math.min(AUTO_LOCK.longest, Math.max(AUTO_LOCK.shortest, whole));
}
