// Does the vault lock with the screen? Where the person allows us to hear of it: the permission is the setting.
import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['idle' as const] };

/** What a surface may do about it. Both answer whether the vault locks with the screen from now on. */
export interface ScreenLock {
  readonly isOn: () => Promise<boolean>;
  /** To be called within a press: the browser gives the permission only then. */
  readonly turn: (isOn: boolean) => Promise<boolean>;
}

export const screenLock: ScreenLock = {
  isOn: () => browser.permissions.contains(PERMISSION),
  turn: async (isOn) => {
    if (!isOn) return !(await browser.permissions.remove(PERMISSION));
    return browser.permissions.request(PERMISSION).catch(() => false); // not within a press
  },
};

/** A new vault locks with the screen from the start; the settings turn it off. To be called within the press that makes the vault. */
export const lockNewVaultWithScreen = (): void => void screenLock.turn(true);

/** Calls `lock` when the screen is locked. To be called again when a permission came; the same function is heard once. */
export function followScreen(hear: (state: string) => void): void {
  browser.idle?.onStateChanged.addListener(hear);
}
