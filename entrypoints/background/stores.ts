// Where are the background's settings and session stored? In the extension's two storage areas, which content scripts cannot access.
import { browser } from 'wxt/browser';
import type { RowStore, SessionStore } from '../../lib/vault/store/key-value-store';

/** Session memory: gone when the browser closes, kept when the worker is stopped. */
export const sessionStore: SessionStore = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (key) => browser.storage.session.remove(key),
};

/** The same session memory, for a vault that must be stored nowhere else. */
export const sessionShelf: RowStore = {
  read: (key) => browser.storage.session.get(key),
  set: (rows) => browser.storage.session.set(rows),
  remove: (keys) => browser.storage.session.remove([...keys]),
};

/** Outlives the vault's database; contains only markers without personal data. */
export const markStore: SessionStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
};

/** Content scripts may read `storage.local` by default; ours must not. */
export async function closeStoresToPages(): Promise<void> {
  const trusted = { accessLevel: 'TRUSTED_CONTEXTS' } as const;
  // Chromium only; elsewhere content scripts are kept out by default.
  const areas: { setAccessLevel?: (access: typeof trusted) => Promise<void> }[] = [
    browser.storage.local,
    browser.storage.session,
  ];
  await Promise.all(areas.map((area) => area.setAccessLevel?.(trusted)));
}
