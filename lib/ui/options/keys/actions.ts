// What can a person do with the vault's keys in options, and what do they hear back?
import type { RecoveryAnswer, UnlockAnswer, VaultFacts } from '../../../protocol/vault';

export interface KeyActions {
  readonly facts: () => Promise<VaultFacts>;
  readonly changePassphrase: (old: string, next: string, hint: string) => Promise<UnlockAnswer>;
  readonly renewRecovery: (passphrase: string) => Promise<RecoveryAnswer>;
  /** Names that whoever knows this person would try first as a passphrase. */
  readonly names: () => Promise<readonly string[]>;
}
