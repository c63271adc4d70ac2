// What does the panel of a tab show? Made from stored data and the page's reading, never from an earlier view.

import { moveCount } from '../../filing/calendar/filing-states';
import type { Client } from '../../filing/client/client';
import { servicesTaken } from '../../filing/client/draft-filings';
import { officialForms, paperDocuments } from '../../filing/papers/fill-papers';
import { filedElsewhereOf } from '../../filing/report/filed-elsewhere';
import { withoutSlots } from '../../filing/report/no-slot';
import type { Stage } from '../../filing/report/question-topics';
import type { Report } from '../../filing/report/report';
import { purposeLabel, type Rulebook } from '../../filing/rulebook/open';
import type { Field, PlannedRow } from '../../page/model';
import { hasChanged } from '../../page/recognise/page-change';
import { pageInView } from '../../page/recognise/recognise';
import type { AnswerView, Binding, ReceiptRow, TabView } from '../../protocol/tab';
import { isLastStep } from '../../protocol/tab-view';
import type { VaultState } from '../../protocol/vault';
import { listClients, summaryOf } from '../clients/list';
import { asideFacts, withAside } from '../filings/aside';
import { imitationAt } from '../portals/portals';
import type { App } from '../state/app';
import { entityQuestion } from '../state/collected';
import type { PageState } from '../state/pages';
import type { TabSession } from '../state/tab-store';
import { unlockWait, vaultState } from '../vault/state';
import { takeableIn } from './adoptable';
import { answersOf } from './answer-words';
import { askedFor } from './asked';
import { aboutTab, barePage } from './bare';
import type { Bound, TabContext } from './context';
import { documentsOnPortal, NOTHING_ON_PORTAL } from './documents-on-portal';
import { NO_CHOICE, openChoice } from './elsewhere';
import { namesIn } from './field-names';
import { otherFilings } from './filing-choice';
import { guidanceOf } from './guidance';
import { withHeld } from './held';
import { lackingItems } from './lacking';
import { lackedKind } from './not-filled';
import { hiddenParts } from './out-of-sight';
import { pageServiceView, summaryOfService } from './page-service';
import { doubtsIn, moreRowsIn, planOf } from './plan';
import { proposedFor, wordsOn } from './propose';
import { reportOf } from './report';
import { serverNotes } from './server-on-page';
import { againstClient } from './slip';
import { slotsHere } from './slots-here';
import { saysSentOn } from './submission';
import { takenView } from './taken-here';
import { typedView } from './typed';

type Passing = Pick<TabView, 'version' | 'filling' | 'notice' | 'interrupted'>;

/** The view of a tab while the vault is open, or when there is none. */
export async function makeView(app: App, context: TabContext, passing: Passing): Promise<TabView> {
  const { tabId, url, portal, page, bound } = context;
  const [vault, wait] = await Promise.all([vaultState(app.vault), unlockWait(app.vault)]);
  const book = app.rulebook();
  const plan = planOf(context, app.today());
  const step = stepOf(context);
  const isNoForm = isNoFilingForm(context, plan);
  const more = moreRowsIn(context, plan);
  const pageService = bound && pageServiceView(bound.client, bound.filing.services, bound.serviceSaid, plan);
  const about = await aboutTab(app, context, plan);
  const against = isNoForm ? { conflicts: [] } : againstClient(context, plan, app.today()); // without a fill there is nothing to block
  const { conflicts } = against;
  const onPortal =
    conflicts.length > 0 ? NOTHING_ON_PORTAL : await documentsOnPortal(app.sessions, context, plan);
  const judged = conflicts.length > 0 ? context : await withHeld(app.sessions, context, plan, app.today());
  const whole = reportOf(book, judged, plan, app.today(), about, onPortal.held);
  const report = whole && withoutSlots(whole, onPortal.asked);
  const aside = bound ? await asideFacts(app, bound.client.id, bound.filing.id) : [];
  const lacked = lackedKind(context);
  const typed = await typedAndTaken(app, context); // after what the page holds was noted
  return {
    vault,
    unlockWait: wait,
    tabId,
    url,
    portal: portal && { id: portal.id, label: portal.label, provider: portal.provider ?? '' },
    ...imitationAt(url),
    guidance: guidanceOf(context, book, report),
    step,
    ...(vault === 'open' && !bound ? await clientsToChoose(app, context) : NO_CLIENTS),
    sameEntity: vault === 'open' && !bound ? await entityQuestion(app.sessions, tabId) : null,
    ...(vault === 'open' && !bound ? await openChoice(app, context) : NO_CHOICE),
    binding: bound && bindingOf(book, bound, context),
    ...(pageService !== null && { pageService }),
    report,
    asked: withAside(askedFor(book, bound, report, app.today(), stageOf(step)), aside),
    ...(bound && papersOf(book, bound, plan, report)),
    ...typeIn(app, bound, report),
    ...serverNotes(context, plan),
    ...(lacked !== null && { lackedKind: lacked }),
    ...(isCheckedBare(vault, context, isNoForm) && {
      bare: barePage(book, context, plan, about, app.today()),
    }),
    plan: plan.map(shownRow(page?.reading.fields ?? [])),
    ...(more !== null && { moreRows: more }),
    ...(page?.reading.closedCards && { closedCards: page.reading.closedCards }),
    saysSent: saysSentOn(context, book),
    isNoFilingForm: isNoForm && !portal?.map, // of a described portal, a page with nothing but a consent is its last step
    fieldNames: namesIn(plan),
    takeable: takeableIn(context, plan, app.today()),
    ...typed,
    ...against,
    doubts: isNoForm ? [] : doubtsIn(context, plan, app.today()),
    receipt: page && receiptOf(page, plan),
    answers: bound ? answerViews(book, bound) : [],
    ...(passing.notice === 'page-incomplete' && { lacking: await lackingItems(app, context) }),
    ...passing,
  };
}

