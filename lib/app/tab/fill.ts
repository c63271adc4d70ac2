// How does a fill run? Started by the person, written one by one into the document it was planned for, read back, undone.

import { bringToFront, goBack } from '../../../entrypoints/background/front';
import type { FillResult, FillStep, PlannedRow } from '../../page/model';
import { fillSteps } from '../../page/plan/steps';
import type { TabView } from '../../protocol/view';
import type { FillRun } from '../state/fill-runs';
import { contextOf, type TabContext } from './context';
import { withFiles } from './fill-files';
import { conflictsIn, insertStep, planOf } from './plan';
import { type Desk, showTab, viewTab } from './publish';
import { noteFill } from './receipts';

/** Starts the fill of what the plan shows; `replace` names controls whose content the person gave up. */
export async function startFill(desk: Desk, tabId: number, replace: readonly string[]): Promise<TabView> {
  return startRun(desk, tabId, (_, plan) => fillSteps(plan, new Set(replace)));
}

/** Puts one field of the client into the control that the person opened the menu on. */
export async function insertField(desk: Desk, tabId: number, fieldId: string): Promise<TabView> {
  const key: unknown = await desk.pages.tell(tabId, { type: 'to-page.pointed' }); // reads the page anew before it answers
  return startRun(desk, tabId, (context) => {
    const step = typeof key === 'string' ? insertStep(context, key, fieldId, desk.today()) : null;
    return step ? [step] : null;
  });
}

/**
 * Starts a run of the writes that `stepsOf` gives; null says that there is nothing to write. Who the tab is bound to,
 * what conflicts and what is written are taken from one look, and nothing is waited for between it and the start:
 * a client chosen meanwhile can never meet the writes of another.
 */
async function startRun(
  desk: Desk,
  tabId: number,
  stepsOf: (context: TabContext, plan: readonly PlannedRow[]) => readonly FillStep[] | null,
): Promise<TabView> {
  const returnTo = await bringToFront(tabId);
  const context = await contextOf(desk, tabId);
  const { page, bound } = context;
  const plan = planOf(context, desk.today());
  if (!page || !bound || conflictsIn(context, plan).length > 0 || desk.runs.runOf(tabId)) {
    await goBack(returnTo);
    return viewTab(desk, tabId);
  }
  const steps = stepsOf(context, plan);
  const token = desk.token();
  const { documentId, reading } = page;
  const { fingerprint } = reading;
  const labels = new Map(plan.map((row) => [row.key, row.label]));
  if (steps) desk.runs.start({ token, tabId, documentId, fingerprint, steps, labels, returnTo });
  if (steps && (await hasStarted(desk, tabId, token, fingerprint))) desk.notices.delete(tabId);
  else {
    desk.runs.finish(token);
    await goBack(returnTo);
    desk.notices.set(tabId, steps ? 'page-changed' : 'not-inserted');
  }
  const shown = await viewTab(desk, tabId);
  desk.panels.push(shown);
  return shown;
}

async function hasStarted(desk: Desk, tabId: number, token: string, fingerprint: string): Promise<boolean> {
  const answer = await desk.pages.tell(tabId, { type: 'to-page.fill', token, fingerprint });
  return typeof answer === 'object' && answer !== null && 'started' in answer && answer.started === true;
}

/** The next write of a fill, if the page that asks is still the one it was made for and the vault is open. */
export async function nextWrite(
  desk: Desk,
  tabId: number,
  documentId: string,
  token: string,
  fingerprint: string,
): Promise<FillStep | null> {
  const step = desk.runs.next(token, documentId, fingerprint);
  const { bound, page } = await contextOf(desk, tabId);
  if (!step || !bound) return null;
  const takesSeveral = page?.reading.fields.find(({ key }) => key === step.key)?.multiple ?? false;
  const ready = await withFiles(desk, bound, step, takesSeveral);
  return desk.runs.runOf(tabId)?.token === token ? ready : null; // stopped while the file was read
}

/** Shows how far a fill is. */
export async function noteWrite(
  desk: Desk,
  documentId: string,
  token: string,
  result: FillResult,
): Promise<void> {
  const run = desk.runs.wrote(token, documentId, result);
  if (run) desk.panels.push(await viewTab(desk, run.tabId));
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
  desk: Desk,
  tabId: number,
  documentId: string,
  token: string,
  results: readonly FillResult[],
): Promise<void> {
  if (desk.pages.get(tabId)?.documentId !== documentId) return;
  const run = desk.runs.finish(token);
  await goBack(run?.returnTo ?? null);
  const all = [...results, ...leftOf(run, results)];
  desk.pages.note(tabId, all, run?.labels ?? new Map());
  await noteFill(desk, tabId, 'fill', all);
  await showTab(desk, tabId);
}

/** Takes back one written control, or all of them. */
export async function undoFill(desk: Desk, tabId: number, key: string | null): Promise<TabView> {
  const returnTo = await bringToFront(tabId);
  const back = await desk.pages.tell(tabId, { type: 'to-page.undo', keys: key === null ? null : [key] });
  await goBack(returnTo);
  if (Array.isArray(back)) {
    const results = back as FillResult[]; // our own script answers with results
    desk.pages.note(tabId, results, new Map());
    await noteFill(desk, tabId, 'undo', results);
  }
  return showTab(desk, tabId);
}

/** Looks at the page again. */
export async function recheck(desk: Desk, tabId: number): Promise<TabView> {
  desk.notices.delete(tabId);
  await desk.pages.tell(tabId, { type: 'to-page.read' });
  return showTab(desk, tabId);
}

/** Brings a control into view and rings it. */
export async function goToField(desk: Desk, tabId: number, key: string): Promise<TabView> {
  await desk.pages.tell(tabId, { type: 'to-page.go-to', key });
  return viewTab(desk, tabId);
}

/** Notes in the audit that the gate was shown, or passed with blocks standing. */
export async function noteGate(desk: Desk, tabId: number, action: string, state: string): Promise<void> {
  desk.gatesSeen.set(tabId, (desk.gatesSeen.get(tabId) ?? new Set()).add(state));
  const { bound } = await contextOf(desk, tabId);
  if (bound) await desk.vault.note(`gate.${action}`, bound.client.id, state);
}
