// How does a fill reach the page? Each write is asked for only when the one before it is done, so a lock stops the next.
import type { NextAnswer } from '../../lib/messages';
import { type FillDeps, fill } from '../../lib/page/fill';
import type { FillResult, FillStep } from '../../lib/page/plan';
import { undo } from '../../lib/page/undo';
import { look, lookNow, type PageSession, report } from './page-session';

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

function depsOf(session: PageSession, isAllowed: () => boolean): FillDeps {
  const root = session.deps.window.document;
  return { root, isAllowed, now: () => performance.now(), wait, reread: () => lookNow(session).elements };
}

const placeOf = ({ location }: Window) => `${location.pathname}${location.hash}`;

/** Begins a fill, if the page is still the one that the plan was made for. */
export async function startFill(
  session: PageSession,
  token: string,
  fingerprint: string,
): Promise<{ readonly started: boolean }> {
  const { reading } = await look(session);
  if (reading.fingerprint !== fingerprint) {
    void session.deps.send({ type: 'page.reading', reading }); // the next plan is made for what stands here now
    return { started: false };
  }
  void runFill(session, token, fingerprint);
  return { started: true };
}

async function runFill(session: PageSession, token: string, fingerprint: string): Promise<void> {
  const { window, send } = session.deps;
  const place = placeOf(window);
  session.filling = token;
  const isAllowed = () => session.filling === token && placeOf(window) === place;
  const written = await fill(stepsOf(session, token, fingerprint), session.live.elements, {
    ...depsOf(session, isAllowed),
    onProgress: (result) => void send({ type: 'page.wrote', token, result }),
  });
  if (session.filling !== token) return; // locked, or another fill began: nothing of this one is kept
  session.filling = null;
  const fresh = new Set(written.map((result) => result.key));
  session.results = [...session.results.filter((result) => !fresh.has(result.key)), ...written];
  await send({ type: 'page.done', token, results: written });
  await report(session);
}

async function* stepsOf(session: PageSession, token: string, fingerprint: string): AsyncGenerator<FillStep> {
  while (session.filling === token) {
    const answer = (await session.deps.send({ type: 'page.next', token, fingerprint })) as
      | NextAnswer
      | undefined; // our own background
    if (!answer?.step || session.filling !== token) return;
    yield answer.step;
  }
}

/** Takes back what our fills wrote: one control's, or everything. */
export async function takeBack(
  session: PageSession,
  keys: readonly string[] | null,
): Promise<readonly FillResult[]> {
  const wanted = session.results.filter((result) => keys === null || keys.includes(result.key));
  const { elements } = await look(session);
  const back = await undo(
    wanted,
    elements,
    depsOf(session, () => session.filling === null),
  );
  const undone = new Set(back.filter((result) => result.state === 'undone').map((result) => result.key));
  session.results = session.results.filter((result) => !undone.has(result.key));
  await report(session);
  return back;
}
