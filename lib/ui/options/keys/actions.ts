// What can a person do with the vault's keys in options, and what do they hear back?
import type { UnlockAnswer } from '../../vault/actions';

/** What is known of the vault itself. */
export interface VaultFacts {
  readonly kdf: 'argon2id' | 'pbkdf2-sha256' | null;
  readonly isRecoveryKept: boolean;
  /** Milliseconds; null when there is no backup yet. */
  readonly lastBackup: number | null;
}

export type RecoveryAnswer =
  | { readonly ok: true; readonly recoveryCode: string }
  | Exclude<UnlockAnswer, { ok: true }>;

export interface KeyActions {
  readonly facts: () => Promise<VaultFacts>;
  readonly changePassphrase: (old: string, next: string) => Promise<UnlockAnswer>;
  readonly renewRecovery: (passphrase: string) => Promise<RecoveryAnswer>;
  /** Names that whoever knows this person would try first as a passphrase. */
  readonly names: () => Promise<readonly string[]>;
}
