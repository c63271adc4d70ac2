// What may our own surfaces ask? The vault, the clients, and everything a person does in a tab's panel.
import type { SurfaceMessage } from '../../lib/messages';
import type { TabView } from '../../lib/view';
import {
  answerFacts,
  attachToClient,
  bindTab,
  chooseServices,
  overrideConflicts,
  unbindTab,
} from './binding';
import { importClient, listClients, removeClient, restoreClient } from './clients';
import { type Desk, showAll, showTab, stopEverything, viewTab } from './desk';
import { goToField, recheck, startFill, undoFill } from './filling';
import { unlockVault, vaultStatus } from './vault-answers';

type TabMessage = Extract<SurfaceMessage, { tabId: number }>;
type OtherMessage = Exclude<SurfaceMessage, TabMessage>;

/** Answers a checked message of a surface. `tab.*` answer the tab's new view. */
export async function hearSurface(desk: Desk, message: SurfaceMessage): Promise<unknown> {
  if ('tabId' in message) return hearTab(desk, message).catch(() => showFault(desk, message.tabId));
  const answer = await hearVault(desk, message);
  if (message.type !== 'vault.status' && message.type !== 'clients.list' && message.type !== 'clients.get')
    await showAll(desk);
  return answer;
}

async function hearVault(desk: Desk, message: OtherMessage): Promise<unknown> {
  const { vault } = desk;
  switch (message.type) {
    case 'vault.status':
      return vaultStatus(vault, desk.now());
    case 'vault.create':
      return vault.createVault(message.passphrase);
    case 'vault.unlock':
      return unlockVault(vault, message.passphrase, desk.now());
    case 'vault.lock':
      await stopEverything(desk);
      return vault.lock();
    case 'vault.accept-loss':
      return vault.acceptLoss();
    case 'vault.auto-lock':
      return vault.setAutoLock(message.minutes);
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

/** A fault of ours must not leave the person without a word; what it was about stays out of the message. */
function showFault(desk: Desk, tabId: number): Promise<TabView> {
  desk.notices.set(tabId, 'failed');
  return showTab(desk, tabId);
}

async function hearTab(desk: Desk, message: TabMessage): Promise<unknown> {
  const { tabId } = message;
  switch (message.type) {
    case 'tab.view':
      return viewTab(desk, tabId);
    case 'tab.bind':
      return bindTab(desk, tabId, message.clientId);
    case 'tab.unbind':
      return unbindTab(desk, tabId);
    case 'tab.services':
      return chooseServices(desk, tabId, message.services);
    case 'tab.fill':
      return startFill(desk, tabId, message.replace);
    case 'tab.undo':
      return undoFill(desk, tabId, message.key);
    case 'tab.answer':
      return answerFacts(desk, tabId, [message]);
    case 'tab.answers':
      return answerFacts(desk, tabId, message.answers);
    case 'tab.attach':
      return attachToClient(desk, tabId, message);
    case 'tab.go-to':
      return goToField(desk, tabId, message.key);
    case 'tab.override':
      return overrideConflicts(desk, tabId, message.typed);
    case 'tab.recheck':
      return recheck(desk, tabId);
  }
}
