// Which client is a tab bound to? Kept in session memory, so it survives the worker but not the browser.
import * as z from 'zod';
import type { SessionStore } from '../../vault/store/key-value-store';

/** A tab's binding. `override` names the conflicts a person accepted by typing; other conflicts block again. */
export const TabSession = z.strictObject({
  clientId: z.string(),
  filingId: z.string(),
  services: z.array(z.string()),
  override: z.string().nullable(),
});
export type TabSession = z.infer<typeof TabSession>;

const keyOf = (tabId: number) => `tab:${tabId}`;

/** The binding of a tab, or null. */
export async function sessionOf(store: SessionStore, tabId: number): Promise<TabSession | null> {
  const parsed = TabSession.safeParse(await store.get(keyOf(tabId)));
  return parsed.success ? parsed.data : null;
}

/** Binds a tab, or changes its binding. */
export async function keepSession(store: SessionStore, tabId: number, session: TabSession): Promise<void> {
  await store.set(keyOf(tabId), session);
}

/** Forgets a tab: unbound, closed, or the client is gone. */
export async function dropSession(store: SessionStore, tabId: number): Promise<void> {
  await store.remove(keyOf(tabId));
}
