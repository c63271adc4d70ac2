// What can be asked about clients? Lists, single ones, changes, history and duplicates.
import { searchRegions } from '../../filing/regions/region-search';
import type { ClientMessage } from '../../protocol/clients';
import type { App } from '../state/app';
import { showAll } from '../tab/publish';
import { choicesOf } from './choices';
import { checkDraft, saveDraft } from './clients-save';
import { bringBack, historyOf, importClient, markClients, mergeStored, revisionOf } from './edit';
import { duplicatesOf, listClients, pageOfClients } from './list';

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
export async function hearClients(app: App, message: ClientMessage): Promise<unknown> {
  const answer = await answerClients(app, message);
  if (!READS.has(message.type)) await showAll(app);
  return answer;
}

async function answerClients(app: App, message: ClientMessage): Promise<unknown> {
  const { vault } = app;
  switch (message.type) {
    case 'clients.list':
      return listClients(app, message.search);
    case 'clients.page':
      return pageOfClients(app, message);
    case 'clients.import':
      return importClient(app, message.text, message.apply, message.command);
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
      return choicesOf(app.rulebook());
    case 'clients.regions':
      return searchRegions(message.search);
    case 'clients.check':
      return checkDraft(app, message.client);
    case 'clients.save':
      return saveDraft(app, message);
    case 'clients.history':
      return historyOf(vault, message.id);
    case 'clients.revision':
      return revisionOf(vault, message.id, message.rev);
    case 'clients.restore-revision':
      return bringBack(vault, message);
    case 'clients.duplicates':
      return duplicatesOf(app, message);
    case 'clients.merge':
      return mergeStored(vault, app.today(), message);
  }
}
