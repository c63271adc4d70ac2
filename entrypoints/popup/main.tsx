// The popup under the toolbar icon: the state of this tab, and the way to the side panel.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { followPerson } from '@/lib/extension/follow-person';
import { openPanel } from '@/lib/extension/open-panel';
import { followPreferences } from '@/lib/extension/surface';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/cards.css';
import '@/lib/ui/marks.css';
import '@/lib/ui/panel/panel.css';
import '@/lib/ui/panel/sections.css';
import '@/lib/ui/panel/states.css';
import '@/lib/ui/popup/popup.css';
import { languageFor } from '@/lib/protocol/language';
import type { TabView } from '@/lib/protocol/tab';
import { type PageFault, Popup } from '@/lib/ui/popup/popup';
import { createTranslate } from '@/lib/ui/translate';
import { siteActions } from './site-actions';

const root = document.getElementById('root');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
// A popup in a tab of its own, as in tests, names in its address the tab it is about.
const named = new URLSearchParams(location.search).get('tab');
const tabId = named === null ? tab?.id : Number(named);

async function readView(): Promise<TabView | null> {
  if (tabId === undefined) return null;
  return ask('tab.view', { tabId }).catch(() => null);
}

let view = await readView();

/** Sends a request to the active page, which the press on our icon gives access to. */
async function askPage(type: 'portals.read-page' | 'portals.teach'): Promise<PageFault | null> {
  if (tabId === undefined) return 'not-reachable';
  const answer = await ask(type, { tabId });
  return answer.ok ? null : answer.why;
}

followPerson();
await followPreferences((preferences) => {
  const t = createTranslate(languageFor(preferences.language, navigator.languages));
  const show = () => {
    if (!root) return;
    render(
      <Popup
        view={view}
        t={t}
        site={siteActions(tabId)}
        openPanel={() => void openPanel(tab?.windowId, tabId).then(() => window.close())}
        openOptions={() => void browser.runtime.openOptionsPage()}
        readPage={async () => {
          const fault = await askPage('portals.read-page');
          view = await readView();
          show();
          return fault;
        }}
        teachPage={async () => {
          const fault = await askPage('portals.teach');
          if (fault === null) window.close(); // the person goes on in the page
          return fault;
        }}
        lock={() =>
          void ask('vault.lock')
            .then(readView)
            .then((next) => {
              view = next;
              show();
            })
        }
      />,
      root,
    );
  };
  show();
});
