// What do the settings do in the browser? Keyboard commands, the practice page, and what is new since the last version.
import { browser } from 'wxt/browser';
import { readShortcuts } from '@/lib/extension/surface';
import { UPDATED_FROM } from '@/lib/protocol/names';
import type { SettingsActions } from '@/lib/ui/options/settings/actions';
import { COMMANDS } from '@/lib/ui/shortcuts';

const CHANGE_PAGE = 'chrome://extensions/shortcuts';

export const settingsActions: SettingsActions = {
  shortcuts: async () => {
    const shortcuts = await readShortcuts();
    return COMMANDS.map((name) => ({ name, keys: shortcuts[name] ?? '' }));
  },
  changeShortcuts,
  openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
  updatedFrom: async () => {
    const version: unknown = (await browser.storage.local.get(UPDATED_FROM))[UPDATED_FROM];
    return typeof version === 'string' ? version : null;
  },
  markNotesRead: () => void browser.storage.local.remove(UPDATED_FROM),
};

/** Firefox has a function for it, Chromium an address; both only where the browser allows it. */
async function changeShortcuts(): Promise<boolean> {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  try {
    if (typeof open === 'function') await open.call(browser.commands);
    else await browser.tabs.create({ url: CHANGE_PAGE });
    return true;
  } catch {
    return false;
  }
}
