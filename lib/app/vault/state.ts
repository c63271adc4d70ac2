// What is the state of the vault? In the form that panel and options understand.
import type { VaultState, VaultStatus } from '../../protocol/vault';
import type { Vault } from '../../vault/vault';

/**
 * none, locked or open. A vault that cannot be opened counts as locked, so that nobody is offered to create another
 * over it.
 */
export async function vaultState(vault: Vault): Promise<VaultState> {
  if (!(await vault.health()).ok) return 'locked';
  const state = await vault.state();
  return state === 'unlocked' ? 'open' : state;
}

/**
 * State, what is wrong with the vault if anything, and the wait before another passphrase may be tried
 * (milliseconds).
 */
export async function vaultStatus(vault: Vault): Promise<VaultStatus> {
  const health = await vault.health();
  if (!health.ok)
    return {
      state: 'locked',
      health: health.code,
      writeFault: null,
      isFleeting: false,
      unlockWait: 0,
      autoLockMinutes: 0,
    };
  return {
    state: await vaultState(vault),
    health: null,
    writeFault: await vault.writeFault(),
    isFleeting: await vault.isFleeting(),
    unlockWait: await vault.unlockWait(),
    autoLockMinutes: await vault.autoLockMinutes(),
  };
}

/** Milliseconds before the next passphrase may be tried; 0 also when the vault cannot be opened at all. */
export async function unlockWait(vault: Vault): Promise<number> {
  return (await vault.health()).ok ? vault.unlockWait() : 0;
}

interface Refusal {
  readonly ok: false;
  readonly reason: string;
  /** When another try is allowed (milliseconds). */
  readonly until?: number;
}

/** `wait` is the time in milliseconds before another try; 0 after a wrong one that may be repeated at once. */
export function answerTry<Done extends { readonly ok: true }>(result: Done | Refusal, now: number) {
  if (result.ok) return result;
  const { reason, until = 0 } = result;
  return { ok: false as const, reason, wait: Math.max(0, until - now) };
}
