// The options page: clients, vault, appearance and language, privacy. Keeps the background's last answers and renders them.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '@/lib/extension/ask';
import { followPerson } from '@/lib/extension/follow-person';
import { screenLock } from '@/lib/extension/screen-lock';
import { followLock, followPreferences, savePreferences, today, vaultActions } from '@/lib/extension/surface';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/cards.css';
import '@/lib/ui/marks.css';
import '@/lib/ui/options/options.css';
import '@/lib/ui/options/boxes.css';
import '@/lib/ui/trace.css';
import '@/lib/ui/options/rulebook/rulebook.css';
import '@/lib/ui/options/clients/clients.css';
import '@/lib/ui/options/clients/client-rows.css';
import '@/lib/ui/options/clients/editor/editor.css';
import '@/lib/ui/options/clients/editor/essentials.css';
import '@/lib/ui/options/documents/documents.css';
import { backupActions, exportActions, importActions } from '@/lib/extension/exchange-actions';
import '@/lib/ui/options/filings/filings.css';
import '@/lib/ui/options/today/today.css';
import '@/lib/ui/options/today/month.css';
import '@/lib/ui/options/team/team.css';
import { teamActions } from '@/lib/extension/team-actions';
import { languageFor } from '@/lib/protocol/language';
import type { OptionsActions } from '@/lib/ui/options/actions';
import { Options } from '@/lib/ui/options/options';
import type { OptionsView } from '@/lib/ui/options/options-props';
import { beginningOf, JOIN_TEAM, RESTORE, startTab } from '@/lib/ui/options/tabs';
import { createTranslate } from '@/lib/ui/translate';
import { PROGRESS, type Progress } from '@/lib/ui/welcome/progress';
import { activityActions } from './activity-actions';
import { clientsActions } from './clients-actions';
import { filingsActions, reminderActions } from './filings-actions';
import { portalActions } from './portals-actions';
import { precheckActions } from './precheck-actions';
import { rulebookActions } from './rulebook-actions';
import { settingsActions } from './settings-actions';
import { keyActions, maintenanceActions } from './vault-actions';

const root = document.getElementById('root');
let view: OptionsView = {
  vault: 'none',
  health: null,
  writeFault: null,
  isFleeting: false,
  unlockWait: 0,
  autoLockMinutes: 15,
  preferences: { language: 'auto', theme: 'auto' },
  version: browser.runtime.getManifest().version,
  today: today(),
};

const actions: OptionsActions = {
  rulebook: rulebookActions,
  precheck: precheckActions(() =>
    createTranslate(languageFor(view.preferences.language, navigator.languages)),
  ),
  ...vaultActions,
  clients: clientsActions,
  keys: keyActions,
  importing: importActions,
  exporting: exportActions,
  backup: backupActions,
  receipts: activityActions,
  maintenance: maintenanceActions(() => void refresh()),
  portals: portalActions,
  screenLock,
  setPreferences: (preferences) => void savePreferences(preferences),
  settings: settingsActions,
  filings: filingsActions,
  reminders: reminderActions,
  team: teamActions,
  toGuide: (to) => void goToGuide(to),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
};

/** Into the guide, where it stood or at an earlier step. */
async function goToGuide(at?: 'purpose'): Promise<void> {
  if (at !== undefined) await browser.storage.local.set({ [PROGRESS]: { at, way: null } satisfies Progress });
  location.assign(browser.runtime.getURL('/welcome.html'));
}

/** What the page's history state says after a reload. */
const PRECHECKED = 'prechecked';
const isPrechecked = () => (history.state as Record<string, unknown> | null)?.[PRECHECKED] === true; // written by us, or absent

function show(): void {
  if (!root) return;
  const t = createTranslate(languageFor(view.preferences.language, navigator.languages));
  document.title = t('options.title');
  render(
    <Options
      view={view}
      t={t}
      actions={actions}
      refresh={() => void refresh()}
      start={startTab(location.hash, view.preferences.purpose)}
      follow={(tab) => history.replaceState(history.state, '', `#${tab}`)}
      isPrechecked={isPrechecked()}
      onPrecheck={() => history.replaceState({ [PRECHECKED]: true }, '')}
      begin={beginningOf(location.hash)}
      isRestoring={location.hash === RESTORE}
      isJoining={location.hash === JOIN_TEAM}
    />,
    root,
  );
}

async function refresh(): Promise<void> {
  const status = await ask('vault.status');
  view = {
    ...view,
    today: today(),
    vault: status.state,
    health: status.health,
    writeFault: status.writeFault,
    isFleeting: status.isFleeting,
    unlockWait: status.unlockWait,
    autoLockMinutes: status.autoLockMinutes,
  };
  show();
}

await followPreferences((preferences) => {
  view = { ...view, preferences };
  show();
});
await refresh();
followLock(() => void refresh());
followPerson();
// the vault may also lock by time, without a message
window.addEventListener('focus', () => void refresh());
