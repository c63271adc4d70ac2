// What can be asked about clients? Lists, single ones and changes.
import type { ClientMessage } from '../../lib/messages/clients';
import { importClient, listClients, removeClient, restoreClient } from './clients';
import { type Desk, showAll } from './desk';

const READS: ReadonlySet<ClientMessage['type']> = new Set(['clients.list', 'clients.get']);

/** Answers a message about clients; after a change panels and pages show what is stored now. */
export async function hearClients(desk: Desk, message: ClientMessage): Promise<unknown> {
  const answer = await answerClients(desk, message);
  if (!READS.has(message.type)) await showAll(desk);
  return answer;
}

async function answerClients(desk: Desk, message: ClientMessage): Promise<unknown> {
  const { vault } = desk;
  switch (message.type) {
    case 'clients.list':
      return listClients(desk, message.search);
    case 'clients.import':
      return importClient(desk, message.text, message.apply);
    case 'clients.remove':
      return removeClient(vault, message.id);
    case 'clients.restore':
      return restoreClient(vault, message.id);
    case 'clients.get': {
      const read = await vault.readClientWithoutFiles(message.id);
      return read.ok ? read.client : null;
    }
  }
}
