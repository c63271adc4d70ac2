// How does a page to print open? With a ticket in its address: no client's name, number or id ever stands there.
import { browser } from 'wxt/browser';
import type { SurfaceMessage } from '../protocol/protocol';
import { send } from './surface';

type TicketMessage = Extract<SurfaceMessage, { type: 'filings.ticket' | 'filings.tab-ticket' }>;

/** Asks for a ticket and opens the page with it; nothing opens when there is no filing. */
export async function openPaper(message: TicketMessage, page: 'report' | 'sheet'): Promise<void> {
  const ticket = await send<string | null>(message);
  if (ticket)
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html?ticket=${ticket}` });
}
