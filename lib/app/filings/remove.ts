// How is an unneeded draft removed from the board and restored? It is removed from its client, and stored again unchanged.

import type { Filing } from '../../filing/client/client';
import { isRemovable } from '../../filing/client/draft-filings';
import type { Request } from '../../protocol/protocol';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';

/** Removes a draft that nothing depends on; returns what was removed. */
export async function removeDraft(
  app: App,
  { clientId, filingId }: Request<'filings.remove'>,
): Promise<{ readonly ok: boolean; readonly removed: Filing | null }> {
  let removed: Filing | null = null;
  await changeClient(app.vault, clientId, (client) => {
    const filing = client.filings.find(({ id }) => id === filingId);
    removed = filing && isRemovable(client, filing) ? filing : null;
    return removed ? { ...client, filings: client.filings.filter((one) => one !== filing) } : client;
  });
  if (removed === null) return { ok: false, removed };
  await app.vault.note('filings.remove', clientId, '');
  return { ok: true, removed };
}

/** Stores a removed draft again. */
export async function putBack(
  app: App,
  { clientId, filing }: Request<'filings.put-back'>,
): Promise<{ readonly ok: boolean }> {
  const changed = await changeClient(app.vault, clientId, (client) => ({
    ...client,
    filings: [...client.filings.filter(({ id }) => id !== filing.id), filing],
  }));
  if (changed) await app.vault.note('filings.put-back', clientId, '');
  return { ok: changed !== null };
}
