// What can be asked about clients? Lists, single ones, changes, history and duplicates.
import { searchRegions } from '../../filing/regions/region-search';
import type { ClientMessage } from '../../protocol/clients';
import { type Desk, showAll } from '../tab/publish';
import { choicesOf } from './choices';
import { importClient, listClients, markClients } from './clients';
import { mergeStored } from './clients-merge';
import { checkDraft, saveDraft } from './clients-save';
import { bringBack, historyOf, revisionOf } from './edit';
import { duplicatesOf, pageOfClients } from './list';

const READS: ReadonlySet<ClientMessage['type']> = new Set([
  'clients.list',
  'clients.page',
  'clients.get',
  'clients.read',
  'clients.choices',
  'clients.regions',
  'clients.check',
  'clients.history',
  'clients.revision',
  'clients.duplicates',
]);

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
    case 'clients.page':
      return pageOfClients(desk, message);
    case 'clients.import':
      return importClient(desk, message.text, message.apply, message.command);
    case 'clients.remove':
      return { done: await vault.removeMany(message.ids) };
    case 'clients.restore':
      return { done: await vault.restoreMany(message.ids) };
    case 'clients.mark':
      return markClients(vault, message.ids, message);
    case 'clients.get': {
      const read = await vault.readClientWithoutFiles(message.id);
      return read.ok ? read.client : null;
    }
    case 'clients.read':
      return vault.readClientWithoutFiles(message.id);
    case 'clients.choices':
      return choicesOf(desk.rulebook());
    case 'clients.regions':
      return searchRegions(message.search);
    case 'clients.check':
      return checkDraft(desk, message.client);
    case 'clients.save':
      return saveDraft(desk, message);
    case 'clients.history':
      return historyOf(vault, message.id);
    case 'clients.revision':
      return revisionOf(vault, message.id, message.rev);
    case 'clients.restore-revision':
      return bringBack(vault, message);
    case 'clients.duplicates':
      return duplicatesOf(desk, message);
    case 'clients.merge':
      return mergeStored(vault, desk.today(), message);
  }
}
