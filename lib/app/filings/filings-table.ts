// What can be asked about filings? The board and its moves, deadlines, papers to print, and a finished site.
import type { FilingMessage, ReminderSettings } from '../../protocol/filings';
import type { App } from '../state/app';
import { showAll } from '../tab/publish';
import { boardPart, calendarFile, detailOf } from './board';
import { changeFiling } from './handlers';
import { keepAgency, openPaper, readAgency, ticketFor, ticketForTab } from './printouts';
import { readSilent, silence } from './reminders';
import { answerSite } from './site';

/** Answers a message about filings; after a change panels and pages show what is stored now. */
export async function hearFilings(app: App, message: FilingMessage): Promise<unknown> {
  switch (message.type) {
    case 'filings.list':
      return boardPart(app, message.from);
    case 'filings.detail':
      return detailOf(app, message);
    case 'filings.calendar':
      return calendarFile(app, message);
    case 'filings.reminders':
      return { silent: await readSilent(), agency: await readAgency() } satisfies ReminderSettings;
    case 'filings.silence':
      return silence(app, message.silent);
    case 'filings.ticket':
      return ticketFor(app, message);
    case 'filings.tab-ticket':
      return ticketForTab(app, message.tabId);
    case 'filings.paper':
      return openPaper(app, message.ticket);
    case 'filings.agency':
      return keepAgency(message.name, message.logo);
    case 'filings.site':
      return answerSite(app, message.tabId, message.words);
    default: {
      const answer = await changeFiling(app, message);
      await showAll(app);
      return answer;
    }
  }
}
