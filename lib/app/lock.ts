// How is the vault locked? In one order, whoever asks for it: button, command, alarm or a deletion.
import type { App } from './state/app';
import { forgetHeld } from './state/tab-store';
import { publishAll } from './tab/publish';
import { forgetTeamAlarm } from './team/sync';
import { stopTeams } from './team/team-memory';

/**
 * Locks the vault. First what is under way stops, so that nothing is written any more; then the key goes; then what is
 * held of clients is forgotten; last, pages and panels are told, and none of them is waited for: a page that never
 * answers must not keep the key in memory.
 */
export async function lockVault(app: App): Promise<void> {
  stopWork(app);
  await app.vault.lock();
  await forgetTeamAlarm(app);
  const tabs = await emptyHeld(app);
  await followLockDeadline(app);
  sendToTabs(app, tabs);
}

const LOCK_ALARM = 'lock';

/** Sets the alarm to the present deadline; takes it away while the vault is locked. */
export async function followLockDeadline(app: App): Promise<void> {
  await app.browser.setAlarm(LOCK_ALARM, await app.vault.lockDeadline());
}

/** At the alarm: still in use, then wait on; otherwise lock, so that every surface notices. */
export async function onLockAlarm(app: App, name: string): Promise<void> {
  if (name !== LOCK_ALARM) return;
  if ((await app.vault.lockDeadline()) !== null) await followLockDeadline(app);
  else await lockVault(app);
}

/** Ends every fill, import, export, backup and restore, and what is exchanged with teams. */
export function stopWork(app: App): void {
  app.runs.stopAll();
  for (const end of [...app.exchanges]) end();
  stopTeams(app.teams);
}

/** Forgets everything that was held of a client; answers the tabs that have to be told. */
async function emptyHeld(app: App): Promise<readonly number[]> {
  const tabs = [...new Set([...app.panels.tabs(), ...app.pages.tabs()])];
  app.pages.dropAll();
  app.notices.clear();
  app.gatesSeen.clear();
  app.interrupted.clear();
  app.checkedRows.clear();
  await forgetHeld(app.sessions);
  return tabs;
}

function sendToTabs(app: App, tabs: readonly number[]): void {
  for (const tabId of tabs)
    void app.browser.sendToPage(tabId, { type: 'to-page.stop' }).catch(() => undefined);
  void publishAll(app).catch(() => undefined);
}
