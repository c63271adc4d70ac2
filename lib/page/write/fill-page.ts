// How does a fill reach the page? Each write is requested only after the previous one is done, so that a lock stops the next.
import { fitResult } from '../limits';
import type { FillResult, FillStep } from '../model';
import type { LiveReading } from '../read/read';
import type { Reads } from '../shown/reads';
import { addRow, type WantedRow } from './add-row';
import { type CardOutcome, keepCard, openCard } from './closed-card';
import { type FillDeps, fill } from './fill';
import { wait, watchDrawings } from './page-turns';
import { watchStep } from './same-step';
import { undo } from './undo';

/** The state of the fills in one page, kept by the reading script until a lock. */
export interface FillMemory {
  /** The token of the running fill. */
  filling: string | null;
  results: readonly FillResult[];
  /** Those of them that the page may still change, so soon after they were told. */
  unsettled: readonly FillResult[];
  /** Resolves when the running undo ends. A fill or another undo waits for it, or it would mistake the values being undone for the page's own. */
  undoing: Promise<unknown>;
}

/** The page as handed over by the reading script, since the writing script contains no code for reading. */
export interface FilledPage {
  readonly document: Document;
  readonly memory: FillMemory;
  /** The last reading. */
  readonly live: () => LiveReading;
  /** Reads the page in slices that let it run in between. */
  readonly look: () => Promise<LiveReading>;
  /** Reads the page in one go, as a running fill needs before its next write. */
  readonly readNow: () => LiveReading;
  readonly reads: Reads;
  /** Reads the page and reports it. */
  readonly report: () => Promise<void>;
  /** Reports that the page is not the one for which the plan was made. */
  readonly tellPage: (live: LiveReading) => void;
  /** Requests the next write, with the result of the previous one; null when nothing more may be written. */
  readonly nextStep: (of: FillUnderWay, result: FillResult | null) => Promise<FillStep | null>;
  readonly tellDone: (token: string, results: readonly FillResult[], live: LiveReading) => Promise<unknown>;
  /** Reports what has changed since. */
  readonly tellChanged: (results: readonly FillResult[], live: LiveReading) => Promise<unknown>;
}

/** A fill by its token, and the page that its plan was made for. */
export interface FillUnderWay {
  readonly token: string;
  readonly fingerprint: string;
}

/** Hides our overlay during a fill; returns a function that shows it again. */
type Conceal = (document: Document) => () => void;

/** Lets work be done in the page as it was last read, and stops watching what the page draws when that is done. */
async function workIn<T>(
  page: FilledPage,
  isAllowed: () => boolean,
  work: (elements: LiveReading['elements'], deps: FillDeps) => Promise<T>,
): Promise<T> {
  const { elements, roots } = page.live();
  const { now, change, stop } = watchDrawings(roots);
  const done = await work(elements, {
    root: page.document,
    isAllowed,
    now,
    wait,
    change,
    reread: () => page.readNow().elements,
    reads: page.reads,
  });
  stop();
  return done;
}

/** Begins a fill; false when the page is no longer the one for which the plan was made. */
async function startFill(page: FilledPage, of: FillUnderWay, conceal: Conceal): Promise<boolean> {
  await page.memory.undoing;
  const live = await page.look();
  if (live.reading.fingerprint !== of.fingerprint) {
    page.tellPage(live); // the next plan is made for the present page
    return false;
  }
  void runFill(page, of, conceal);
  return true;
}

async function runFill(page: FilledPage, of: FillUnderWay, conceal: Conceal): Promise<void> {
  const { memory } = page;
  const isSameStep = watchStep(page.document);
  memory.filling = of.token;
  let told: readonly FillResult[] = [];
  let last: FillResult | null = null;
  const isUnsettled = () => told.some((result) => memory.unsettled.includes(result));
  const isAllowed = () => (memory.filling === of.token || isUnsettled()) && isSameStep();
  const onProgress = (result: FillResult): void => {
    last = fitResult(result);
  };
  const steps = stepsOf(page, of, isAllowed, () => last);
  const { results, later } = await workIn(page, isAllowed, (elements, deps) => {
    const reveal = conceal(page.document);
    return fill(steps, elements, { ...deps, onProgress }).finally(reveal);
  });
  if (memory.filling !== of.token) return; // locked, or another fill began, so nothing of this one is kept
  memory.filling = null;
  told = results;
  memory.unsettled = results;
  keepResults(memory, results);
  await page.tellDone(of.token, results.map(fitResult), await page.look());
  await tellChanged(page, results, await later());
}

