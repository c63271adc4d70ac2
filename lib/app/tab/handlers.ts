// What can be asked about one tab? Everything a person does in the panel of a portal page.
import type { TabMessage } from '../../protocol/tab';
import type { TabView } from '../../protocol/view';
import { newClientFromPage, takeFromPage } from './adopt';
import { answerFacts, attachToClient, bindTab, chooseServices, overrideConflicts, unbindTab } from './bind';
import { goToField, recheck, startFill, undoFill } from './fill';
import { type Desk, showTab, viewTab } from './publish';

/** Answers the tab's new view; a fault of ours becomes a notice in it. */
export function hearTab(desk: Desk, message: TabMessage): Promise<unknown> {
  return answerTab(desk, message).catch(() => showFault(desk, message.tabId));
}

/** A fault of ours must not leave the person without a word; what it was about stays out of the message. */
function showFault(desk: Desk, tabId: number): Promise<TabView> {
  desk.notices.set(tabId, 'failed');
  return showTab(desk, tabId);
}

async function answerTab(desk: Desk, message: TabMessage): Promise<unknown> {
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
    case 'tab.take':
      return takeFromPage(desk, tabId, message.keys);
    case 'tab.new-client':
      return newClientFromPage(desk, tabId);
    case 'tab.go-to':
      return goToField(desk, tabId, message.key);
    case 'tab.override':
      return overrideConflicts(desk, tabId, message.typed);
    case 'tab.recheck':
      return recheck(desk, tabId);
  }
}
