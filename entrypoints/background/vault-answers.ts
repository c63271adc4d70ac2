// How does the vault answer our surfaces? Its results in the words that panel and options understand.
import type { Vault } from '../../lib/vault/session';
import type { VaultState } from '../../lib/view';

/** none, locked or open. A vault that cannot be opened counts as locked: nobody is offered to make another over it. */
export async function vaultState(vault: Vault): Promise<VaultState> {
  if (!(await vault.health()).ok) return 'locked';
  const state = await vault.state();
  return state === 'unlocked' ? 'open' : state;
}

/** State, what is wrong with the vault if anything, how long another passphrase has to wait and when it locks (milliseconds). */
export async function vaultStatus(vault: Vault, now: number) {
  const health = await vault.health();
  if (!health.ok)
    return { state: 'locked', health: health.code, unlockWait: 0, autoLockMinutes: 0, locksIn: null };
  const deadline = await vault.lockDeadline();
  return {
    state: await vaultState(vault),
    health: null,
    unlockWait: await vault.unlockWait(),
    autoLockMinutes: await vault.autoLockMinutes(),
    locksIn: deadline === null ? null : deadline - now,
  };
}

/** Milliseconds to wait before the next passphrase; 0 also where the vault cannot be opened at all. */
export async function unlockWait(vault: Vault): Promise<number> {
  return (await vault.health()).ok ? vault.unlockWait() : 0;
}

/** `wait` is the time in milliseconds before another try; 0 after a wrong one that may be repeated at once. */
export async function unlockVault(vault: Vault, passphrase: string, now: number) {
  const result = await vault.unlock(passphrase);
  if (result.ok) return { ok: true };
  return { ok: false, wait: result.reason === 'wait' ? Math.max(0, result.until - now) : 0 };
}
