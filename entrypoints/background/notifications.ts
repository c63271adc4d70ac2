// What does a reminder say outside our pages? The kind, how many, and the day: no name and no number of anybody.
import { browser } from 'wxt/browser';
import type { App } from '../../lib/app/state/app';
import type { DueKind } from '../../lib/filing/calendar/due-dates';
import type { Reminder } from '../../lib/filing/calendar/reminders';
import { speech } from './speech';

const PREFIX = 'reminder-';

/** One notification a kind; a newer one of the same kind takes its place. */
export async function tell(app: Pick<App, 'preferences'>, ripe: readonly Reminder[]): Promise<void> {
  const t = await speech(app);
  const kinds = new Map<DueKind, readonly Reminder[]>();
  for (const one of ripe) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  for (const [kind, reminders] of kinds) {
    const day = reminders.map((one) => one.day).toSorted()[0] ?? '';
    await browser.notifications.create(`${PREFIX}${kind}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: t('due.notice.title'),
      message: t('due.notice', { kind: t(`due.${kind}`), n: reminders.length, day: t.date(day) }),
    });
  }
}

/** A press on a notification opens the page of today. */
export async function onNotificationPress(id: string): Promise<void> {
  if (!id.startsWith(PREFIX)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#today') });
}