/** What the pages hold that the client lacks, and what the last press stored of them. */
async function typedAndTaken(app: App, context: TabContext): Promise<Pick<TabView, 'typed' | 'taken'>> {
  const typed = await typedView(app.sessions, context, app.today());
  const taken = takenView(app, context);
  return { ...(typed && { typed }), ...(taken && { taken }) };
}

/** The letters that can be printed for the client, and the page's own upload slots. */
const papersOf = (book: Rulebook, { client }: Bound, plan: readonly PlannedRow[], report: Report | null) => ({
  papers: paperDocuments(book, client),
  officialForms: officialForms(book, client),
  slots: slotsHere(book, client, plan, report),
});

/** The filing type of a report, with its name; what is certain of it where the client is on file elsewhere. */
function typeIn(
  app: App,
  bound: Bound | null,
  report: Report | null,
): Pick<TabView, 'filingTypeLabel' | 'isCancellation' | 'filedElsewhere'> {
  const book = app.rulebook();
  const { filingTypes } = book.shared['filings/filing-types.json'];
  const type = filingTypes.find(({ id }) => id === report?.filingType);
  const filed = bound && filedElsewhereOf(book, bound.client, bound.filing, app.today());
  return {
    filingTypeLabel: type?.label ?? null,
    ...(type?.isCancellation && { isCancellation: true }),
    ...(filed && { filedElsewhere: filed }),
  };
}

/** An unbound page is described as it is without a vault; if there is a vault, only when the page is a form to fill. */
function isCheckedBare(vault: VaultState, { page, portal, bound }: TabContext, isNoForm: boolean): boolean {
  if (page === null || portal === null || bound !== null) return false;
  return vault === 'none' || (!isNoForm && portal.map?.handsOff !== true);
}

const NO_CLIENTS = { clients: [], clientCount: 0 } as const;
const CHOICES = 200; // every change pushes a view, and ten thousand clients would make it megabytes; the others are found by search

async function clientsToChoose(
  app: App,
  { page }: TabContext,
): Promise<Pick<TabView, 'clients' | 'clientCount' | 'proposed'>> {
  const clients = await listClients(app, '');
  const proposed = await proposedFor(app, clients, page?.reading ?? null);
  return { clients: clients.slice(0, CHOICES), clientCount: clients.length, proposed };
}

/** A portal page with fields of which none is planned, because it was not recognized as a filing form. */
function isNoFilingForm({ page, portal }: TabContext, plan: readonly PlannedRow[]): boolean {
  const hasFields = page?.reading.fields.some(({ visible }) => visible) === true;
  return portal !== null && portal.map?.handsOff !== true && hasFields && plan.length === 0;
}

/** A row without the values to write, which the view does not need, and with its place if it is on another step. */
function shownRow(fields: readonly Field[]): (row: PlannedRow) => TabView['plan'][number] {
  const hidden = hiddenParts(fields);
  return ({ write: _, ...row }) => {
    const hiddenIn = hidden.get(row.key);
    return hiddenIn === undefined ? row : { ...row, hiddenIn };
  };
}

