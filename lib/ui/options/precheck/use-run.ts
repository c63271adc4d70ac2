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

/** Runs over all clients as of a date; the previous rows stay visible meanwhile. */
export function useRun(actions: PrecheckActions, asOf: string, onStart: (() => void) | undefined) {
  const [run, setRun] = useState<Run | null>(null);
  const [rows, setRows] = useState<readonly BatchRow[]>([]);
  const isStopped = useRef(false);
  const start = () => {
    isStopped.current = false;
    onStart?.();
    const found: BatchRow[] = [];
    const base = { asOf, reason: '', done: 0, of: 0 };
    setRun({ ...base, state: 'running' });
    void runBatch(actions, asOf, (some, progress) => {
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
  return { run, rows, start, stop };
}
