// What does the reading script provide to the writing script, and how are the results reported to the background?
import type { LiveReading } from '../../lib/page/read/read';
import { READS } from '../../lib/page/shown/reads';
import type { FilledPage, FillUnderWay } from '../../lib/page/write/fill-page';
import type { FillAnswer, NextAnswer } from '../../lib/protocol/page-messages';
import { look, type PageSession, readPageNow, report, saidOf } from './page-session';

/** The page of this session, for the script that writes. */
export function filledPageOf(session: PageSession): FilledPage {
  const { window, send } = session.deps;
  return {
    document: window.document,
    memory: session,
    live: () => session.live,
    look: () => look(session),
    readNow: () => readPageNow(session),
    reads: READS,
    report: () => report(session),
    tellPage: (live: LiveReading) => void send({ type: 'page.reading', reading: saidOf(live) }),
    nextStep: async (of, result) => {
      const answer = (await send({ type: 'page.next', ...of, result })) as NextAnswer | undefined; // our own background
      return answer?.step ?? null;
    },
    tellDone: (token, results, live) => send({ type: 'page.done', token, results, reading: saidOf(live) }),
    tellChanged: (results, live) => send({ type: 'page.changed', results, reading: saidOf(live) }),
  };
}

/** Begins a fill, if the script that writes is there and the page is still the one that the plan was made for. */
export async function startFill(
  session: PageSession,
  { token, fingerprint }: FillUnderWay,
): Promise<FillAnswer> {
  const writer = session.deps.writer();
  if (writer === null) return { started: false, reason: 'no-writer' };
  const started = await writer.startFill(filledPageOf(session), { token, fingerprint });
  return started ? { started } : { started, reason: 'page-changed' };
}
