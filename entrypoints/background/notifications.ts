// How does the background notify the person outside our pages? By notifications, each of which opens the page it is about.
import { browser } from 'wxt/browser';
import { NOTICE_PREFIX } from '../../lib/app/filings/reminders';

/** Shows a notification; it replaces an earlier one with the same id. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** A press on a notification opens the page of today. */
export async function onNotificationPress(id: string): Promise<void> {
  if (!id.startsWith(NOTICE_PREFIX)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#today') });
}
