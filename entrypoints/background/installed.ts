// What happens once after installing or updating? A new user sees the welcome page; an existing user finds the release notes when they look.
import { browser } from 'wxt/browser';
import { UPDATED_FROM } from '../../lib/protocol/names';

interface Installed {
  readonly reason: string;
  readonly previousVersion?: string | undefined;
}

/**
 * Opens the welcome page after the first installation; an update opens nothing and only stores the previous version.
 */
export async function onInstalled({ reason, previousVersion }: Installed): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  const isUpdate = reason === 'update' && previousVersion !== undefined;
  if (isUpdate && previousVersion !== browser.runtime.getManifest().version)
    await browser.storage.local.set({ [UPDATED_FROM]: previousVersion });
}
