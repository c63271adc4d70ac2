// The first page after installing: three steps to the first fill, shown with what the background knows.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { importActions } from '@/lib/extension/exchange-actions';
import { followPerson } from '@/lib/extension/follow-person';
import { openBeside } from '@/lib/extension/open-panel';
import { READ_PAPERS, recognition } from '@/lib/extension/read-papers';
import { followLock, followPreferences, vaultActions } from '@/lib/extension/surface';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/options/options.css';
import type { VaultState } from '@/lib/protocol/vault';
import type { Preferences } from '@/lib/ui/preferences';
import { createTranslate, languageFor } from '@/lib/ui/translate';
import { Welcome } from '@/lib/ui/welcome/welcome';

const root = document.getElementById('root');
let preferences: Preferences = { language: 'auto', theme: 'auto' };
let vault: VaultState = 'none';
let hasClients = false;
let isFleeting = false;
const tab = await browser.tabs.getCurrent();
const actions = { ...vaultActions, importing: importActions };

function show(): void {
  if (!root) return;
  const t = createTranslate(languageFor(preferences.language, navigator.languages));
  document.title = t('welcome.title');
  render(
    <Welcome
      t={t}
      vault={vault}
      hasClients={hasClients}
      isFleeting={isFleeting}
      icon={'/icon/128.png'}
      actions={actions}
      refresh={() => void refresh()}
      rehearse={() => void rehearse()}
      readPapers={
        recognition === null
          ? null
          : () => location.assign(browser.runtime.getURL('/options.html') + READ_PAPERS)
      }
      finish={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

/** The panel has to open within the press itself; where there is none, the practice page offers it once more. */
async function rehearse(): Promise<void> {
  const opening = openBeside(tab?.windowId).catch(() => false);
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  await opening;
}

async function refresh(): Promise<void> {
  const status = await ask('vault.status');
  vault = status.state;
  isFleeting = status.isFleeting;
  const clients = vault === 'open' ? await ask('clients.list', { search: '' }) : [];
  hasClients = clients.length > 0;
  show();
}

await followPreferences((chosen) => {
  preferences = chosen;
  show();
});
await refresh();
followLock(() => void refresh());
followPerson();
