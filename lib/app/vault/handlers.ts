// How does the vault answer our surfaces? Its results in the words that panel and options understand.
import type { VaultState } from '../../protocol/vault';
import type { Vault } from '../../vault/vault';

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
    return {
      state: 'locked',
      health: health.code,
      writeFault: null,
      isFleeting: false,
      unlockWait: 0,
      autoLockMinutes: 0,
      locksIn: null,
    };
  const deadline = await vault.lockDeadline();
  return {
    state: await vaultState(vault),
    health: null,
    writeFault: await vault.writeFault(),
    isFleeting: await vault.isFleeting(),
    unlockWait: await vault.unlockWait(),
    autoLockMinutes: await vault.autoLockMinutes(),
    locksIn: deadline === null ? null : deadline - now,
  };
}

/** Milliseconds to wait before the next passphrase; 0 also where the vault cannot be opened at all. */
export async function unlockWait(vault: Vault): Promise<number> {
  return (await vault.health()).ok ? vault.unlockWait() : 0;
}

/** Opens the vault by passphrase. */
export async function unlockVault(vault: Vault, passphrase: string, now: number) {
  return answerTry(await vault.unlock(passphrase), now);
}

type Tried =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wait'; readonly until: number }
  | { readonly ok: false; readonly reason: string };

/** `wait` is the time in milliseconds before another try; 0 after a wrong one that may be repeated at once. */
export function answerTry<Result extends Tried>(result: Result, now: number) {
  if (result.ok) return result;
  const wait = 'until' in result ? Math.max(0, result.until - now) : 0;
  return { ok: false as const, reason: result.reason, wait };
}
