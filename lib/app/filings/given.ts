// What is noted of an approved filing? The number that each of its services got, stored in the client.
import type { Client } from '../../filing/client/client';
import { withoutOvertaken } from '../../filing/client/overtaken-answers';
import { type NumberFault, withGivenNumber, withPoliceNumber } from '../../filing/site/given-numbers';
import type { Request } from '../../protocol/protocol';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';

/** Stores the number of a service; nothing is stored while it cannot be the number of this service. */
export async function noteNumber(
  app: App,
  { clientId, filingId, service, number, by }: Request<'filings.number'>,
): Promise<{ readonly ok: boolean; readonly why?: NumberFault }> {
  const kept = by === 'police' ? withPoliceNumber : withGivenNumber;
  const take = (client: Client) => kept(app.rulebook(), client, service, number);
  const read = await app.vault.readClientWithoutFiles(clientId);
  if (!read.ok) return { ok: false };
  const first = take(read.client);
  if (!first.ok) return { ok: false, why: first.fault };
  const changed = await changeClient(app.vault, clientId, (stored) => {
    const taken = take(stored);
    if (!taken.ok) return stored;
    return isFirstNumber(stored, taken.client, service)
      ? withoutOvertaken(taken.client, filingId, service)
      : taken.client;
  });
  if (changed === null) return { ok: false };
  await app.vault.note('filings.number', clientId, '');
  return { ok: true };
}

/** A number that is corrected brings no new state, and one of the public security is no record at the ministry. */
function isFirstNumber(before: Client, after: Client, service: string): boolean {
  const numberIn = ({ services }: Client) => services.find(({ id }) => id === service)?.icpNumber;
  return !numberIn(before) && Boolean(numberIn(after));
}
