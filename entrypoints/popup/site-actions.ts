// What does the popup do with the page in view? Reads it with the permission that the press itself grants (`activeTab`).

import { ask } from '@/lib/extension/ask';
import { readSiteIn } from '@/lib/extension/read-site';
import { today } from '@/lib/extension/surface';
import type { SiteActions } from '@/lib/ui/popup/site-check';

/** The popup's functions around a finished site, for one tab. */
export function siteActions(tabId: number | undefined): SiteActions {
  return {
    check: async () => {
      if (tabId === undefined) throw new Error('no-tab');
      return readSiteIn(tabId);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    takeOrder: async (order) => (await ask('filings.order', order)).ok,
    takeStatus: async ({ clientId, filingId, state }) => {
      return (await ask('filings.move', { clientId, filingId, to: state, on: today() })).ok;
    },
  };
}
