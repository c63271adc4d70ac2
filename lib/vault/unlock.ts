// How is the vault made, opened and given another passphrase? Wrong tries are counted, the key goes to the session.
import * as z from 'zod';
import { beginAttempt, clearAttempts } from './attempts';
import { type Bytes, type Random, wipe } from './bytes';
import { faultCode, vaultFault } from './faults';
import { chooseCost, type KdfCost } from './kdf';
import {
  createKeys,
  openKeys,
  parseHeader,
  rewrap,
  type VaultHeader,
  vaultKeyByPassphrase,
  vaultKeyByRecovery,
} from './keys';
import { AUTO_LOCK, clampMinutes, putKey, type SessionStore } from './lock';
import { type PassphraseFault, passphraseFault } from './passphrase';
import { guardStorage, type VaultStore } from './store';

/** What the vault stands on: its database, the session, time, chance and the cost for new passphrases. */
export interface Ground {
  readonly store: VaultStore;
  readonly session: SessionStore;
  readonly now: () => number;
  readonly random: Random;
  readonly cost: KdfCost;
}

export type CreateResult =
  | { readonly ok: true; readonly recoveryCode: string }
  | { readonly ok: false; readonly reason: PassphraseFault | 'vault-exists' };
export type UnlockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong' }
  /** Too many wrong ones: not before `until` (milliseconds). */
  | { readonly ok: false; readonly reason: 'wait'; readonly until: number };
export type PassphraseResult = UnlockResult | { readonly ok: false; readonly reason: PassphraseFault };

type KeyResult = { readonly ok: true; readonly header: VaultHeader; readonly vaultKey: Bytes } | Refused;
type Refused = Exclude<UnlockResult, { ok: true }>;

/** Makes a new vault and opens it. The recovery code is shown once and stored nowhere. */
export async function createVault(ground: Ground, passphrase: string): Promise<CreateResult> {
  const fault = passphraseFault(passphrase);
  if (fault) return { ok: false, reason: fault };
  if (await readHeader(ground)) return { ok: false, reason: 'vault-exists' };
  const made = await createKeys(passphrase, chooseCost(ground.cost), ground.random);
  if (!(await addHeader(ground, made.header))) return { ok: false, reason: 'vault-exists' };
  await admit(ground, made.header, made.vaultKey);
  return { ok: true, recoveryCode: made.recoveryCode };
}

/** Opens the vault by passphrase. */
export async function unlock(ground: Ground, passphrase: string): Promise<UnlockResult> {
  const result = await tryKey(ground, (header) => vaultKeyByPassphrase(header, passphrase));
  if (!result.ok) return result;
  await admit(ground, result.header, result.vaultKey);
  return { ok: true };
}

/** Opens the vault by the printed code and gives it a new passphrase; the old one is dead then. */
export async function unlockWithRecovery(
  ground: Ground,
  code: string,
  next: string,
): Promise<PassphraseResult> {
  return replacePassphrase(ground, next, (header) => vaultKeyByRecovery(header, code));
}

/** Gives the vault another passphrase. */
export async function changePassphrase(ground: Ground, old: string, next: string): Promise<PassphraseResult> {
  return replacePassphrase(ground, next, (header) => vaultKeyByPassphrase(header, old));
}

/** The stored header; null when there is no vault yet. Throws `damaged-header` for records without one: no new vault may be made over them. */
export async function readHeader(ground: Ground): Promise<VaultHeader | null> {
  const database = await ground.store.open();
  const stored = await database.get('meta', 'header');
  if (stored !== undefined) return parseHeader(stored);
  if ((await database.count('records')) > 0) throw vaultFault('damaged-header');
  return null;
}

/** Minutes without use after which the vault locks. */
export async function readAutoLock(ground: Ground): Promise<number> {
  const stored = z.number().safeParse(await (await ground.store.open()).get('meta', 'auto-lock'));
  return clampMinutes(stored.success ? stored.data : AUTO_LOCK.standard);
}

async function replacePassphrase(
  ground: Ground,
  next: string,
  derive: (header: VaultHeader) => Promise<Bytes>,
): Promise<PassphraseResult> {
  const fault = passphraseFault(next);
  if (fault) return { ok: false, reason: fault };
  const result = await tryKey(ground, derive);
  if (!result.ok) return result;
  const header = await rewrap(result.header, result.vaultKey, next, chooseCost(ground.cost), ground.random);
  await putHeader(ground, header);
  await admit(ground, header, result.vaultKey);
  return { ok: true };
}

async function tryKey(ground: Ground, derive: (header: VaultHeader) => Promise<Bytes>): Promise<KeyResult> {
  const header = await readHeader(ground);
  if (!header) throw vaultFault('no-vault');
  const until = await beginAttempt(ground.store, ground.now());
  if (until !== null) return { ok: false, reason: 'wait', until };
  try {
    const vaultKey = await derive(header);
    await clearAttempts(ground.store);
    return { ok: true, header, vaultKey };
  } catch (error) {
    if (faultCode(error) !== 'not-decryptable') throw error;
    return { ok: false, reason: 'wrong' };
  }
}

async function admit(ground: Ground, header: VaultHeader, vaultKey: Bytes): Promise<void> {
  await openKeys(header, vaultKey).catch(() => {
    throw vaultFault('damaged-header'); // the key is right, so the rest of the header was changed
  });
  const minutes = await readAutoLock(ground);
  await putKey(ground.session, { vault: header.vault, vaultKey, minutes, now: ground.now() });
  wipe(vaultKey);
}

/** Stores the header unless there is one: two pages may create at the same time. */
async function addHeader(ground: Ground, header: VaultHeader): Promise<boolean> {
  return guardStorage(async () => {
    const tx = (await ground.store.open()).transaction('meta', 'readwrite', { durability: 'strict' });
    const isNew = (await tx.store.get('header')) === undefined;
    if (isNew) await tx.store.put(header, 'header');
    await tx.done;
    return isNew;
  });
}

async function putHeader(ground: Ground, header: VaultHeader): Promise<void> {
  await guardStorage(async () => {
    const tx = (await ground.store.open()).transaction('meta', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.put(header, 'header'), tx.done]);
  });
}
