// How is a page for printing opened? With a ticket in its address, which never holds a client's name, number or id.
import { browser } from 'wxt/browser';
import type { Printout } from '../protocol/filings';
import { languageFor } from '../protocol/language';
import { createTranslate, type Translate } from '../ui/translate';
import { ask } from './ask';
import { followPerson } from './follow-person';
import { followLock, followPreferences } from './surface';

/** Opens the page with a ticket for the filing; opens nothing without one. */
export async function openPrintout(
  ticket: Promise<string | null>,
  page: 'report' | 'sheet' | 'papers',
  document = '',
): Promise<void> {
  const given = await ticket;
  const part = document === '' ? '' : `#${document}`;
  if (given)
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html?ticket=${given}${part}` });
}

/** A ticket for the filing that a tab is bound to. */
export const tabTicket = (tabId: number) => ask('filings.tab-ticket', { tabId });

/** Loads what the ticket in the address stands for and shows it, again when the language changes. The tab's title names no client. */
export async function followPrintout(
  title: (t: Translate) => string,
  show: (paper: Printout | 'locked' | null, t: Translate) => void,
): Promise<void> {
  const ticket = new URLSearchParams(location.search).get('ticket') ?? '';
  const paper = await ask('filings.paper', { ticket }).catch(() => 'locked' as const);
  followPerson();
  followLock(() => location.reload()); // after a lock nothing of the client stays on the page; after unlocking it is back
  await followPreferences((preferences) => {
    const t = createTranslate(languageFor(preferences.language, navigator.languages));
    document.title = title(t);
    show(paper, t);
  });
}
