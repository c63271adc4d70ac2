// How does everything go? First what runs, then the vault with its files, then every mark and setting of ours.
import { browser } from 'wxt/browser';
import type { App } from '../state/app';
import { stopEverything } from '../tab/publish';

/** Deletes all that this extension ever stored on this machine; only a backup brings clients back. */
export async function deleteEverything(app: App): Promise<void> {
  await stopEverything(app);
  await app.vault.deleteEverything();
  await Promise.all([
    browser.storage.session.clear(),
    browser.storage.local.clear(),
    browser.alarms.clearAll(),
  ]);
}
