// How does a run of the pre-check go on? It starts, reports its progress, and stops or fails; the rows are those of the last run.
import { useRef, useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import type { PrecheckActions } from './actions';
import { type Progress, runBatch } from './run-batch';

/** A run over all clients and how far it is. */
export interface Run extends Progress {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly asOf: string;
  readonly reason: string;
}

/** Runs over all clients as of a date; the previous rows stay visible meanwhile. `renew` checks some of them again. */
export function useRun(actions: PrecheckActions, asOf: string, onStart: (() => void) | undefined) {
  const [run, setRun] = useState<Run | null>(null);
  const [rows, setRows] = useState<readonly BatchRow[]>([]);
  const isStopped = useRef(false);
  const going = useRef<Promise<unknown>>(Promise.resolve());
  const start = () => {
    isStopped.current = false;
    onStart?.();
    const found: BatchRow[] = [];
    const base = { asOf, reason: '', done: 0, of: 0 };
    setRun({ ...base, state: 'running' });
    going.current = runBatch(actions, asOf, (some, progress) => {
      found.push(...some);
      setRun({ ...base, ...progress, state: 'running' });
      return !isStopped.current;
    }).then(
      (progress) => {
        setRows(found);
        setRun({ ...base, ...progress, state: progress.done < progress.of ? 'stopped' : 'done' });
      },
      (error: unknown) => {
        setRows(found);
        setRun({ ...base, state: 'failed', reason: error instanceof Error ? error.message : 'failed' });
      },
    );
  };
  const stop = () => {
    isStopped.current = true;
  };
  const renew = (clients: readonly string[]) => {
    if (run === null) return;
    const of = { ask: actions.ask, slice: actions.slice, clients: async () => clients };
    const found: BatchRow[] = [];
    // after a run that is going on, which may have read these clients before they were changed
    going.current = going.current
      .then(() =>
        runBatch(of, run.asOf, (some) => {
          found.push(...some);
          return true;
        }),
      )
      .then(
        () => setRows((known) => withRowsOf(known, clients, found)),
        () => {}, // locked meanwhile: then the rows go anyway
      );
  };
  return { run, rows, start, stop, renew };
}

/** The rows with those of some clients replaced, each at the place of the client's first. */
function withRowsOf(
  rows: readonly BatchRow[],
  clients: readonly string[],
  renewed: readonly BatchRow[],
): readonly BatchRow[] {
  const changed = new Set(clients);
  const isFirst = (row: BatchRow, at: number) => rows.findIndex(({ client }) => client === row.client) === at;
  return rows.flatMap((row, at) => {
    if (!changed.has(row.client)) return [row];
    return isFirst(row, at) ? renewed.filter(({ client }) => client === row.client) : [];
  });
}
