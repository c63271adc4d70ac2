// How is the page in view read? By a script injected at the press, with the permission that the press itself grants (`activeTab`).

import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { today } from '@/lib/extension/surface';
import { SiteContents } from '@/lib/protocol/filings';
import type { SiteActions } from '@/lib/ui/popup/site-check';

/** The popup's functions around a finished site, for one tab. */
export function siteActions(tabId: number | undefined): SiteActions {
  return {
    check: async () => {
      if (tabId === undefined) throw new Error('no-tab');
      const [read] = await browser.scripting.executeScript({ target: { tabId }, files: ['/site-check.js'] });
      const words = SiteContents.parse(read?.result); // what a page returns is validated
      return ask('filings.site', { tabId, words });
    },
    copy: (text) => navigator.clipboard.writeText(text),
    takeStatus: async ({ clientId, filingId, state }) => {
      return (await ask('filings.move', { clientId, filingId, to: state, on: today() })).ok;
    },
  };
}
