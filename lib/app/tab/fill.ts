// How does a fill run? Started by the person, written step by step into the document for which it was planned, read back, undone on request.
import { moveCount } from '../../filing/calendar/filing-states';
import type { FillResult, FillStep, PageReading, PlannedRow } from '../../page/model';
import { fillSteps } from '../../page/plan/steps';
import type { FillAnswer } from '../../protocol/page-messages';
import type { FillProgress, TabView } from '../../protocol/tab';
import { changeFiling } from '../filings/change';
import { originOf } from '../portals/portals';
import type { App } from '../state/app';
import { dropJournal, type JournalEntry, journalOf, keepJournal } from '../state/fill-journal';
import type { FillRun } from '../state/fill-runs';
import { keepLastFilled, sessionOf } from '../state/tab-store';
import { vaultState } from '../vault/state';
import { contextOf, type TabContext } from './context';
import { withFiles } from './fill-files';
import { whyNotFilled } from './not-filled';
import { noteFill } from './notes';
import { assumedWrites, keepWrittenHere } from './page-service';
import { conflictsIn, insertStep, planOf } from './plan';
import { publishTab, viewTab } from './publish';

/** Starts filling what the plan shows; `replace`: controls whose present content the person agreed to overwrite. */
export async function startFill(app: App, tabId: number, replace: readonly string[]): Promise<TabView> {
  return startRun(
    app,
    tabId,
    (context, plan) =>
      whyNotFilled(app.rulebook(), context, app.today()) ?? fillSteps(plan, new Set(replace)),
  );
}

/** Inserts one field of the client into the control on which the person opened the context menu. */
export async function insertField(app: App, tabId: number, fieldId: string): Promise<TabView> {
  const key: unknown = await app.browser.sendToPage(tabId, { type: 'to-page.pointed' }); // reads the page again before it answers
  return startRun(app, tabId, (context) => {
    const step = typeof key === 'string' ? insertStep(context, key, fieldId, app.today()) : null;
    return step ? [step] : 'not-inserted';
  });
}

/**
 * Starts a run of the writes that `stepsOf` returns, or says why there are none by the key of a notice; answers whether it has begun.
 * Nothing is written while `against` names something that speaks against the client. The bound client, the
 * conflicts and the writes are taken from one snapshot, and nothing is awaited between it and the start, so that a client
 * chosen meanwhile can never receive the writes of another.
 */
export async function beginRun(
  app: App,
  tabId: number,
  stepsOf: (context: TabContext, plan: readonly PlannedRow[]) => readonly FillStep[] | string,
  against = (context: TabContext, plan: readonly PlannedRow[]) => conflictsIn(context, plan, app.today()),
): Promise<boolean> {
  const brought = app.browser.injectScript(tabId, 'page-writer'); // injecting it twice changes nothing
  const returnTo = await app.browser.activateTab(tabId);
  const context = await contextOf(app, tabId);
  const { page, bound } = context;
  const plan = planOf(context, app.today());
  if (!page || !bound || against(context, plan).length > 0 || app.runs.runOf(tabId)) {
    await app.browser.returnToTab(returnTo);
    return false;
  }
  const planned = stepsOf(context, plan);
  const steps = typeof planned === 'string' ? null : planned;
  const token = app.token();
  const { documentId, reading } = page;
  const { fingerprint } = reading;
  const errors = new Map(reading.fields.map(({ key, error }) => [key, error]));
  const controls = new Map(
    plan.map(({ key, label }) => [key, { label, errorBefore: errors.get(key) }] as const),
  );
  const { clientId, filingId } = bound.session;
  const assumed = steps && assumedWrites(reading, plan, steps, bound.filing.services);
  const identity = { token, tabId, clientId, filingId, documentId, fingerprint };
  const run = steps && app.runs.start({ ...identity, steps, controls, assumed, returnTo });
  if (run) app.interrupted.delete(tabId);
  await Promise.all([
    brought,
    run && keepJournal(app.sessions, tabId, entryOf(run)),
    // recorded before anything is written, because a page that moves on in the middle has received some of it
    run &&
      keepLastFilled(app.sessions, tabId, {
        clientId,
        filingId,
        origin: originOf(context.url) ?? '',
        moves: moveCount(bound.filing),
      }),
  ]);
  const notice = typeof planned === 'string' ? planned : await begin(app, tabId, token, fingerprint);
  if (notice === null) {
    app.notices.delete(tabId);
    app.taken.delete(tabId);
    if (bound.isStored === false) await changeFiling(app, bound.session, (filing) => filing);
  } else {
    app.runs.finish(token);
    await dropJournal(app.sessions, tabId);
    await app.browser.returnToTab(returnTo);
    app.notices.set(tabId, notice);
  }
  return notice === null;
}

/** The same, for the person who waits for the tab's new view. */
export async function startRun(...run: Parameters<typeof beginRun>): Promise<TabView> {
  await beginRun(...run);
  const [app, tabId] = run;
  const shown = await viewTab(app, tabId);
  app.panels.push(shown);
  return shown;
}

/** Tells the page to begin; null when it has begun, else the notice that says why not. The page itself reports a missing writing script. */
async function begin(app: App, tabId: number, token: string, fingerprint: string): Promise<string | null> {
  const answer = (await app.browser.sendToPage(tabId, { type: 'to-page.fill', token, fingerprint })) as
    | FillAnswer
    | undefined; // our own script
  if (answer?.started === true) return null;
  return answer?.reason === 'no-writer' ? 'no-writer' : 'page-changed';
}

/**
 * The next write of a fill, after recording the result of the previous one. No value is sent unless the vault is open, the
 * asking page is the document for which the run was made, and the tab is still bound to the same client and filing. Only a
 * document to upload is read from the vault here; every other value was taken when the run began.
 */
