// What is answered about filings? The board and its moves, deadlines, pages to print, and a finished site.
import type { filingKinds } from '../../protocol/filings';
import type { HandlersOf } from '../../protocol/message-kind';
import type { App } from '../state/app';
import { putAside } from './aside';
import { boardPart, calendarFile, detailOf } from './board';
import {
  keepRefusal,
  markDone,
  markMailed,
  markMeant,
  markMended,
  markSmsSent,
  markSmsVerified,
  move,
  moveBack,
  noteOrder,
  takeBack,
} from './change';
import { noteNumber } from './given';
import { answerMany, beginFilings } from './many';
import { openPrintout, readAgency, saveAgency, ticketFor, ticketForTab } from './printouts';
import { readSilent, silence } from './reminders';
import { putBack, removeDraft } from './remove';
import { answerSite } from './site';
import { setUsual } from './usual';

export const filingHandlers: HandlersOf<App, typeof filingKinds> = {
  'filings.list': (app, { from }) => boardPart(app, from),
  'filings.move': move,
  'filings.move-back': moveBack,
  'filings.take-back': takeBack,
  'filings.remove': removeDraft,
  'filings.put-back': putBack,
  'filings.sms-sent': markSmsSent,
  'filings.sms-verified': markSmsVerified,
  'filings.mailed': markMailed,
  'filings.order': noteOrder,
  'filings.number': noteNumber,
  'filings.refusal': keepRefusal,
  'filings.mended': markMended,
  'filings.meant': markMeant,
  'filings.done': markDone,
  'filings.begin': beginFilings,
  'filings.answer': answerMany,
  'filings.usual': setUsual,
  'filings.aside': putAside,
  'filings.detail': detailOf,
  'filings.calendar': calendarFile,
  'filings.reminders': async (app) => ({ silent: await readSilent(app), agency: await readAgency(app) }),
  'filings.silence': (app, { silent }) => silence(app, silent),
  'filings.ticket': ticketFor,
  'filings.tab-ticket': (app, { tabId }) => ticketForTab(app, tabId),
  'filings.paper': (app, { ticket }) => openPrintout(app, ticket),
  'filings.agency': (app, { name, logo }) => saveAgency(app, name, logo),
  'filings.site': (app, { tabId, words }) => answerSite(app, tabId, words),
};
