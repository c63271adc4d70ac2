// What is noted of an approved filing? The number that each of its services got, stored in the client.
import type { Client } from '../../filing/client/client';
import { type NumberFault, withGivenNumber, withPoliceNumber } from '../../filing/site/given-numbers';
import type { Request } from '../../protocol/protocol';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';

/** Stores the number of a service; nothing is stored while it cannot be the number of this service. */
export async function noteNumber(
  app: App,
  { clientId, service, number, by }: Request<'filings.number'>,
): Promise<{ readonly ok: boolean; readonly why?: NumberFault }> {
  const kept = by === 'police' ? withPoliceNumber : withGivenNumber;
  const take = (client: Client) => kept(app.rulebook(), client, service, number);
  const read = await app.vault.readClientWithoutFiles(clientId);
  if (!read.ok) return { ok: false };
  const first = take(read.client);
  if (!first.ok) return { ok: false, why: first.fault };
  const changed = await changeClient(app.vault, clientId, (stored) => {
    const taken = take(stored);
    return taken.ok ? taken.client : stored;
  });
  if (changed === null) return { ok: false };
  await app.vault.note('filings.number', clientId, '');
  return { ok: true };
}
