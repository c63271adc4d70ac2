// What does the vault hold, seen from a page of the extension? The vault's own code over the session that is open there.
import { openVault, type Vault } from '../../lib/vault/session';

// Only what this page takes of the extension's interface.
declare const chrome: {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

const area = chrome.storage.session;

/** A second vault over the same database and session as the background's. */
export const vault: Vault = openVault({
  session: {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
  },
  now: () => Date.now(),
});
