// What is answered about one tab? Everything that a person does in a portal page's panel; each answer is the tab's new view.
import type { HandlersOf } from '../../protocol/message-kind';
import type { TabView, tabKinds } from '../../protocol/tab';
import type { App } from '../state/app';
import { keepAboutPage } from '../state/tab-store';
import { addRow } from './add-row';
import { answerSameEntity, newClientFromPage, takeFromPage, takeTyped } from './adopt';
import {
  answerFacts,
  attachToClient,
  chooseServices,
  namePageService,
  overrideConflicts,
  unbindTab,
} from './bind';
import { bindFiling, bindService, chooseClient, chooseFiling } from './choose-filing';
import { fillCards } from './closed-cards';
import { goToField, recheck, startFill, undoFill } from './fill';
import { pickField } from './pick';
import { pinClient } from './propose';
import { publishTab, viewTab } from './publish';
import { putBack } from './put-back';
import { takeBack } from './store-taken';

type TabHandlers = HandlersOf<App, typeof tabKinds>;

export const tabHandlers: TabHandlers = {
  'tab.view': noticed((app, { tabId }) => viewTab(app, tabId)),
  'tab.bind': noticed((app, { tabId, clientId }) => chooseClient(app, tabId, clientId)),
  'tab.choose-filing': noticed((app, { tabId, moved }) => chooseFiling(app, tabId, { moved })),
  'tab.bind-service': noticed((app, { tabId, service }) => bindService(app, tabId, service)),
  'tab.bind-filing': noticed((app, { tabId, filingId }) => bindFiling(app, tabId, filingId)),
  'tab.pin': noticed(async (app, { tabId, ...pin }) => {
    await pinClient(app, pin);
    return publishTab(app, tabId);
  }),
  'tab.unbind': noticed((app, { tabId }) => unbindTab(app, tabId)),
  'tab.services': noticed((app, { tabId, services }) => chooseServices(app, tabId, services)),
  'tab.page-service': noticed((app, { tabId, service }) => namePageService(app, tabId, service)),
  'tab.fill': noticed((app, { tabId, replace }) => startFill(app, tabId, replace)),
  'tab.add-row': noticed((app, { tabId }) => addRow(app, tabId)),
  'tab.fill-cards': noticed((app, { tabId }) => fillCards(app, tabId)),
  'tab.put-back': noticed((app, { tabId, key }) => putBack(app, tabId, key)),
  'tab.undo': noticed((app, { tabId, key }) => undoFill(app, tabId, key)),
  'tab.answers': noticed((app, { tabId, answers }) => answerFacts(app, tabId, answers)),
  'tab.attach': noticed((app, { tabId, ...document }) => attachToClient(app, tabId, document)),
  'tab.take': noticed((app, { tabId, keys }) => takeFromPage(app, tabId, keys)),
  'tab.take-typed': noticed((app, { tabId, values }) => takeTyped(app, tabId, values)),
  'tab.take-back': noticed((app, { tabId }) => takeBack(app, tabId)),
  'tab.pick': noticed((app, { tabId, ...pick }) => pickField(app, tabId, pick)),
  'tab.new-client': noticed((app, { tabId }) => newClientFromPage(app, tabId)),
  'tab.same-entity': noticed((app, { tabId, isSame }) => answerSameEntity(app, tabId, isSame)),
  'tab.go-to': noticed((app, { tabId, key }) => goToField(app, tabId, key)),
  'tab.override': noticed((app, { tabId, typed }) => overrideConflicts(app, tabId, typed)),
  'tab.about': noticed(async (app, { tabId, province, category }) => {
    await keepAboutPage(app.sessions, tabId, { province, category });
    return publishTab(app, tabId);
  }),
  'tab.recheck': noticed((app, { tabId }) => recheck(app, tabId)),
};

/** A fault of ours must not go unnoticed by the person: it becomes a notice without any details. */
function noticed<Data extends { readonly tabId: number }>(
  handle: (app: App, data: Data) => Promise<TabView>,
): (app: App, data: Data) => Promise<TabView> {
  return (app, data) =>
    handle(app, data).catch(() => {
      app.notices.set(data.tabId, 'failed');
      return publishTab(app, data.tabId);
    });
}
