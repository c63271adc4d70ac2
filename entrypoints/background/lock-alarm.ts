// When does the vault lock by itself? At its deadline, which every use moves; the alarm only makes the surfaces notice.
import { browser } from 'wxt/browser';
import { type Desk, showAll, stopEverything } from '../../lib/app/tab/publish';

const ALARM = 'lock';

/** Sets the alarm to the present deadline; clears it while the vault is locked. */
export async function followLock(desk: Desk): Promise<void> {
  const deadline = await desk.vault.lockDeadline();
  if (deadline === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when: deadline });
}

/** At the alarm: still in use, then wait on; otherwise stop what runs and show everything locked. */
export async function onLockAlarm(desk: Desk, name: string): Promise<void> {
  if (name !== ALARM) return;
  if ((await desk.vault.lockDeadline()) !== null) return followLock(desk);
  await desk.vault.lock();
  await stopEverything(desk);
  await showAll(desk);
}
