// How do the extension's pages use the vault, preferences and shortcuts? The same for all of them.
import { browser } from 'wxt/browser';
import { localDay } from '../filing/days';
import { languageFor, localeOf } from '../protocol/language';
import { LOCK_ENTRY } from '../protocol/names';
import { PREFERENCES, type Preferences, parsePreferences } from '../protocol/preferences';
import { keepNothing } from '../ui/keep-nothing';
import type { Shortcuts } from '../ui/shortcuts';
import type { VaultActions } from '../ui/vault/actions';
import { ask } from './ask';
import { copyForAWhile } from './copy-for-a-while';
import { download } from './save-file';
import { lockNewVaultWithScreen } from './screen-lock';

keepNothing(); // before the first control is drawn

/** The vault's functions for every page. */
export const vaultActions: VaultActions = {
  ask,
  create: (passphrase, hint) => {
    lockNewVaultWithScreen();
    return ask('vault.create', { passphrase, hint });
  },
  copy: copyForAWhile,
  print: () => window.print(),
  saveText: (name, text) => download(new Blob([text], { type: 'text/plain;charset=utf-8' }), name),
};

/** Reads the preferences, applies language and theme to the page and calls `show`; again whenever they change. */
export async function followPreferences(show: (preferences: Preferences) => void): Promise<void> {
  const stored = await browser.storage.local.get(PREFERENCES);
  let preferences = parsePreferences(stored[PREFERENCES]);
  const apply = () => {
    const root = document.documentElement;
    root.lang = localeOf(languageFor(preferences.language, navigator.languages));
    if (preferences.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = preferences.theme; // `auto` leaves the theme to the system
    show(preferences);
  };
  apply();
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[PREFERENCES];
    if (area !== 'local' || !change) return;
    preferences = parsePreferences(change.newValue);
    apply();
  });
}

/** Calls `changed` when the vault is opened or locked anywhere, since no page may show client data after a lock. */
export function followLock(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const entry = area === 'session' ? changes[LOCK_ENTRY] : undefined; // only whether it appeared or disappeared, never its value
    if (entry && (entry.newValue === undefined || entry.oldValue === undefined)) changed();
  });
}

/** Stores changed preferences; every open page is notified. */
export function savePreferences(preferences: Preferences): Promise<void> {
  return browser.storage.local.set({ [PREFERENCES]: preferences });
}

/** The keyboard shortcuts of the extension's commands. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll().catch(() => []);
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

/** Today's local date, as used by the rules. */
export function today(): string {
  return localDay(new Date());
}

/** A file as base64, as used in messages. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}
