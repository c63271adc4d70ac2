// How does a fill reach the page? Each write is asked for only when the one before it is done, so a lock stops the next.
import { fitResult } from '../limits';
import type { FillResult, FillStep } from '../model';
import type { LiveReading } from '../read/read';
import type { Reads } from '../shown/reads';
import { addRow, type WantedRow } from './add-row';
import { type FillDeps, fill } from './fill';
import { wait, watchDrawings } from './page-turns';
import { watchStep } from './same-step';
import { undo } from './undo';

/** What is remembered of the fills in one page, until lock; the script that reads the page holds it. */
export interface FillMemory {
  /** The token of the fill under way. */
  filling: string | null;
  results: readonly FillResult[];
  /** Those of them that the page may still change, so soon after they were told. */
  unsettled: readonly FillResult[];
  /** Ends with the undo under way: a fill or another undo begins after it, or the one would take the other's values for the page's. */
  undoing: Promise<unknown>;
}

/** A page as the script that reads it hands it over: how it is read, the script that writes does not carry itself. */
export interface FilledPage {
  readonly document: Document;
  readonly memory: FillMemory;
  /** As it was last read. */
  readonly live: () => LiveReading;
  /** Looks at it in slices that leave it its turn. */
  readonly look: () => Promise<LiveReading>;
  /** Looks at once: what a running fill needs before its next write. */
  readonly readNow: () => LiveReading;
  readonly reads: Reads;
  /** Looks and tells of the page as it then stands. */
  readonly report: () => Promise<void>;
  /** Tells of a page that is not the one a plan was made for. */
  readonly tellPage: (live: LiveReading) => void;
  /** The next write, asked for with what became of the one before; null when nothing more may be written. */
  readonly nextStep: (of: FillUnderWay, result: FillResult | null) => Promise<FillStep | null>;
  readonly tellDone: (token: string, results: readonly FillResult[], live: LiveReading) => Promise<unknown>;
  /** Tells what has become otherwise since. */
  readonly tellChanged: (results: readonly FillResult[], live: LiveReading) => Promise<unknown>;
}

/** A fill by its token, and the page that its plan was made for. */
export interface FillUnderWay {
  readonly token: string;
  readonly fingerprint: string;
}

/** Hides what we draw over a page while it is written; returns what shows it again. */
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

/** Begins a fill; false where the page is no longer the one that the plan was made for. */
async function startFill(page: FilledPage, of: FillUnderWay, conceal: Conceal): Promise<boolean> {
  await page.memory.undoing;
  const live = await page.look();
  if (live.reading.fingerprint !== of.fingerprint) {
    page.tellPage(live); // the next plan is made for what stands here now
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
  if (memory.filling !== of.token) return; // locked, or another fill began: nothing of this one is kept
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

/** Tells what has become otherwise since the receipt; not of what was taken back or written anew meanwhile, and nothing after a lock. */
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

/** The next writes; no value leaves the background for a step that the page has left. */
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

/** Has the page's own button add a row, and tells of the page as it then stands; false where none came. */
async function addRowTo(page: FilledPage, wanted: WantedRow): Promise<boolean> {
  const isAllowed = () => page.memory.filling === null;
  if (!isAllowed()) return false;
  await page.look();
  const isAdded = await workIn(page, isAllowed, (elements, deps) => addRow(wanted, elements, deps));
  await page.report();
  return isAdded;
}

/** Takes back what our fills wrote: one control's, or everything. */
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

/** All that the script that writes can do. */
export const writingWith = (conceal: Conceal) => ({
  startFill: (page: FilledPage, of: FillUnderWay) => startFill(page, of, conceal),
  addRow: addRowTo,
  takeBack,
});

export type Writing = ReturnType<typeof writingWith>;
