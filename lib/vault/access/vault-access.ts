// Is the vault unlocked, and how is it created, unlocked and locked?
import { aboutVault, type VaultAbout } from './about';
import { waitLeft } from './attempts';
import { clampMinutes, readKey } from './lock';
import {
  type CreateResult,
  changePassphrase,
  createVault,
  keepAutoLock,
  type PassphraseResult,
  type RecoveryResult,
  readAutoLock,
  readHeader,
  renewRecoveryCode,
  type UnlockResult,
  unlock,
  unlockWithRecovery,
  type VaultDeps,
} from './unlock';
import type { UnlockedVault } from './unlocked-vault';

/** What can be done with a vault whether it is unlocked or not. */
export interface VaultAccess {
  readonly state: () => Promise<'none' | 'locked' | 'unlocked'>;
  readonly isUnlocked: () => Promise<boolean>;
  /** When the vault locks unless the person does something before (milliseconds); null while locked. */
  readonly lockDeadline: () => Promise<number | null>;
  /** Minutes without use after which it locks. */
  readonly autoLockMinutes: () => Promise<number>;
  /** Milliseconds until another passphrase may be tried; 0 when it may be now. */
  readonly unlockWait: () => Promise<number>;
  readonly createVault: (passphrase: string) => Promise<CreateResult>;
  readonly unlock: (passphrase: string) => Promise<UnlockResult>;
  readonly unlockWithRecovery: (code: string, nextPassphrase: string) => Promise<PassphraseResult>;
  readonly changePassphrase: (old: string, next: string) => Promise<PassphraseResult>;
  readonly renewRecoveryCode: (passphrase: string) => Promise<RecoveryResult>;
  /** What may be shown while the vault is locked. */
  readonly about: () => Promise<VaultAbout>;
  readonly lock: () => Promise<void>;
  /** Minutes without use before it locks, 1 to 480. Throws `locked` while it is. */
  readonly setAutoLock: (minutes: number) => Promise<void>;
  /** The person did something, so the lock deadline is postponed. No other call postpones it. Does nothing while locked. */
  readonly touch: () => Promise<void>;
}

/** Whether the vault is unlocked, and how it is unlocked and locked. */
export function accessOf(deps: VaultDeps, { touch, lock, setMinutes }: UnlockedVault): VaultAccess {
  const current = () => readKey(deps.session, deps.now());
  return {
    isUnlocked: async () => (await current()) !== null,
    lockDeadline: async () => (await current())?.deadline ?? null,
    state: async () => {
      if (!(await readHeader(deps))) return 'none';
      return (await current()) ? 'unlocked' : 'locked';
    },
    autoLockMinutes: () => readAutoLock(deps),
    unlockWait: () => waitLeft(deps.store, deps.now()),
    createVault: (passphrase) => createVault(deps, passphrase),
    unlock: (passphrase) => unlock(deps, passphrase),
    unlockWithRecovery: (code, next) => unlockWithRecovery(deps, code, next),
    changePassphrase: (old, next) => changePassphrase(deps, old, next),
    renewRecoveryCode: (passphrase) => renewRecoveryCode(deps, passphrase),
    about: () => aboutVault(deps),
    touch,
    lock,
    setAutoLock: async (minutes) => {
      await setMinutes(clampMinutes(minutes));
      await keepAutoLock(deps, clampMinutes(minutes));
    },
  };
}
