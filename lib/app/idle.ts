// May the extension start anew, for an update? Not while somebody works with it: a start locks the vault and ends what runs.
import type { App } from './state/app';

/** Nothing is written into a page, brought in or out, and the vault is not open: nobody would lose anything. */
export async function isIdle({ runs, exchanges, vault }: App): Promise<boolean> {
  return !runs.isAny() && exchanges.size === 0 && !(await vault.isUnlocked());
}