function keepResults(memory: FillMemory, results: readonly FillResult[]): void {
  const fresh = new Set(results.map((result) => result.key));
  memory.results = [...memory.results.filter((result) => !fresh.has(result.key)), ...results];
}

/** Reports what has changed since the receipt, except controls that were undone or rewritten meanwhile; reports nothing after a lock. */
async function tellChanged(
  page: FilledPage,
  told: readonly FillResult[],
  now: readonly FillResult[],
): Promise<void> {
  const { memory } = page;
  const changed = now.filter((result, at) => {
    const before = told[at];
    return before !== undefined && before.state !== result.state && memory.unsettled.includes(before);
  });
  memory.unsettled = memory.unsettled.filter((result) => !told.includes(result));
  if (changed.length === 0) return;
  keepResults(memory, changed);
  await page.tellChanged(changed.map(fitResult), await page.look());
}

/** The next writes; the background sends no value once the page has left the step. */
async function* stepsOf(
  page: FilledPage,
  of: FillUnderWay,
  isAllowed: () => boolean,
  last: () => FillResult | null,
): AsyncGenerator<FillStep> {
  while (isAllowed()) {
    const step = await page.nextStep(of, last());
    if (step === null || !isAllowed()) return;
    yield step;
  }
}

/** Presses the page's own button for a row and reports the page; false when no row appeared. */
async function addRowTo(page: FilledPage, wanted: WantedRow): Promise<boolean> {
  const isAllowed = () => page.memory.filling === null;
  if (!isAllowed()) return false;
  await page.look();
  const isAdded = await workIn(page, isAllowed, (elements, deps) => addRow(wanted, elements, deps));
  await page.report();
  return isAdded;
}

/** Opens a card by what opens it and reports the page; false when no box came. */
async function openCardOf(page: FilledPage, opener: Element): Promise<boolean> {
  const isAllowed = () => page.memory.filling === null;
  if (!isAllowed()) return false;
  await page.look();
  const isOpen = await workIn(page, isAllowed, (_, deps) => openCard(opener, page.readNow, deps));
  await page.report();
  return isOpen;
}

/** Keeps the opened card, of whose controls these have been judged, and reports the page. */
async function keepCardOf(page: FilledPage, judged: readonly string[]): Promise<CardOutcome> {
  const isAllowed = () => page.memory.filling === null;
  const kept = await workIn(page, isAllowed, (_, deps) => keepCard(judged, page.look, deps));
  await page.report();
  return kept;
}

/** Undoes what our fills wrote, in one control or in all. */
function takeBack(page: FilledPage, keys: readonly string[] | null): Promise<readonly FillResult[]> {
  const { memory } = page;
  const back = memory.undoing.then(() => takeBackNow(page, keys));
  memory.undoing = back.catch(() => undefined);
  return back;
}

async function takeBackNow(page: FilledPage, keys: readonly string[] | null): Promise<readonly FillResult[]> {
  const { memory } = page;
  const wanted = memory.results.filter((result) => keys === null || keys.includes(result.key));
  memory.unsettled = memory.unsettled.filter((result) => !wanted.includes(result));
  await page.look();
  const isAllowed = () => memory.filling === null;
  const back = await workIn(page, isAllowed, (elements, deps) => undo(wanted, elements, deps));
  const undone = new Set(back.filter((result) => result.state === 'undone').map((result) => result.key));
  memory.results = memory.results.filter((result) => !undone.has(result.key));
  await page.report();
  return back;
}

/** The functions of the writing script. */
export const writingWith = (conceal: Conceal) => ({
  startFill: (page: FilledPage, of: FillUnderWay) => startFill(page, of, conceal),
  addRow: addRowTo,
  openCard: openCardOf,
  keepCard: keepCardOf,
  takeBack,
});

export type Writing = ReturnType<typeof writingWith>;
