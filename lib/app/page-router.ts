// What may a page ask? To be seen, to get the next write of a running fill, and to say what became of it. Nothing else.
import { browser } from 'wxt/browser';
import { keepPill } from '../../entrypoints/background/preferences';
import type { HelloAnswer, NextAnswer, PageMessage } from '../protocol/protocol';
import type { Speaker } from './senders';
import type { App } from './state/app';
import { contextOf } from './tab/context';
import { finishFill, nextWrite, noteGate, noteWrite } from './tab/fill';
import { pageAnswer, seePage, viewTab } from './tab/publish';
import { beginLesson, endLesson, keepLesson } from './tab/teach';

type Page = Extract<Speaker, { kind: 'page' }>;

/** Answers a checked message of a portal page. */
export async function hearPage(app: App, page: Page, message: PageMessage): Promise<unknown> {
  const { tabId, documentId } = page;
  switch (message.type) {
    case 'page.hello':
      return (await pageAnswer(app, await viewTab(app, tabId))) satisfies HelloAnswer;
    case 'page.reading':
      return seePage(app, tabId, documentId, message.reading);
    case 'page.next': {
      const step = await nextWrite(app, tabId, documentId, message.token, message.fingerprint);
      return { step } satisfies NextAnswer;
    }
    case 'page.wrote':
      return noteWrite(app, documentId, message.token, message.result);
    case 'page.done':
      return finishFill(app, tabId, documentId, message.token, message.results);
    case 'page.gate':
      return noteGate(app, tabId, message.action, message.state);
    case 'page.pill': {
      const { portal } = await contextOf(app, tabId);
      return portal ? keepPill(portal.id, message.pill) : undefined;
    }
    case 'page.open-panel':
      return openPanel(tabId);
    case 'page.teach-begin':
      return beginLesson(app, tabId);
    case 'page.teach-save':
      return keepLesson(app, tabId, message.lessons);
    case 'page.teach-end':
      return endLesson(app, tabId);
  }
}

/** Only a person's press in the page opens the panel; where the browser has none, the popup is the way. */
async function openPanel(tabId: number): Promise<void> {
  await browser.sidePanel?.open({ tabId }).catch(() => undefined);
}