export async function nextWrite(
  app: App,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string },
  { token, fingerprint, result }: { token: string; fingerprint: string; result: FillResult | null },
): Promise<FillStep | null> {
  const noted = result && app.runs.wrote(token, documentId, result);
  if (noted) app.panels.push(progressOf(noted));
  const kept = noted && keepJournal(app.sessions, tabId, entryOf(noted));
  const step = app.runs.next(token, documentId, fingerprint);
  const [isStill] = await Promise.all([step !== null && isStillOf(app, tabId, token), kept]);
  if (!isStill || !step) return null;
  const ready = step.documents?.length ? await withDocuments(app, tabId, step) : step;
  return app.runs.runOf(tabId)?.token === token ? ready : null; // the run was stopped while the file was read
}

/** Whether the run's client and filing are still the tab's, its page still in it, and the vault open. */
async function isStillOf(app: App, tabId: number, token: string): Promise<boolean> {
  const [isOpen, session] = await Promise.all([app.vault.isUnlocked(), sessionOf(app.sessions, tabId)]);
  const run = app.runs.runOf(tabId);
  if (!isOpen || run?.token !== token || !session) return false;
  const isSamePage = app.pages.get(tabId)?.documentId === run.documentId;
  return isSamePage && session.clientId === run.clientId && session.filingId === run.filingId;
}

async function withDocuments(app: App, tabId: number, step: FillStep): Promise<FillStep | null> {
  const { bound, page } = await contextOf(app, tabId);
  const takesSeveral = page?.reading.fields.find(({ key }) => key === step.key)?.multiple ?? false;
  return bound && withFiles(app, bound, step, takesSeveral);
}

/** The journal's entry of a run as it stands. */
const entryOf = ({ token, documentId, steps, results }: FillRun): JournalEntry => ({
  token,
  documentId,
  keys: steps.map(({ key }) => key),
  done: results.length,
});

function progressOf({ tabId, results, steps }: FillRun): FillProgress {
  return { tabId, filling: { done: results.length, total: steps.length } };
}

/** The writes of a run that were never requested, because the page had moved on. */
function leftOf(run: FillRun | null, results: readonly FillResult[]): FillResult[] {
  const known = new Set(results.map(({ key }) => key));
  const left = run?.steps.filter(({ key }) => !known.has(key)) ?? [];
  return left.map(({ key, fieldId }) => ({
    key,
    fieldId,
    state: 'refused',
    reason: 'stopped',
    before: [],
    after: [],
    milliseconds: 0,
  }));
}

/**
 * Ends a fill: drops its values, stores its results with the page, and publishes the page's new reading. Reports are accepted
 * only from the document of that fill, and only about the controls that it was to write.
 */
export async function finishFill(
  app: App,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string },
  { token, results, reading }: { token: string; results: readonly FillResult[]; reading: PageReading },
): Promise<void> {
  const [entry, state] = await Promise.all([journalOf(app.sessions, tabId), vaultState(app.vault)]);
  if (entry?.token !== token || entry.documentId !== documentId) return;
  const dropped = dropJournal(app.sessions, tabId);
  if (state === 'locked') return dropped;
  const run = app.runs.finish(token);
  const returned = app.browser.returnToTab(run?.returnTo ?? null);
  const planned = new Set(entry.keys);
  const known = results.filter(({ key }) => planned.has(key));
  const all = [...known, ...leftOf(run, known)];
  app.pages.see(tabId, documentId, reading);
  app.pages.forgetNotUndone(tabId);
  app.pages.note(tabId, all, run?.controls ?? new Map());
  if (run?.assumed) await keepWrittenHere(app, tabId, run.assumed, all);
  await Promise.all([publishTab(app, tabId), dropped, returned]); // the person waits for the view, not for the audit entry
  await noteFill(app, tabId, 'fill', all);
}

/** Accepts a page's report of what changed after a fill: only from the document of the fill, and only about controls reported as filled there. */
export async function amendFill(
  app: App,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string },
  { results, reading }: { results: readonly FillResult[]; reading: PageReading },
): Promise<void> {
  const page = app.pages.get(tabId);
  if (page?.documentId !== documentId || (await vaultState(app.vault)) === 'locked') return;
  const filled = new Set(page.results.filter(({ state }) => state === 'filled').map(({ key }) => key));
  const changed = results.filter(({ key }) => filled.has(key));
  app.pages.see(tabId, documentId, reading);
  app.pages.note(tabId, changed, new Map());
  await noteFill(app, tabId, 'fill', changed);
  await publishTab(app, tabId);
}

/** Undoes one written control, or all of them. */
export async function undoFill(app: App, tabId: number, key: string | null): Promise<TabView> {
  const returnTo = await app.browser.activateTab(tabId);
  await app.browser.injectScript(tabId, 'page-writer'); // the extension may have been updated since the fill
  const back = await app.browser.sendToPage(tabId, {
    type: 'to-page.undo',
    keys: key === null ? null : [key],
  });
  await app.browser.returnToTab(returnTo);
  if (Array.isArray(back)) {
    const results = back as FillResult[]; // our own script returns results
    app.pages.note(tabId, results, new Map());
    await noteFill(app, tabId, 'undo', results);
  }
  return publishTab(app, tabId);
}

/** Has the page read again. */
export async function recheck(app: App, tabId: number): Promise<TabView> {
  app.notices.delete(tabId);
  app.interrupted.delete(tabId);
  await app.browser.sendToPage(tabId, { type: 'to-page.read' });
  return publishTab(app, tabId);
}

/** Scrolls a control into view and highlights it. */
export async function goToField(app: App, tabId: number, key: string): Promise<TabView> {
  await app.browser.sendToPage(tabId, { type: 'to-page.go-to', key });
  return viewTab(app, tabId);
}
