// When does the vault lock by itself? At its deadline, which every use moves; the alarm only makes the surfaces notice.
import { browser } from 'wxt/browser';
import type { App } from '../../lib/app/state/app';
import { showAll, stopEverything } from '../../lib/app/tab/publish';

const ALARM = 'lock';

/** Sets the alarm to the present deadline; clears it while the vault is locked. */
export async function followLock(app: App): Promise<void> {
  const deadline = await app.vault.lockDeadline();
  if (deadline === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: deadline });
}

/** At the alarm: still in use, then wait on; otherwise stop what runs and show everything locked. */
export async function onLockAlarm(app: App, name: string): Promise<void> {
  if (name !== ALARM) return;
  if ((await app.vault.lockDeadline()) !== null) return followLock(app);
  await app.vault.lock();
  await stopEverything(app);
  await showAll(app);
}
