// How are cards filled in that show no box before their own button is pressed? At the person's request each is opened, filled in like the page, and kept where nothing of it is left to the person.

import type { ClosedCard, PageReading, PlannedRow } from '../../page/model';
import { fillSteps } from '../../page/plan/steps';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import type { CardsUnderWay } from '../state/cards-under-way';
import { contextOf, type TabContext } from './context';
import { beginRun } from './fill';
import { whyNotFilled } from './not-filled';
import { conflictsIn, planOf } from './plan';
import { publishTab, viewTab } from './publish';

/** How often an opened card is written to: what a choice reveals is filled in the next round. */
export const MOST_ROUNDS = 4;

/** The first closed card of a page that was not opened before, by title. */
export const nextCard = (
  { closedCards = [] }: PageReading,
  opened: ReadonlySet<string>,
): ClosedCard | undefined => closedCards.find(({ title }) => !opened.has(title));

/** The keys of the boxes that a page shows, without those it showed before. */
export const shownKeys = ({ fields }: PageReading, before: ReadonlySet<string> = new Set()): string[] =>
  fields.filter(({ key, visible }) => visible && !before.has(key)).map(({ key }) => key);

/** The rows of the plan that are an opened card's: those of boxes that were not shown before. */
export function rowsOfCard(
  reading: PageReading,
  before: ReadonlySet<string>,
  plan: readonly PlannedRow[],
): readonly PlannedRow[] {
  const own = new Set(shownKeys(reading, before));
  return plan.filter(({ key }) => own.has(key));
}

/** Opens the page's closed cards one after the other, and fills each. Nothing is pressed on a page that would not be filled. */
export async function fillCards(app: App, tabId: number): Promise<TabView> {
  await app.browser.injectScript(tabId, 'page-writer');
  const context = await contextOf(app, tabId);
  const plan = planOf(context, app.today());
  const isBarred =
    context.page === null ||
    context.bound === null ||
    whyNotFilled(app.rulebook(), context, app.today()) !== null ||
    conflictsIn(context, plan, app.today()).length > 0 ||
    app.runs.runOf(tabId) !== null;
  if (isBarred || !context.page) return viewTab(app, tabId);
  const { documentId } = context.page;
  app.notices.delete(tabId);
  app.cards.set(tabId, { documentId, opened: new Set(), before: new Set(), written: new Set(), rounds: 0 });
  return openNext(app, tabId);
}

/** Goes on with the cards of a tab once a run in it has ended; does nothing where none are under way. */
export async function goOnWithCards(app: App, tabId: number): Promise<void> {
  if (app.cards.has(tabId)) await fillOpened(app, tabId);
}

/** The cards under way in a tab, as long as it shows the same document to the same person. */
async function underWay(app: App, tabId: number): Promise<[CardsUnderWay, TabContext] | null> {
  const cards = app.cards.get(tabId);
  const context = await contextOf(app, tabId);
  const isSame = cards !== undefined && context.page?.documentId === cards.documentId && context.bound;
  return isSame ? [cards, context] : null;
}

/** Ends, with a notice of what is left to the person. */
function endCards(app: App, tabId: number, notice: string | null): Promise<TabView> {
  app.cards.delete(tabId);
  if (notice !== null) app.notices.set(tabId, notice);
  return publishTab(app, tabId);
}

async function openNext(app: App, tabId: number): Promise<TabView> {
  for (;;) {
    const [cards, context] = (await underWay(app, tabId)) ?? [];
    if (!cards || !context?.page) return endCards(app, tabId, null);
    const { reading } = context.page;
    const card = nextCard(reading, cards.opened);
    if (card === undefined) return endCards(app, tabId, null);
    cards.opened.add(card.title);
    cards.before = new Set(shownKeys(reading));
    cards.written.clear();
    cards.rounds = 0;
    const isOpen: unknown = await app.browser.sendToPage(tabId, { type: 'to-page.open-card', card }); // reads the page again before it answers
    if (isOpen === true) return fillOpened(app, tabId);
    app.notices.set(tabId, 'card-closed');
  }
}

const rowsOf = (
  { before }: CardsUnderWay,
  { page }: TabContext,
  plan: readonly PlannedRow[],
): readonly PlannedRow[] => (page === null ? [] : rowsOfCard(page.reading, before, plan));

/** Writes what the opened card asks for, and keeps it when nothing more is to be written. */
async function fillOpened(app: App, tabId: number): Promise<TabView> {
  const [cards, context] = (await underWay(app, tabId)) ?? [];
  if (!cards || !context?.page) return endCards(app, tabId, null);
  const plan = planOf(context, app.today());
  const own = rowsOf(cards, context, plan);
  const steps = fillSteps(own, new Set()).filter(({ key }) => !cards.written.has(key));
  if (steps.length === 0) return keepOpened(app, tabId, cards, own);
  if (cards.rounds >= MOST_ROUNDS) return endCards(app, tabId, 'card-open');
  cards.rounds += 1;
  for (const { key } of steps) cards.written.add(key);
  const isBegun = await beginRun(app, tabId, (at, now) =>
    fillSteps(rowsOf(cards, at, now), new Set()).filter(({ key }) => cards.written.has(key)),
  );
  return isBegun ? publishTab(app, tabId) : endCards(app, tabId, null); // its own notice says why it has not
}

/** Is a row of an opened card left to the person, so that the card must stay open? What only the person may enter, such as a code sent to a telephone, is asked for later. */
export const isLeft = ({ action, reason }: PlannedRow): boolean =>
  action === 'replace' || action === 'refused' || (action === 'needs-you' && reason.code !== 'person-only');

async function keepOpened(
  app: App,
  tabId: number,
  cards: CardsUnderWay,
  own: readonly PlannedRow[],
): Promise<TabView> {
  const { results = [], reading } = app.pages.get(tabId) ?? {};
  const isWritten = [...cards.written].every(
    (key) => results.find((result) => result.key === key)?.state === 'filled',
  );
  if (cards.written.size === 0 || !isWritten || own.some(isLeft)) return endCards(app, tabId, 'card-open');
  const judged = reading === undefined ? [] : shownKeys(reading, cards.before);
  const kept: unknown = await app.browser.sendToPage(tabId, { type: 'to-page.keep-card', judged }); // reads the page again before it answers
  if (kept === 'kept') return openNext(app, tabId);
  if (kept !== 'more' || cards.rounds >= MOST_ROUNDS) return endCards(app, tabId, 'card-open');
  cards.rounds += 1;
  return fillOpened(app, tabId);
}