function stepOf({ page, portal }: TabContext): TabView['step'] {
  const map = portal?.map;
  const here = map && page && pageInView(map, page.reading);
  if (!map || !here) return null;
  return {
    index: map.pages.indexOf(here) + 1,
    count: map.pages.length,
    title: here.title,
    changedSince: hasChanged(here, page.reading) ? map.checkedOn : null,
  };
}

/** Of the services only those that can be filed here are offered. */
function bindingOf(book: Rulebook, { client, rev, filing, session }: Bound, context: TabContext): Binding {
  const kinds = context.portal?.map?.serviceKinds;
  const others = otherFilings(client, filing, context);
  const offered = servicesTaken(client.services, kinds);
  const services = offered.map(summaryOfService);
  const { provider } = filing;
  const moves = moveCount(filing);
  const purpose = purposeLabel(book, filing.intent);
  const serviceWhy = serviceWhyOf(client, session, context.page);
  return {
    client: summaryOf(book, client),
    services,
    chosen: session.services,
    filingId: filing.id,
    provider,
    ...(purpose !== null && { purpose }),
    moves,
    ...(rev !== undefined && { rev }),
    ...(others > 0 && { otherFilings: others }),
    ...(serviceWhy && { serviceWhy }),
    ...(session.isSole && { isSole: true }),
    state: filing.state,
  };
}

/** Why the service was taken, with the words of it that stand on the page in view; undefined where they do not. */
function serviceWhyOf(
  { services }: Client,
  { serviceWhy, services: [chosen] }: TabSession,
  page: PageState | null,
): Binding['serviceWhy'] {
  if (serviceWhy !== 'named') return serviceWhy && { kind: serviceWhy };
  const own = services.find(({ id }) => id === chosen);
  const text = page && own && wordsOn(page.reading, own);
  return text ? { kind: 'named', text } : undefined;
}

/** On the last page, everything that would block the submission is asked. */
const stageOf = (step: TabView['step']): Stage => (isLastStep({ step }) ? 'submitting' : 'filling');

/**
 * What fills wrote on this page; on a page without fields of its own, such as the last one, what they have written in
 * all.
 */
function receiptOf(
  { results, reading }: PageState,
  plan: readonly PlannedRow[],
): readonly ReceiptRow[] | null {
  const here = new Map(plan.map((row) => [row.key, row]));
  const errors = new Map(reading.fields.map(({ key, error }) => [key, error]));
  const ofPage = results.filter((result) => {
    const row = here.get(result.key);
    return row !== undefined && !isOvertaken(result, row, errors.get(result.key));
  });
  if (ofPage.length > 0) return ofPage.map((row) => ({ ...row, ...errorAgainst(row, errors.get(row.key)) }));
  const written = results.filter(({ key, state }) => state === 'filled' && !here.has(key));
  return written.length > 0 && plan.every((row) => row.action !== 'fill') ? written : null;
}

/**
 * Is the result over, because the control holds something else by now? A box that the page has is not missing, and where
 * the client's value stands and the page says nothing against it, an earlier failure is settled. What a fill wrote is
 * gone once the box is empty, as when the same page begins another application.
 */
function isOvertaken(result: ReceiptRow, { action, now, kind }: PlannedRow, error = ''): boolean {
  const { state, reason, after } = result;
  if (reason === 'control-missing') return true;
  if (reason === 'changed-since') return action === 'same';
  if (state === 'filled' || state === 'kept') return action === 'fill' && kind !== 'upload' && isEmpty(now);
  // what could not be emptied is said until somebody changes it, and a file until it is removed
  const isLeft = reason === 'remove-file' || (reason === 'cannot-be-emptied' && now.join() === after.join());
  return action === 'same' && error === '' && !isLeft;
}

const isEmpty = (texts: readonly string[]): boolean => texts.every((text) => text.trim() === '');

/** Results that the page did not accept as written. */
const NOT_TAKEN: ReadonlySet<ReceiptRow['state']> = new Set([
  'changed-by-page',
  'refused',
  'needs-you',
  'not-found',
]);

/**
 * The page's error message for a row. For a value that was accepted, only a new message counts: an old one may be a
 * hint that looks like an error.
 */
function errorAgainst({ state, errorBefore }: ReceiptRow, error = ''): Pick<ReceiptRow, 'error'> {
  const isNew = state === 'filled' && errorBefore !== undefined && error !== errorBefore;
  return error !== '' && (isNew || NOT_TAKEN.has(state)) ? { error } : {};
}

function answerViews(book: Rulebook, { filing, usual }: Bound): readonly AnswerView[] {
  return answersOf(book, filing.answers).map((answer) => ({
    ...answer,
    isUsual: usual?.has(answer.fact) === true,
  }));
}
