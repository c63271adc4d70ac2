// Does the page in a tab say that the filing filled in there was submitted? Then the filing moves on, once for each fill.
import { isNewSubmission } from '../../filing/calendar/filing-states';
import type { Rulebook } from '../../filing/rulebook/open';
import { saysSent } from '../../filing/site/order-status';
import { move } from '../filings/change';
import { originOf } from '../portals/portals';
import type { App } from '../state/app';
import { keepLastFilled, lastFilledIn } from '../state/tab-store';
import { contextOf, type TabContext } from './context';
import { conflictsIn, planOf } from './plan';

/** A portal page with nothing left to fill that says the order was submitted. */
export function saysSentOn({ page, portal }: TabContext, book: Rulebook): boolean {
  if (page === null || portal === null || portal.map?.handsOff === true) return false;
  const isOpen = page.reading.fields.some(({ visible, editable }) => visible && editable);
  return !isOpen && saysSent(book, page.reading.headings);
}

/**
 * Moves the filing on when its tab was filled for it and the page now says that it was submitted. This happens once
 * for each fill: later moves, and moves that the person undid, are not repeated however often the page is read.
 */
export async function noteSubmission(app: App, tabId: number): Promise<void> {
  const { headings = [] } = app.pages.get(tabId)?.reading ?? {};
  if (!saysSent(app.rulebook(), headings)) return; // returns here for nearly every reading, before anything is decrypted
  const context = await contextOf(app, tabId);
  const { bound, url } = context;
  if (!bound || !saysSentOn(context, app.rulebook())) return;
  const filled = await lastFilledIn(app.sessions, tabId);
  const { clientId, filingId } = bound.session;
  if (filled?.moves === undefined || filled.origin !== originOf(url)) return;
  if (filled.clientId !== clientId || filled.filingId !== filingId) return;
  if (conflictsIn(context, planOf(context, app.today()), app.today()).length > 0) return;
  const { moves, ...noted } = filled;
  await keepLastFilled(app.sessions, tabId, noted);
  if (!isNewSubmission(bound.filing, moves)) return;
  await move(app, { clientId, filingId, to: 'submitted', on: app.today() });
}
