// What can the panel do for its tab? Every answer about a tab is its new view.
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { CAN_READ_PAPERS } from '@/lib/extension/can-read';
import { openPrintout, tabTicket } from '@/lib/extension/open-printout';
import { readSiteIn } from '@/lib/extension/read-site';
import { readBase64, vaultActions } from '@/lib/extension/surface';
import type { TabView } from '@/lib/protocol/tab';
import { editorAt, readPapersOf } from '@/lib/ui/options/tabs';
import type { Act, PanelActions, TabMessage } from '@/lib/ui/panel/actions';

/** The panel's functions for one tab. What changes the vault itself is shown by the view that the background pushes. */
export function panelActions(tabId: number, showView: (view: TabView) => void): PanelActions {
  const show = async (answer: Promise<TabView>) => {
    const view = await answer;
    if (view.tabId === tabId) showView(view);
  };
  const act: Act = (type, ...[data]) => {
    // a request about a tab, with the tab added: the map's type cannot express this for all kinds at once
    const askTab = ask as (type: TabMessage, data: { readonly tabId: number }) => Promise<TabView>;
    return show(askTab(type, { ...data, tabId }));
  };
  return {
    ...vaultActions,
    act,
    attach: async ({ document, side, file }) => {
      const [base64, fileName] = [await readBase64(file), file.name.slice(-200)];
      await act('tab.attach', { document, side, fileName, base64 });
      return null; // a refused file comes back as the view's notice
    },
    readOrder: async () => {
      const { order, noOrder } = await readSiteIn(tabId);
      return order ? { number: order.number } : { why: noOrder ?? 'none' };
    },
    openPractice: () => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }),
    readPapers: CAN_READ_PAPERS ? openReading : undefined,
    openOptions: () => void browser.runtime.openOptionsPage(),
    editClient: (at) =>
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html') + editorAt(at) }),
    openTeam: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#team') }),
    printPaper: (document) => void openPrintout(tabTicket(tabId), 'papers', document),
    printReport: () => void openPrintout(tabTicket(tabId), 'report'),
  };
}

function openReading(clientId: string | null): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html') + readPapersOf(clientId) });
}
