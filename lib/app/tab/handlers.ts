// What can be asked about one tab? Everything a person does in the panel of a portal page.
import type { TabMessage, TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import { newClientFromPage, takeFromPage } from './adopt';
import { answerFacts, attachToClient, bindTab, chooseServices, overrideConflicts, unbindTab } from './bind';
import { goToField, recheck, startFill, undoFill } from './fill';
import { showTab, viewTab } from './publish';

/** Answers the tab's new view; a fault of ours becomes a notice in it. */
export function hearTab(app: App, message: TabMessage): Promise<unknown> {
  return answerTab(app, message).catch(() => showFault(app, message.tabId));
}

/** A fault of ours must not leave the person without a word; what it was about stays out of the message. */
function showFault(app: App, tabId: number): Promise<TabView> {
  app.notices.set(tabId, 'failed');
  return showTab(app, tabId);
}

async function answerTab(app: App, message: TabMessage): Promise<unknown> {
  const { tabId } = message;
  switch (message.type) {
    case 'tab.view':
      return viewTab(app, tabId);
    case 'tab.bind':
      return bindTab(app, tabId, message.clientId);
    case 'tab.unbind':
      return unbindTab(app, tabId);
    case 'tab.services':
      return chooseServices(app, tabId, message.services);
    case 'tab.fill':
      return startFill(app, tabId, message.replace);
    case 'tab.undo':
      return undoFill(app, tabId, message.key);
    case 'tab.answer':
      return answerFacts(app, tabId, [message]);
    case 'tab.answers':
      return answerFacts(app, tabId, message.answers);
    case 'tab.attach':
      return attachToClient(app, tabId, message);
    case 'tab.take':
      return takeFromPage(app, tabId, message.keys);
    case 'tab.new-client':
      return newClientFromPage(app, tabId);
    case 'tab.go-to':
      return goToField(app, tabId, message.key);
    case 'tab.override':
      return overrideConflicts(app, tabId, message.typed);
    case 'tab.recheck':
      return recheck(app, tabId);
  }
}
