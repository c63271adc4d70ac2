// What do the keyboard commands do? The same as the panel's buttons, for the tab in front.
import { browser } from 'wxt/browser';
import { type Desk, showAll, stopEverything } from './desk';
import { startFill } from './filling';
import { followLock } from './locking';

/** Runs a command of the manifest. */
export async function runCommand(desk: Desk, command: string, tabId: number | undefined): Promise<void> {
  if (command === 'open-panel' && tabId !== undefined) {
    await browser.sidePanel?.open({ tabId }).catch(() => undefined); // browsers without a side panel have the popup
  }
  if (command === 'fill' && tabId !== undefined) await startFill(desk, tabId, []);
  if (command === 'lock') {
    await stopEverything(desk);
    await desk.vault.lock();
    await followLock(desk);
    await showAll(desk);
  }
}
