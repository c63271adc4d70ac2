// How is the vault locked? In one order, whether by button, command, alarm or deletion.
import type { App } from './state/app';
import { forgetHeld } from './state/tab-store';
import { publishAll } from './tab/publish';
import { forgetTeamAlarm } from './team/sync';
import { stopTeams } from './team/team-memory';

/**
 * Locks the vault. First running work is stopped, so that nothing more is written; then the key is dropped; then
 * everything held of clients is deleted; last, pages and panels are notified without waiting for them: a page that
 * never answers must not keep the key in memory.
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

/** Sets the alarm to the present deadline; removes it while the vault is locked. */
export async function followLockDeadline(app: App): Promise<void> {
  await app.browser.setAlarm(LOCK_ALARM, await app.vault.lockDeadline());
}

/** At the alarm: waits on if the vault was used meanwhile, otherwise locks it and notifies every surface. */
export async function onLockAlarm(app: App, name: string): Promise<void> {
  if (name !== LOCK_ALARM) return;
  if ((await app.vault.lockDeadline()) !== null) await followLockDeadline(app);
  else await lockVault(app);
}

/** Ends every fill, import, export, backup and restore, and the exchanges with teams. */
export function stopWork(app: App): void {
  app.runs.stopAll();
  for (const end of [...app.exchanges]) end();
  stopTeams(app.teams);
}

/** Deletes everything held in memory of a client; returns the tabs to notify. */
async function emptyHeld(app: App): Promise<readonly number[]> {
  const tabs = [...new Set([...app.panels.tabs(), ...app.pages.tabs()])];
  app.pages.dropAll();
  app.notices.clear();
  app.gatesSeen.clear();
  app.interrupted.clear();
  app.taken.clear();
  app.cards.clear();
  app.checkedRows.clear();
  await forgetHeld(app.sessions);
  return tabs;
}

function sendToTabs(app: App, tabs: readonly number[]): void {
  for (const tabId of tabs)
    void app.browser.sendToPage(tabId, { type: 'to-page.stop' }).catch(() => undefined);
  void publishAll(app).catch(() => undefined);
}
