// How does a page to print open? With a ticket in its address: no client's name, number or id ever stands there.
import { browser } from 'wxt/browser';
import type { Paper } from '../protocol/filings';
import type { SurfaceMessage } from '../protocol/protocol';
import { createTranslate, languageFor, type Translate } from '../ui/translate';
import { followLock, followPreferences, send } from './surface';

type TicketMessage = Extract<SurfaceMessage, { type: 'filings.ticket' | 'filings.tab-ticket' }>;

/** Asks for a ticket and opens the page with it; nothing opens when there is no filing. */
export async function openPaper(message: TicketMessage, page: 'report' | 'sheet'): Promise<void> {
  const ticket = await send<string | null>(message);
  if (ticket)
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html?ticket=${ticket}` });
}
/** Asks with the ticket in the address, then shows, again when the language changes. The tab's title names nobody. */
export async function followPaper(
  title: (t: Translate) => string,
  show: (paper: Paper | 'locked' | null, t: Translate) => void,
): Promise<void> {
  const ticket = new URLSearchParams(location.search).get('ticket') ?? '';
  const paper = await send<Paper | null>({ type: 'filings.paper', ticket }).catch(() => 'locked' as const);
  followLock(() => location.reload()); // locked, nothing of the client stays; opened again, it is back
  await followPreferences((preferences) => {
    const t = createTranslate(languageFor(preferences.language, navigator.languages));
    document.title = title(t);
    show(paper, t);
  });
}
