// How is a vault created, opened and given another passphrase? Failed attempts are counted; the key goes to session storage.
import * as z from 'zod';
import { type PassphraseFault, passphraseFault } from '../../protocol/passphrase';
import { noteActs } from '../clients/audit-log';
import type { OpenVault } from '../clients/open-vault';
import { type Bytes, type Random, wipe } from '../crypto/bytes';
import { chooseCost, type KdfCost } from '../crypto/kdf';
import {
  createKeys,
  openKeys,
  parseHeader,
  renewRecovery,
  rewrap,
  VaultHeader,
  vaultKeyByPassphrase,
  vaultKeyByRecovery,
} from '../crypto/keys';
import { faultCode, vaultFault } from '../faults';
import { tryAgain } from '../store/concurrency';
import type { VaultStore } from '../store/database';
import type { SessionStore } from '../store/key-value-store';
import { noteMade } from '../store/marks';
import { beginAttempt, clearAttempts, failedAttempts, unlessReadOnly } from './attempts';
import { AUTO_LOCK, clampMinutes, putKey } from './lock';

/** In `meta`: whether the person typed the recovery code back. */
export const RECOVERY_KEPT = 'recovery-kept';

/** What the vault depends on: its database, the session, time, randomness and the cost for new passphrases. */
export interface VaultDeps {
  readonly store: VaultStore;
  readonly session: SessionStore;
  /** Storage that outlives the database; it records that there is a vault, and its header. */
  readonly marks?: SessionStore | undefined;
  /** Called before the vault opens; restores from the second copy whatever is newer there. */
  readonly catchUp?: () => Promise<unknown>;
  /** Brings lost records back from the second copy. */
  readonly bringBack?: ((vault: OpenVault, records: readonly string[]) => Promise<unknown>) | undefined;
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
  /** Too many failures: no attempt before `until` (milliseconds). */
  | { readonly ok: false; readonly reason: 'wait'; readonly until: number };
export type PassphraseResult = UnlockResult | { readonly ok: false; readonly reason: PassphraseFault };

export type RecoveryResult = { readonly ok: true; readonly recoveryCode: string } | Refused;

type KeyResult =
  | {
      readonly ok: true;
      readonly header: VaultHeader;
      readonly vaultKey: Bytes;
      /** When the attempts before this one failed. */
      readonly failed: readonly number[];
    }
  | Refused;
type Refused = Exclude<UnlockResult, { ok: true }>;

/** Creates a new vault and opens it. The recovery code is shown once and stored nowhere. */
export async function createVault(deps: VaultDeps, passphrase: string): Promise<CreateResult> {
  const fault = passphraseFault(passphrase);
  if (fault) return { ok: false, reason: fault };
  if (await readHeader(deps)) return { ok: false, reason: 'vault-exists' };
  const made = await createKeys(passphrase, chooseCost(deps.cost), deps.random);
  if (!(await addHeader(deps, made.header))) return { ok: false, reason: 'vault-exists' };
  await admit(deps, made.header, made.vaultKey, []);
  return { ok: true, recoveryCode: made.recoveryCode };
}

/** Opens the vault with the passphrase. */
export async function unlock(deps: VaultDeps, passphrase: string): Promise<UnlockResult> {
  const result = await tryKey(deps, (header) => vaultKeyByPassphrase(header, passphrase));
  if (!result.ok) return result;
  await admit(deps, result.header, result.vaultKey, result.failed);
  return { ok: true };
}

/** Opens the vault with the printed code and sets a new passphrase; the old one stops working. */
export async function unlockWithRecovery(
  deps: VaultDeps,
  code: string,
  next: string,
): Promise<PassphraseResult> {
  return replacePassphrase(deps, next, 'recovery.used', (header) => vaultKeyByRecovery(header, code));
}

/** Sets another passphrase. */
export async function changePassphrase(
  deps: VaultDeps,
  old: string,
  next: string,
): Promise<PassphraseResult> {
  return replacePassphrase(deps, next, 'passphrase.changed', (header) => vaultKeyByPassphrase(header, old));
}

/** Sets another recovery code; the old one stops working, and the new one is not confirmed yet. */
export async function renewRecoveryCode(deps: VaultDeps, passphrase: string): Promise<RecoveryResult> {
  const derive: Derive = (header) => vaultKeyByPassphrase(header, passphrase);
  let recoveryCode = '';
  const result = await changeHeader(deps, derive, 'recovery.renewed', async (header, vaultKey) => {
    const renewed = await renewRecovery(header, vaultKey, deps.random);
    recoveryCode = renewed.recoveryCode;
    return { header: renewed.header, isRecoveryKept: false };
  });
  return result.ok ? { ok: true, recoveryCode } : result;
}

/** The stored header; null when there is no vault yet. Throws `damaged-header` when there are records but no header, so that no new vault overwrites them. */
export async function readHeader(deps: VaultDeps): Promise<VaultHeader | null> {
  const database = await deps.store.open();
  const stored = await database.get('meta', 'header');
  if (stored !== undefined) return parseHeader(stored);
  if ((await database.count('records')) > 0) throw vaultFault('damaged-header');
  return null;
}

/** Minutes without use after which the vault locks. */
export async function readAutoLock(deps: VaultDeps): Promise<number> {
  const stored = z.number().safeParse(await (await deps.store.open()).get('meta', 'auto-lock'));
  return clampMinutes(stored.success ? stored.data : AUTO_LOCK.standard);
}

/** Stores it; `minutes` are within the bounds of `clampMinutes`. */
export async function keepAutoLock({ store }: VaultDeps, minutes: number): Promise<void> {
  await store.write({ stores: ['meta'], vault: null }, (tx) =>
    tx.objectStore('meta').put(minutes, 'auto-lock'),
  );
}

type Derive = (header: VaultHeader) => Promise<Bytes>;

async function replacePassphrase(
  deps: VaultDeps,
  next: string,
  action: string,
  derive: Derive,
): Promise<PassphraseResult> {
  const fault = passphraseFault(next);
  if (fault) return { ok: false, reason: fault };
  return changeHeader(deps, derive, action, async (header, vaultKey) => ({
    header: await rewrap(header, vaultKey, next, chooseCost(deps.cost), deps.random),
  }));
}

interface HeaderChange {
  readonly header: VaultHeader;
  readonly isRecoveryKept?: boolean;
}

const ATTEMPTS = 5;

/** Replaces the header that was opened. If it has been changed meanwhile, the new one has to be opened first. */
async function changeHeader(
  deps: VaultDeps,
  derive: Derive,
  action: string,
  change: (header: VaultHeader, vaultKey: Bytes) => Promise<HeaderChange>,
): Promise<UnlockResult> {
  const done = await tryAgain<UnlockResult>(ATTEMPTS, async () => {
    const result = await tryKey(deps, derive);
    if (!result.ok) return result;
    const changed = await change(result.header, result.vaultKey);
    if (!(await swapHeader(deps, result.header, changed))) return null;
    await admit(deps, changed.header, result.vaultKey, result.failed, action);
    return { ok: true };
  });
  if (done === null) throw vaultFault('busy');
  return done;
}

async function tryKey(deps: VaultDeps, derive: Derive): Promise<KeyResult> {
  const header = await readHeader(deps);
  if (!header) throw vaultFault('no-vault');
  const until = await beginAttempt(deps.store, deps.session, deps.now());
  if (until !== null) return { ok: false, reason: 'wait', until };
  try {
    const vaultKey = await derive(header);
    return { ok: true, header, vaultKey, failed: await failedAttempts(deps.store) };
  } catch (error) {
    if (faultCode(error) !== 'not-decryptable') throw error;
    return { ok: false, reason: 'wrong' };
  }
}

/** Opens the keys, records the failed attempts before, and puts the raw key into the session. */
async function admit(
  deps: VaultDeps,
  header: VaultHeader,
  vaultKey: Bytes,
  failed: readonly number[],
  action?: string,
): Promise<void> {
  await deps.catchUp?.();
  const keys = await openKeys(header, vaultKey).catch(() => {
    throw vaultFault('damaged-header'); // the key is right, so the rest of the header was tampered with
  });
  const { store, session, now, random, marks } = deps;
  const acts = failed.map((at) => ({ action: 'unlock.failed', at }));
  if (action) acts.push({ action, at: now() });
  await unlessReadOnly(async () => {
    await noteActs({ store, keys, now, random }, acts);
    await clearAttempts(store, session); // only now, so that no failure is cleared before it was recorded
  }, undefined);
  if (!(await store.isFleeting())) await noteMade(marks, header, now()).catch(() => undefined); // the next opening retries
  const minutes = await readAutoLock(deps);
  await putKey(deps.session, { vault: header.vault, vaultKey, minutes, now: deps.now() });
  wipe(vaultKey);
}

/** Stores the header unless there is one already, since two pages may create a vault at the same time. */
async function addHeader(deps: VaultDeps, header: VaultHeader): Promise<boolean> {
  return deps.store.write({ stores: ['meta'], vault: null }, async (tx) => {
    const meta = tx.objectStore('meta');
    const isNew = (await meta.get('header')) === undefined;
    if (isNew) await Promise.all([meta.put(header, 'header'), meta.put(false, RECOVERY_KEPT)]);
    return isNew;
  });
}

/** Stores the changed header, provided that the stored one is still `before`. */
export async function swapHeader(
  deps: VaultDeps,
  before: VaultHeader,
  { header, isRecoveryKept }: HeaderChange,
): Promise<boolean> {
  return deps.store.write({ stores: ['meta'], vault: before.vault }, async (tx) => {
    const meta = tx.objectStore('meta');
    const stored = VaultHeader.safeParse(await meta.get('header'));
    const isSame = stored.success && JSON.stringify(stored.data) === JSON.stringify(before);
    const puts: Promise<unknown>[] = isSame ? [meta.put(header, 'header')] : [];
    if (isSame && isRecoveryKept !== undefined) puts.push(meta.put(isRecoveryKept, RECOVERY_KEPT));
    await Promise.all(puts);
    return isSame;
  });
}
