// How do our own pages reach the background and remember the person's language and theme? The same for all four surfaces.
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

keepNothing(); // before any surface draws its first control

/** The vault's functions as every surface has them. */
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

/** Reads the preferences, puts language and theme on the page, and hands them on; again whenever they change. */
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

/** Hears when the vault is opened or locked, wherever that was done: nothing of a client may stay on a surface after a lock. */
export function followLock(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const entry = area === 'session' ? changes[LOCK_ENTRY] : undefined; // that it came or went, never what is in it
    if (entry && (entry.newValue === undefined || entry.oldValue === undefined)) changed();
  });
}

/** Keeps changed preferences; every open surface hears of it. */
export function savePreferences(preferences: Preferences): Promise<void> {
  return browser.storage.local.set({ [PREFERENCES]: preferences });
}

/** The keys of our commands as the browser has them now. */
export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll().catch(() => []);
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
}

/** Today as the rules count days: the local date. */
export function today(): string {
  return localDay(new Date());
}

/** The bytes of a file in base64, as messages carry them. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}
