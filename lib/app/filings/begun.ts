// Which unstored filing belongs to a tab? Choosing a client creates a draft; it is stored with the first change, so that choosing the wrong client leaves nothing behind.
import { type Client, Filing } from '../../filing/client/client';
import type { SessionStore } from '../../vault/store/key-value-store';

export interface WhichFiling {
  readonly clientId: string;
  readonly filingId: string;
}

const keyOf = ({ clientId, filingId }: WhichFiling): string => `begun:${clientId} ${filingId}`;

/** Stores an unchanged draft for the browser session: ids and the provider alone. */
export async function keepBegun(
  store: SessionStore,
  clientId: string,
  { id, provider, intent, services, state, answers }: Filing,
): Promise<void> {
  if (state !== 'draft' || answers.length > 0) return;
  await store.set(keyOf({ clientId, filingId: id }), { id, provider, intent, services });
}

/** The stored draft, or null. */
export async function begunFiling(store: SessionStore, which: WhichFiling): Promise<Filing | null> {
  const parsed = Filing.safeParse(await store.get(keyOf(which)));
  return parsed.success ? parsed.data : null;
}

/**
 * The client with this draft for the services it still has; the unchanged client when its filing is stored or there
 * is no draft.
 */
export function withBegun(client: Client, begun: Filing | null): Client {
  if (begun === null || client.filings.some(({ id }) => id === begun.id)) return client;
  const services = begun.services.filter((one) => client.services.some(({ id }) => id === one));
  return { ...client, filings: [...client.filings, { ...begun, services }] };
}
