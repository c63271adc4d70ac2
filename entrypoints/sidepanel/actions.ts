// What does each act in the panel say to the background? Every answer about a tab is its new view.
import { browser } from 'wxt/browser';
import { openPaper } from '../../lib/extension/open-printout';
import { readBase64, send, vaultActions } from '../../lib/extension/surface';
import type { DeskPage } from '../../lib/protocol/clients';
import type { SurfaceMessage } from '../../lib/protocol/protocol';
import type { TabView } from '../../lib/protocol/tab';
import type { FactValue } from '../../lib/rules/operator-names';
import type { Attachment, PanelActions } from '../../lib/ui/panel/actions';

/** The panel's functions for one tab. */
export function panelActions(tabId: number, showView: (view: TabView) => void): PanelActions {
  const say = async (message: SurfaceMessage) => {
    const view = await send<TabView | undefined>(message);
    if (isView(view, tabId)) showView(view);
  };
  const act = (message: SurfaceMessage) => void say(message);
  return {
    ...vaultActions,
    unlock: (passphrase) => thenLook(vaultActions.unlock(passphrase), tabId, say),
    create: (passphrase) => thenLook(vaultActions.create(passphrase), tabId, say),
    lock: () => void thenLook(send({ type: 'vault.lock' }), tabId, say),
    findClients: async (search) =>
      (
        await send<DeskPage>({
          type: 'clients.page',
          search,
          tag: null,
          group: null,
          order: 'name',
          removed: false,
          from: 0,
          count: 200,
        })
      ).rows,
    bind: (clientId) => act({ type: 'tab.bind', tabId, clientId }),
    unbind: () => act({ type: 'tab.unbind', tabId }),
    chooseServices: (services) => say({ type: 'tab.services', tabId, services: [...services] }),
    fill: (replace) => act({ type: 'tab.fill', tabId, replace: [...replace] }),
    undo: (key) => act({ type: 'tab.undo', tabId, key }),
    answer: (answers) =>
      act({
        type: 'tab.answers',
        tabId,
        answers: answers.map(({ fact, value }) => ({ fact, value: sendable(value) })),
      }),
    attach: (attachment) => attach(tabId, attachment, showView),
    take: (keys) => act({ type: 'tab.take', tabId, keys: [...keys] }),
    newFromPage: () => act({ type: 'tab.new-client', tabId }),
    goTo: (key) => act({ type: 'tab.go-to', tabId, key }),
    override: (typed) => act({ type: 'tab.override', tabId, typed }),
    recheck: () => act({ type: 'tab.recheck', tabId }),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    printReport: () => void openPaper({ type: 'filings.tab-ticket', tabId }, 'report'),
  };
}

async function thenLook<Answer>(
  answer: Promise<Answer>,
  tabId: number,
  say: (message: SurfaceMessage) => Promise<void>,
): Promise<Answer> {
  const heard = await answer;
  await say({ type: 'tab.view', tabId });
  return heard;
}

async function attach(
  tabId: number,
  { document, side, file }: Attachment,
  showView: (view: TabView) => void,
): Promise<string | null> {
  const base64 = await readBase64(file);
  const fileName = file.name.slice(-200);
  const message = { type: 'tab.attach', tabId, document, side, fileName, base64 } as const;
  const view = await send<TabView | undefined>(message);
  if (isView(view, tabId)) showView(view);
  return null; // a refused file comes back as the view's notice
}

function isView(view: TabView | undefined, tabId: number): view is TabView {
  return typeof view === 'object' && view !== null && view.tabId === tabId;
}

/** Message lists are mutable in type; the value itself is sent as it is. */
function sendable(value: FactValue): string | number | boolean | string[] | null {
  return typeof value === 'object' && value !== null ? [...value] : value;
}
