// How does a fill reach the page? Each write is asked for only when the one before it is done, so a lock stops the next.
import { fitResult } from '../../lib/page/limits';
import type { FillResult, FillStep } from '../../lib/page/model';
import type { LiveReading } from '../../lib/page/read/read';
import { READS } from '../../lib/page/shown/reads';
import type { WantedRow } from '../../lib/page/write/add-row';
import type { FillDeps } from '../../lib/page/write/fill';
import type { Writer } from '../../lib/page/write/writer';
import type { FillAnswer, NextAnswer } from '../../lib/protocol/page-messages';
import { look, type PageSession, readPageNow, report, saidOf } from './page-session';

/** Lets the writing script do its work in the page as it was last read, and stops watching what the page draws when that is done. */
async function workWith<T>(
  session: PageSession,
  { wait, watchDrawings }: Writer,
  isAllowed: () => boolean,
  work: (elements: LiveReading['elements'], deps: FillDeps) => Promise<T>,
): Promise<T> {
  const { elements, roots } = session.live;
  const { change, stop } = watchDrawings(roots);
  const done = await work(elements, {
    root: session.deps.window.document,
    isAllowed,
    now: () => performance.now(),
    wait,
    change,
    reread: () => readPageNow(session).elements,
    reads: READS,
  });
  stop();
  return done;
}

/** Begins a fill, if the page is still the one that the plan was made for. */
export async function startFill(
  session: PageSession,
  token: string,
  fingerprint: string,
): Promise<FillAnswer> {
  const writer = session.deps.writer();
  if (writer === null) return { started: false, reason: 'no-writer' };
  await session.undoing;
  const live = await look(session);
  if (live.reading.fingerprint !== fingerprint) {
    void session.deps.send({ type: 'page.reading', reading: saidOf(live) }); // the next plan is made for what stands here now
    return { started: false, reason: 'page-changed' };
  }
  void runFill(session, writer, token, fingerprint);
  return { started: true };
}

async function runFill(
  session: PageSession,
  writer: Writer,
  token: string,
  fingerprint: string,
): Promise<void> {
  const { window, send } = session.deps;
  const isSameStep = writer.watchStep(window.document);
  session.filling = token;
  session.lastResult = null;
  let told: readonly FillResult[] = [];
  const isUnsettled = () => told.some((result) => session.unsettled.includes(result));
  const isAllowed = () => (session.filling === token || isUnsettled()) && isSameStep();
  const onProgress = (result: FillResult): void => {
    session.lastResult = fitResult(result);
  };
  const steps = stepsOf(session, token, fingerprint, isAllowed);
  const { results, later } = await workWith(session, writer, isAllowed, (elements, deps) =>
    writer.fill(steps, elements, { ...deps, onProgress }),
  );
  if (session.filling !== token) return; // locked, or another fill began: nothing of this one is kept
  session.filling = null;
  told = results;
  session.unsettled = results;
  keepResults(session, results);
  const reading = saidOf(await look(session));
  await send({ type: 'page.done', token, results: results.map(fitResult), reading });
  await tellChanged(session, results, await later());
}

function keepResults(session: PageSession, results: readonly FillResult[]): void {
  const fresh = new Set(results.map((result) => result.key));
  session.results = [...session.results.filter((result) => !fresh.has(result.key)), ...results];
}

/** Tells what has become otherwise since the receipt; not of what was taken back or written anew meanwhile, and nothing after a lock. */
async function tellChanged(
  session: PageSession,
  told: readonly FillResult[],
  now: readonly FillResult[],
): Promise<void> {
  const changed = now.filter((result, at) => {
    const before = told[at];
    return before !== undefined && before.state !== result.state && session.unsettled.includes(before);
  });
  session.unsettled = session.unsettled.filter((result) => !told.includes(result));
  if (changed.length === 0) return;
  keepResults(session, changed);
  const reading = saidOf(await look(session));
  await session.deps.send({ type: 'page.changed', results: changed.map(fitResult), reading });
}

/** The next writes; no value leaves the background for a step that the page has left. */
async function* stepsOf(
  session: PageSession,
  token: string,
  fingerprint: string,
  isAllowed: () => boolean,
): AsyncGenerator<FillStep> {
  while (isAllowed()) {
    const result = session.lastResult;
    const answer = (await session.deps.send({ type: 'page.next', token, fingerprint, result })) as
      | NextAnswer
      | undefined; // our own background
    if (!answer?.step || !isAllowed()) return;
    yield answer.step;
  }
}

/** Has the page's own button add a row, and tells of the page as it then stands; false where none came. */
export async function addRow(session: PageSession, wanted: WantedRow): Promise<boolean> {
  const writer = session.deps.writer();
  if (writer === null || session.filling !== null) return false;
  await look(session);
  const isAllowed = () => session.filling === null;
  const isAdded = await workWith(session, writer, isAllowed, (elements, deps) =>
    writer.addRow(wanted, elements, deps),
  );
  await report(session);
  return isAdded;
}

/** Takes back what our fills wrote: one control's, or everything; null where the writing script is not there. */
export async function takeBack(
  session: PageSession,
  keys: readonly string[] | null,
): Promise<readonly FillResult[] | null> {
  const writer = session.deps.writer();
  if (writer === null) return null;
  const back = session.undoing.then(() => takeBackWith(writer, session, keys));
  session.undoing = back.catch(() => undefined);
  return back;
}

async function takeBackWith(
  writer: Writer,
  session: PageSession,
  keys: readonly string[] | null,
): Promise<readonly FillResult[]> {
  const wanted = session.results.filter((result) => keys === null || keys.includes(result.key));
  session.unsettled = session.unsettled.filter((result) => !wanted.includes(result));
  await look(session);
  const isAllowed = () => session.filling === null;
  const back = await workWith(session, writer, isAllowed, (elements, deps) =>
    writer.undo(wanted, elements, deps),
  );
  const undone = new Set(back.filter((result) => result.state === 'undone').map((result) => result.key));
  session.results = session.results.filter((result) => !undone.has(result.key));
  await report(session);
  return back;
}
