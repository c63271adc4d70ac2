// What do the keyboard commands do? The same as the panel's buttons, for the tab in front.
import type { App } from '../../lib/app/state/app';
import { recheck, startFill } from '../../lib/app/tab/fill';
import { showAll, stopEverything } from '../../lib/app/tab/publish';
import { openPanel } from '../../lib/extension/open-panel';
import { followLock } from './lock-alarm';

interface CommandTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Runs a command of the manifest. */
export async function runCommand(app: App, command: string, tab: CommandTab | undefined): Promise<void> {
  const { id: tabId, windowId } = tab ?? {};
  if (command === 'open-panel' && tabId !== undefined) {
    await openPanel(windowId, tabId); // first of all: the browser opens a panel only within the press itself
  }
  if (command === 'fill' && tabId !== undefined) await startFill(app, tabId, []);
  if (command === 'recheck' && tabId !== undefined) await recheck(app, tabId);
  if (command === 'lock') {
    await stopEverything(app);
    await app.vault.lock();
    await followLock(app);
    await showAll(app);
  }
}
