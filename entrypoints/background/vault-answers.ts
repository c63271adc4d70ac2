// How does the vault answer our surfaces? Its results in the words that panel and options understand.
import type { Vault } from '../../lib/vault/session';
import type { VaultState } from '../../lib/view';

/** none, locked or open. */
export async function vaultState(vault: Vault): Promise<VaultState> {
  const state = await vault.state();
  return state === 'unlocked' ? 'open' : state;
}

/** State, how long another passphrase has to wait (milliseconds), and when it locks by itself. */
export async function vaultStatus(vault: Vault, now: number) {
  const deadline = await vault.lockDeadline();
  return {
    state: await vaultState(vault),
    unlockWait: await vault.unlockWait(),
    autoLockMinutes: await vault.autoLockMinutes(),
    locksIn: deadline === null ? null : deadline - now,
  };
}

/** `wait` is the time in milliseconds before another try; 0 after a wrong one that may be repeated at once. */
export async function unlockVault(vault: Vault, passphrase: string, now: number) {
  const result = await vault.unlock(passphrase);
  if (result.ok) return { ok: true };
  return { ok: false, wait: result.reason === 'wait' ? Math.max(0, result.until - now) : 0 };
}
