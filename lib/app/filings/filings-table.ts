// What can be asked about filings? The board and its moves, deadlines, papers to print, and a finished site.

import type { FilingMessage } from '../../protocol/filings';
import type { ReminderSettings } from '../../protocol/filings-view';
import { type Desk, showAll } from '../tab/publish';
import { boardPart, calendarFile, detailOf } from './board';
import { changeFiling } from './handlers';
import { keepAgency, openPaper, readAgency, ticketFor, ticketForTab } from './printouts';
import { readSilent, silence } from './reminders';
import { answerSite } from './site';

/** Answers a message about filings; after a change panels and pages show what is stored now. */
export async function hearFilings(desk: Desk, message: FilingMessage): Promise<unknown> {
  switch (message.type) {
    case 'filings.list':
      return boardPart(desk, message.from);
    case 'filings.detail':
      return detailOf(desk, message);
    case 'filings.calendar':
      return calendarFile(desk, message);
    case 'filings.reminders':
      return { silent: await readSilent(), agency: await readAgency() } satisfies ReminderSettings;
    case 'filings.silence':
      return silence(desk, message.silent);
    case 'filings.ticket':
      return ticketFor(desk, message);
    case 'filings.tab-ticket':
      return ticketForTab(desk, message.tabId);
    case 'filings.paper':
      return openPaper(desk, message.ticket);
    case 'filings.agency':
      return keepAgency(message.name, message.logo);
    case 'filings.site':
      return answerSite(desk, message.tabId, message.words);
    default: {
      const answer = await changeFiling(desk, message);
      await showAll(desk);
      return answer;
    }
  }
}
