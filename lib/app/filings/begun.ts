// Which filing is a tab's that nobody has stored? Choosing a client begins one; only what is done for it stores it, so that a wrong choice leaves nothing behind.
import { type Client, Filing } from '../../filing/client/client';
import type { SessionStore } from '../../vault/store/key-value-store';

export interface WhichFiling {
  readonly clientId: string;
  readonly filingId: string;
}

const keyOf = ({ clientId, filingId }: WhichFiling): string => `begun:${clientId} ${filingId}`;

/** Keeps a draft in which nothing was done yet, until the browser closes: ids and the provider alone. */
export async function keepBegun(
  store: SessionStore,
  clientId: string,
  { id, provider, intent, services, state, answers }: Filing,
): Promise<void> {
  if (state !== 'draft' || answers.length > 0) return;
  await store.set(keyOf({ clientId, filingId: id }), { id, provider, intent, services });
}

/** The draft that was kept, or null. */
export async function begunFiling(store: SessionStore, which: WhichFiling): Promise<Filing | null> {
  const parsed = Filing.safeParse(await store.get(keyOf(which)));
  return parsed.success ? parsed.data : null;
}

/** The client with this draft for the services it still has; the very same client where its filing is stored, or there is no draft. */
export function withBegun(client: Client, begun: Filing | null): Client {
  if (begun === null || client.filings.some(({ id }) => id === begun.id)) return client;
  const services = begun.services.filter((one) => client.services.some(({ id }) => id === one));
  return { ...client, filings: [...client.filings, { ...begun, services }] };
}
