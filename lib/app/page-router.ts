// What may a page request? To be watched, the next write of a running fill, to report its result, and to pass on which of the offered fields the person picked. Nothing else.
import type { PageReading } from '../page/model';
import type { NextAnswer, PageMessage } from '../protocol/page-messages';
import type { SaidReading } from '../protocol/reading';
import { savePillPlace } from './preferences';
import type { Speaker } from './senders';
import type { App } from './state/app';
import { goOnWithCards } from './tab/closed-cards';
import { contextOf } from './tab/context';
import { amendFill, finishFill, nextWrite } from './tab/fill';
import { noteGate } from './tab/notes';
import { pickOnPage } from './tab/pick';
import { endPage, greetPage, publishTab, seePage } from './tab/publish';
import { beginLesson, endLesson, saveLesson } from './tab/teach';

type Page = Extract<Speaker, { kind: 'page' }>;

/** Answers a checked message of a portal page. */
export async function handlePageMessage(app: App, page: Page, message: PageMessage): Promise<unknown> {
  const { tabId, documentId, address } = page;
  const placed = (said: SaidReading): PageReading => ({ ...said, url: address });
  switch (message.type) {
    case 'page.hello':
      return greetPage(app, tabId);
    case 'page.bye':
      return endPage(app, tabId, documentId);
    case 'page.reader':
      return app.browser.injectScript(tabId, 'page-reader');
    case 'page.overlay':
      return app.browser.injectScript(tabId, 'page-overlay');
    case 'page.reading':
      return seePage(app, tabId, documentId, placed(message.reading));
    case 'page.next':
      return { step: await nextWrite(app, page, message) } satisfies NextAnswer;
    case 'page.done':
      await finishFill(app, page, { ...message, reading: placed(message.reading) });
      return goOnWithCards(app, tabId);
    case 'page.changed':
      return amendFill(app, page, { ...message, reading: placed(message.reading) });
    case 'page.gate':
      return noteGate(app, tabId, message.action, message.state);
    case 'page.pill': {
      const { portal } = await contextOf(app, tabId);
      return portal ? savePillPlace(app, portal.id, message.pill) : undefined;
    }
    case 'page.pick':
      return pickOnPage(app, page, message);
    case 'page.open-panel':
      return openAt(app, tabId, message.toFix === true);
    case 'page.teach-begin':
      return beginLesson(app, tabId);
    case 'page.teach-save':
      return saveLesson(app, tabId, message.lessons);
    case 'page.teach-end':
      return endLesson(app, tabId);
  }
}

/**
 * Opens the panel before anything else, since a browser allows that only within the person's press; then the panel
 * shows what must be done.
 */
async function openAt(app: App, tabId: number, toFix: boolean): Promise<void> {
  const opened = app.browser.openPanel(tabId);
  if (toFix) {
    app.notices.set(tabId, 'to-fix');
    await publishTab(app, tabId);
    if (app.panels.isOpen(tabId)) app.notices.delete(tabId); // the press was handled; another press leads there again
  }
  return opened;
}
