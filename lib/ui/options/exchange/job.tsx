// How is a long job shown while it runs? Its phase, its progress, and a button to cancel it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefusedClient } from '../../../protocol/exchange-signals';
import { filePlace } from '../../file-place';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { useLostFocus } from '../../use-lost-focus';
import { codeOf, faultText } from '../../vault/fault';
import type { Watch } from './actions';

export type JobState<Result> =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly phase: 'begin' | 'read' | 'write' | 'check' | 'store';
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'failed';
      readonly code: string;
      /** The client that could not be stored; absent for other faults. */
      readonly refused?: RefusedClient | undefined;
      /** What was stored before it ended. */
      readonly stored: number;
    }
  | { readonly kind: 'done'; readonly result: Result };

export interface Job<Result> {
  readonly state: JobState<Result>;
  readonly isRunning: boolean;
  readonly run: (work: (watch: Watch) => Promise<Result>) => Promise<Result | null>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** A job's state; leaving the page cancels it. */
export function useJob<Result>(): Job<Result> {
  const [state, setState] = useState<JobState<Result>>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (work: (watch: Watch) => Promise<Result>): Promise<Result | null> => {
    const control = new AbortController();
    stop.current = control;
    let stored = 0;
    setState({ kind: 'running', phase: 'begin', done: 0, total: 0 });
    const onProgress: Watch['onProgress'] = (phase, done, total) => {
      if (phase === 'store') stored = done;
      if (!control.signal.aborted) setState({ kind: 'running', phase, done, total });
    };
    try {
      const result = await work({ onProgress, signal: control.signal });
      setState({ kind: 'done', result });
      return result;
    } catch (error) {
      setState({ kind: 'failed', code: codeOf(error), refused: refusedIn(error), stored });
      return null;
    }
  };
  return {
    state,
    isRunning: state.kind === 'running',
    run,
    cancel: () => stop.current?.abort(),
    reset: () => setState({ kind: 'idle' }),
  };
}

interface JobNoteProps<Result> {
  readonly t: Translate;
  readonly job: Job<Result>;
  readonly done: (result: Result) => string;
  /** The next step once it is done. */
  readonly next?: ComponentChildren;
}

/** Progress or result, in one place that screen readers announce. */
export function JobNote<Result>({ t, job, done, next }: JobNoteProps<Result>) {
  const { state } = job;
  return (
    <div class="job" role="status" data-testid="job" data-state={state.kind}>
      {state.kind === 'running' && (
        <>
          <span class="small">{t(`job.${state.phase}`, { done: state.done, total: state.total })}</span>
          <progress
            max={Math.max(1, state.total)}
            value={state.total > 0 ? state.done : undefined}
            aria-label={t('job.progress')}
          />
          <button type="button" class="chip" data-testid="job-cancel" onClick={() => job.cancel()}>
            {t('job.cancel')}
          </button>
        </>
      )}
      {state.kind === 'failed' && (
        <Outcome tone={state.code === 'cancelled' ? 'muted' : 'bad'}>
          {`${state.refused ? refusedText(t, state.refused) : faultText(t, state.code)} ${state.stored > 0 ? t('job.stored', { n: state.stored }) : ''}`}
        </Outcome>
      )}
      {state.kind === 'done' && <Done words={done(state.result)} />}
      {state.kind === 'done' && done(state.result) !== '' && next}
    </div>
  );
}

/** So many faults of a client are named. */
const MOST_FAULTS = 5;

/** Which client could not be stored, what is wrong with it and where. */
function refusedText(t: Translate, { name, file, faults }: RefusedClient): string {
  const line = ({ place, message }: RefusedClient['faults'][number]) =>
    t('exchange.refused.fault', {
      place: file === undefined ? filePlace(place, t) : plain(file),
      fault: t.text(message),
    });
  const said = t.list(faults.slice(0, MOST_FAULTS).map(line));
  return t('exchange.refused', { client: plain(name) || t('exchange.refused.nameless'), faults: said });
}

/** The client that a fault of a job is about; undefined for other faults. */
const refusedIn = (fault: unknown): RefusedClient | undefined =>
  fault instanceof Error && 'refused' in fault ? (fault.refused as RefusedClient) : undefined; // only `runExchange` adds it

const Done = ({ words }: { readonly words: string }) =>
  words === '' ? null : <Outcome tone="good">{words}</Outcome>;

/** The result; it takes the focus when the button that started the job is gone or was disabled. */
function Outcome({ tone, children }: { readonly tone: 'good' | 'bad' | 'muted'; readonly children: string }) {
  const line = useLostFocus<HTMLParagraphElement>();
  return (
    <p ref={line} class={`small ${tone}`} tabIndex={-1}>
      {children}
    </p>
  );
}
