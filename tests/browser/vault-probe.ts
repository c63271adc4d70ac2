// What does the vault hold, seen from a page of the extension? The vault's own code over the session that is open there.
// Before all schemas: it turns off zod's code from strings, which the debugger's evaluation would seem to allow.
import '../../lib/filing/client/client';
import { openVault, type Vault } from '../../lib/vault/vault';

// Only what this page takes of the extension's interface.
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}
declare const chrome: { readonly storage: { readonly session: Area; readonly local: Area } };

const storeIn = (area: Area) => ({
  get: async (key: string) => (await area.get(key))[key],
  set: (key: string, value: unknown) => area.set({ [key]: value }),
  remove: (key: string) => area.remove(key),
});

/** A second vault over the same database and session as the background's. */
export const vault: Vault = openVault({
  session: storeIn(chrome.storage.session),
  marks: storeIn(chrome.storage.local),
  now: () => Date.now(),
});
