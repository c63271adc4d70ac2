// What may be written next? One run per fill that a person started; its writes are handed out one by one, to one document only.
import type { FillResult, FillStep } from '../../page/model';
import type { ReceiptRow } from '../../protocol/tab';
import type { ServiceNamed } from './tab-store';

/** How long a started fill may wait for its page to ask for the next write, in milliseconds. */
export const RUN_PATIENCE = 15_000;

/** What a page shows for a control before it is written. */
export type ControlBefore = Pick<ReceiptRow, 'label' | 'errorBefore'>;

export interface FillRun {
  readonly token: string;
  readonly tabId: number;
  /** Whose values they are; the run ends when the tab is bound to another client. */
  readonly clientId: string;
  readonly filingId: string;
  readonly documentId: string;
  readonly fingerprint: string;
  readonly steps: readonly FillStep[];
  /** The page's labels of the controls, and its error messages for them, by key. */
  readonly controls: ReadonlyMap<string, ControlBefore>;
  /** What it writes for a service that the page does not name; null for nothing. */
  readonly assumed?: ServiceNamed | null;
  /** The tab to show again when the fill is over: the panel, where it is a tab in front of the portal. */
  readonly returnTo: number | null;
  /** How many writes have been handed out. */
  readonly sent: number;
  readonly results: readonly FillResult[];
  readonly askedAt: number;
}

/** The running fills. Values are kept here only while a fill runs; `stopAll` drops them at once. */
export function createFillRuns(now: () => number) {
  const runs = new Map<string, FillRun>();
  const isLate = (run: FillRun) => now() - run.askedAt > RUN_PATIENCE;

  /** The run of a tab. A run whose page has been silent for too long is over, because its page is gone or hangs. */
  function runOf(tabId: number): FillRun | null {
    const run = [...runs.values()].find((one) => one.tabId === tabId);
    if (run && isLate(run)) runs.delete(run.token);
    return run && !isLate(run) ? run : null;
  }

  /** Starts a run, and ends any other of the same tab. */
  function start(begun: Omit<FillRun, 'sent' | 'results' | 'askedAt'>): FillRun {
    stop(begun.tabId);
    const run: FillRun = { ...begun, sent: 0, results: [], askedAt: now() };
    runs.set(run.token, run);
    return run;
  }

  /** The next write; null when the run is over, belongs to another document, is late, or its page has moved on. */
  function next(token: string, documentId: string, fingerprint: string): FillStep | null {
    const run = runs.get(token);
    if (!run) return null;
    const lost = run.documentId !== documentId || run.fingerprint !== fingerprint || isLate(run);
    if (lost) {
      runs.delete(token);
      return null;
    }
    runs.set(token, { ...run, sent: run.sent + 1, askedAt: now() });
    return run.steps[run.sent] ?? null;
  }

  /** Records the result of one write. */
  function wrote(token: string, documentId: string, result: FillResult): FillRun | null {
    const run = runs.get(token);
    if (!run || run.documentId !== documentId || !run.steps.some((step) => step.key === result.key))
      return null;
    const grown = { ...run, results: [...run.results, result], askedAt: now() };
    runs.set(token, grown);
    return grown;
  }

  /** Ends the run and drops its values. */
  function finish(token: string): FillRun | null {
    const run = runs.get(token) ?? null;
    runs.delete(token);
    return run;
  }

  /** Ends the run of a tab, if any. */
  function stop(tabId: number): void {
    for (const run of [...runs.values()]) if (run.tabId === tabId) runs.delete(run.token);
  }

  return { start, next, wrote, finish, runOf, stop, isAny: () => runs.size > 0, stopAll: () => runs.clear() };
}
export type FillRuns = ReturnType<typeof createFillRuns>;
