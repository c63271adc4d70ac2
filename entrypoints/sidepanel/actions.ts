// What does each act in the panel ask of the background? Every answer about a tab is its new view.
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { openPrintout, tabTicket } from '@/lib/extension/open-printout';
import { readBase64, today, vaultActions } from '@/lib/extension/surface';
import { ALL_CLIENTS } from '@/lib/protocol/clients';
import type { TabView } from '@/lib/protocol/tab';
import type { PanelActions } from '@/lib/ui/panel/actions';

const MOST_FOUND = 200;

/** The panel's functions for one tab. What changes the vault itself is shown by the view that the background pushes. */
export function panelActions(tabId: number, showView: (view: TabView) => void): PanelActions {
  const show = async (answer: Promise<TabView>) => {
    const view = await answer;
    if (view.tabId === tabId) showView(view);
  };
  const act = (answer: Promise<TabView>) => void show(answer);
  return {
    ...vaultActions,
    findClients: async (search) =>
      (await ask('clients.page', { ...ALL_CLIENTS, search, count: MOST_FOUND })).rows,
    bind: (clientId) => act(ask('tab.bind', { tabId, clientId })),
    pin: (clientId, isPinned) => act(ask('tab.pin', { tabId, clientId, isPinned })),
    unbind: () => act(ask('tab.unbind', { tabId })),
    chooseServices: (services) => show(ask('tab.services', { tabId, services })),
    fill: (replace) => act(ask('tab.fill', { tabId, replace })),
    undo: (key) => act(ask('tab.undo', { tabId, key })),
    answer: (answers) => act(ask('tab.answers', { tabId, answers })),
    setUsual: (fact, value) => void ask('filings.usual', { fact, value }),
    attach: async ({ document, side, file }) => {
      const [base64, fileName] = [await readBase64(file), file.name.slice(-200)];
      await show(ask('tab.attach', { tabId, document, side, fileName, base64 }));
      return null; // a refused file comes back as the view's notice
    },
    take: (keys) => act(ask('tab.take', { tabId, keys })),
    pick: (key, fieldId) => act(ask('tab.pick', { tabId, key, fieldId })),
    newFromPage: () => act(ask('tab.new-client', { tabId })),
    sameEntity: (isSame) => act(ask('tab.same-entity', { tabId, isSame })),
    sayFilingForm: () => void ask('portals.is-filing-form', { tabId }),
    goTo: (key) => act(ask('tab.go-to', { tabId, key })),
    override: (typed) => act(ask('tab.override', { tabId, typed })),
    recheck: () => act(ask('tab.recheck', { tabId })),
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    aboutPage: ({ province, category }) => act(ask('tab.about', { tabId, province, category })),
    filing: (which) => ask('filings.detail', which),
    moveFiling: async (which, to) => (await ask('filings.move', { ...which, to, on: today() })).ok,
    printPaper: (document) => void openPrintout(tabTicket(tabId), 'papers', document),
    printReport: () => void openPrintout(tabTicket(tabId), 'report'),
  };
}
