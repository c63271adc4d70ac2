// What is in the vault, seen from a page of the extension? The vault's own code with the session that is open there.
// Imported before all schemas: it turns off the code that zod makes from strings, which the debugger's evaluation would seem to allow.
import '../../lib/filing/client/client';
import { openVault, type Vault } from '../../lib/vault/vault';

// only the parts of the extension's interface that this page uses
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

/** A second vault on the same database and session as the background's. */
export const vault: Vault = openVault({
  session: storeIn(chrome.storage.session),
  marks: storeIn(chrome.storage.local),
  now: () => Date.now(),
});
