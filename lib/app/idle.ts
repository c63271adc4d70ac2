// May the extension restart for an update? Not while it is in use: a restart locks the vault and ends what runs.
import type { App } from './state/app';

/** No fill, import or export runs and the vault is locked, so a restart loses nothing. */
export async function isIdle({ runs, exchanges, vault }: App): Promise<boolean> {
  return !runs.isAny() && exchanges.size === 0 && !(await vault.isUnlocked());
}
