// How does a fill run? Started by the person, written one by one into the document it was planned for, read back, undone.
import { bringToFront, goBack } from '../../../entrypoints/background/front';
import type { FillResult, FillStep, PlannedRow } from '../../page/model';
import { fillSteps } from '../../page/plan/steps';
import type { TabView } from '../../protocol/tab';
import type { App } from '../state/app';
import type { FillRun } from '../state/fill-runs';
import { contextOf, type TabContext } from './context';
import { withFiles } from './fill-files';
import { conflictsIn, insertStep, planOf } from './plan';
import { showTab, viewTab } from './publish';

/** Starts the fill of what the plan shows; `replace` names controls whose content the person gave up. */
export async function startFill(app: App, tabId: number, replace: readonly string[]): Promise<TabView> {
  return startRun(app, tabId, (_, plan) => fillSteps(plan, new Set(replace)));
}

/** Puts one field of the client into the control that the person opened the menu on. */
export async function insertField(app: App, tabId: number, fieldId: string): Promise<TabView> {
  const key: unknown = await app.pages.tell(tabId, { type: 'to-page.pointed' }); // reads the page anew before it answers
  return startRun(app, tabId, (context) => {
    const step = typeof key === 'string' ? insertStep(context, key, fieldId, app.today()) : null;
    return step ? [step] : null;
  });
}

/**
 * Starts a run of the writes that `stepsOf` gives; null says that there is nothing to write. Who the tab is bound to,
 * what conflicts and what is written are taken from one look, and nothing is waited for between it and the start:
 * a client chosen meanwhile can never meet the writes of another.
 */
async function startRun(
  app: App,
  tabId: number,
  stepsOf: (context: TabContext, plan: readonly PlannedRow[]) => readonly FillStep[] | null,
): Promise<TabView> {
  const returnTo = await bringToFront(tabId);
  const context = await contextOf(app, tabId);
  const { page, bound } = context;
  const plan = planOf(context, app.today());
  if (!page || !bound || conflictsIn(context, plan).length > 0 || app.runs.runOf(tabId)) {
    await goBack(returnTo);
    return viewTab(app, tabId);
  }
  const steps = stepsOf(context, plan);
  const token = app.token();
  const { documentId, reading } = page;
  const { fingerprint } = reading;
  const labels = new Map(plan.map((row) => [row.key, row.label]));
  if (steps) app.runs.start({ token, tabId, documentId, fingerprint, steps, labels, returnTo });
  if (steps && (await hasStarted(app, tabId, token, fingerprint))) app.notices.delete(tabId);
  else {
    app.runs.finish(token);
    await goBack(returnTo);
    app.notices.set(tabId, steps ? 'page-changed' : 'not-inserted');
  }
  const shown = await viewTab(app, tabId);
  app.panels.push(shown);
  return shown;
}

async function hasStarted(app: App, tabId: number, token: string, fingerprint: string): Promise<boolean> {
  const answer = await app.pages.tell(tabId, { type: 'to-page.fill', token, fingerprint });
  return typeof answer === 'object' && answer !== null && 'started' in answer && answer.started === true;
}

/** The next write of a fill, if the page that asks is still the one it was made for and the vault is open. */
export async function nextWrite(
  app: App,
  tabId: number,
  documentId: string,
  token: string,
  fingerprint: string,
): Promise<FillStep | null> {
  const step = app.runs.next(token, documentId, fingerprint);
  const { bound, page } = await contextOf(app, tabId);
  if (!step || !bound) return null;
  const takesSeveral = page?.reading.fields.find(({ key }) => key === step.key)?.multiple ?? false;
  const ready = await withFiles(app, bound, step, takesSeveral);
  return app.runs.runOf(tabId)?.token === token ? ready : null; // stopped while the file was read
}

/** Shows how far a fill is. */
export async function noteWrite(
  app: App,
  documentId: string,
  token: string,
  result: FillResult,
): Promise<void> {
  const run = app.runs.wrote(token, documentId, result);
  if (run) app.panels.push(await viewTab(app, run.tabId));
}

/** The writes of a run that were never asked for: the page had gone on. */
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

/** Ends a fill: its values are forgotten, its results kept with the page. */
export async function finishFill(
  app: App,
  tabId: number,
  documentId: string,
  token: string,
  results: readonly FillResult[],
): Promise<void> {
  if (app.pages.get(tabId)?.documentId !== documentId) return;
  const run = app.runs.finish(token);
  await goBack(run?.returnTo ?? null);
  const all = [...results, ...leftOf(run, results)];
  app.pages.note(tabId, all, run?.labels ?? new Map());
  await noteFill(app, tabId, 'fill', all);
  await showTab(app, tabId);
}

/** Takes back one written control, or all of them. */
export async function undoFill(app: App, tabId: number, key: string | null): Promise<TabView> {
  const returnTo = await bringToFront(tabId);
  const back = await app.pages.tell(tabId, { type: 'to-page.undo', keys: key === null ? null : [key] });
  await goBack(returnTo);
  if (Array.isArray(back)) {
    const results = back as FillResult[]; // our own script answers with results
    app.pages.note(tabId, results, new Map());
    await noteFill(app, tabId, 'undo', results);
  }
  return showTab(app, tabId);
}

/** Looks at the page again. */
export async function recheck(app: App, tabId: number): Promise<TabView> {
  app.notices.delete(tabId);
  await app.pages.tell(tabId, { type: 'to-page.read' });
  return showTab(app, tabId);
}

/** Brings a control into view and rings it. */
export async function goToField(app: App, tabId: number, key: string): Promise<TabView> {
  await app.pages.tell(tabId, { type: 'to-page.go-to', key });
  return viewTab(app, tabId);
}

/** Notes in the audit that the gate was shown, or passed with blocks standing. */
export async function noteGate(app: App, tabId: number, action: string, state: string): Promise<void> {
  app.gatesSeen.set(tabId, (app.gatesSeen.get(tabId) ?? new Set()).add(state));
  const { bound } = await contextOf(app, tabId);
  if (bound) await app.vault.note(`gate.${action}`, bound.client.id, state);
}
/** Notes what became of a fill. A vault that locked meanwhile takes no note, and the fill has stopped by itself. */
export async function noteFill(
  app: App,
  tabId: number,
  action: 'fill' | 'undo',
  results: readonly FillResult[],
): Promise<void> {
  const { bound, portal } = await contextOf(app, tabId);
  if (!bound) return;
  const count = (wanted: FillResult['state']) => results.filter(({ state }) => state === wanted).length;
  const [filled, kept, undone] = [count('filled'), count('kept'), count('undone')];
  const open = results.length - filled - kept - undone;
  const detail = `portal:${portal?.id ?? 'other'} filled:${filled} kept:${kept} undone:${undone} open:${open}`;
  await app.vault.note(action, bound.client.id, detail).catch(() => undefined);
}
/** Notes that the person accepted so many contradictions between page and client. */
export async function noteOverride(app: App, clientId: string, conflicts: number): Promise<void> {
  await app.vault.note('override', clientId, `conflicts:${conflicts}`);
}
