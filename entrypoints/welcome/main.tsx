// The first page after installing: from a first look to the first filing page, shown with what the background knows.

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { CAN_READ_PAPERS } from '@/lib/extension/can-read';
import { importActions } from '@/lib/extension/exchange-actions';
import { followPerson } from '@/lib/extension/follow-person';
import { openBeside } from '@/lib/extension/open-panel';
import { followLock, followPreferences, savePreferences, vaultActions } from '@/lib/extension/surface';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/cards.css';
import '@/lib/ui/marks.css';
import '@/lib/ui/welcome/shared.css';
import { FAULTY } from '@/lib/page/recognise/practice-form';
import { languageFor } from '@/lib/protocol/language';
import type { Preferences } from '@/lib/protocol/preferences';
import type { VaultState } from '@/lib/protocol/vault';
import { JOIN_TEAM, NEW_PROFILE, READ_PAPERS, RESTORE } from '@/lib/ui/options/tabs';
import { createTranslate } from '@/lib/ui/translate';
import type { WelcomeActions } from '@/lib/ui/welcome/actions';
import { PROGRESS, parseProgress } from '@/lib/ui/welcome/progress';
import { Welcome } from '@/lib/ui/welcome/welcome';

const root = document.getElementById('root');
let preferences: Preferences = { language: 'auto', theme: 'auto' };
let vault: VaultState = 'none';
let clientCount = 0;
let isRecoveryUnkept = false;
let isFleeting = false;
const tab = await browser.tabs.getCurrent();
const stored = await browser.storage.local.get(PROGRESS);
const language = () => languageFor(preferences.language, navigator.languages);

const places = {
  read: READ_PAPERS,
  typed: NEW_PROFILE,
  clients: '#clients',
  vault: '#vault',
  restore: RESTORE,
  precheck: '#precheck',
  team: JOIN_TEAM,
} as const;

const actions: WelcomeActions = {
  ...vaultActions,
  importing: importActions,
  keep: (progress) => void browser.storage.local.set({ [PROGRESS]: progress }),
  choosePurpose: (purpose) => void savePreferences({ ...preferences, purpose }),
  switchLanguage: () => void savePreferences({ ...preferences, language: language() === 'zh' ? 'en' : 'zh' }),
  open: (what) => location.assign(browser.runtime.getURL('/options.html') + places[what]),
  rehearse: () => void rehearse(''),
  look: () => void rehearse(FAULTY),
};

function show(): void {
  if (!root) return;
  const t = createTranslate(language());
  document.title = t('welcome.title');
  render(
    <Welcome
      t={t}
      vault={vault}
      hasClients={clientCount > 0}
      clients={clientCount}
      isRecoveryUnkept={isRecoveryUnkept}
      isFleeting={isFleeting}
      canRead={CAN_READ_PAPERS}
      icon={'/icon/128.png'}
      purpose={preferences.purpose ?? null}
      progress={parseProgress(stored[PROGRESS])}
      actions={actions}
      refresh={() => void refresh()}
    />,
    root,
  );
}

/** The panel has to open within the press itself; where there is none, the practice page offers it once more. */
async function rehearse(query: string): Promise<void> {
  const opening = openBeside(tab?.windowId).catch(() => false);
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') + query });
  await opening;
}

async function refresh(): Promise<void> {
  const status = await ask('vault.status');
  vault = status.state;
  isFleeting = status.isFleeting;
  isRecoveryUnkept = vault === 'open' && !(await ask('vault.about')).isRecoveryKept;
  const clients = vault === 'open' ? await ask('clients.list', { search: '' }) : [];
  clientCount = clients.length;
  show();
}

await followPreferences((chosen) => {
  preferences = chosen;
  if (root?.hasChildNodes()) show(); // at first only after the vault's state is known
});
await refresh();
followLock(() => void refresh());
followPerson();
