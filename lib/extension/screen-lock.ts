// Does the vault lock with the screen? Yes when the person granted the permission, which is the setting.
import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['idle' as const] };

/** Reads and changes the setting. Both return whether the vault now locks with the screen. */
export interface ScreenLock {
  readonly isOn: () => Promise<boolean>;
  /** Call it within a click: only then does the browser grant the permission. */
  readonly turn: (isOn: boolean) => Promise<boolean>;
}

export const screenLock: ScreenLock = {
  isOn: () => browser.permissions.contains(PERMISSION),
  turn: async (isOn) => {
    if (!isOn) return !(await browser.permissions.remove(PERMISSION));
    return browser.permissions.request(PERMISSION).catch(() => false); // not within a click
  },
};

/** Turns it on for a new vault; call it within the click that creates the vault. */
export const lockNewVaultWithScreen = (): void => void screenLock.turn(true);

/** Listens for the screen being locked. Call it again when the permission was granted; the same function is added only once. */
export function followScreen(hear: (state: string) => void): void {
  browser.idle?.onStateChanged.addListener(hear);
}
