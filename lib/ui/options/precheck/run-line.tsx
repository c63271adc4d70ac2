// How is a run of the pre-check started, stopped and shown?
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import type { Run } from './use-run';

/** What the button of a run needs. */
export interface RunButtonProps {
  readonly run: Run | null;
  readonly t: Translate;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Starts a run, or stops the one that is going on. */
export function RunButton({ run, t, start, stop }: RunButtonProps) {
  if (run?.state === 'running')
    return (
      <button type="button" class="secondary" data-testid="precheck-stop" onClick={stop}>
        {t('precheck.stop')}
      </button>
    );
  return (
    <button
      type="button"
      class={run === null ? 'primary' : 'secondary'}
      data-testid="precheck-start"
      onClick={start}
    >
      {t(run === null ? 'precheck.start' : 'precheck.startAgain')}
    </button>
  );
}

/** The progress or the result of a run. */
export function RunLine({ run, t }: { readonly run: Run; readonly t: Translate }) {
  const { state, done, of } = run;
  return (
    <div role="status" data-testid="precheck-run" data-state={state}>
      {state === 'running' && (
        <div class="row">
          <progress value={done} max={of || 1} aria-label={t('precheck.title')} />
          <span class="small muted">{t('precheck.progress', { done, of })}</span>
        </div>
      )}
      {state === 'done' && (
        <p class="muted">{of === 0 ? t('precheck.noClients') : t('precheck.progress', { done, of })}</p>
      )}
      {state === 'stopped' && <p class="warn-text">{t('precheck.stopped', { n: done })}</p>}
      {state === 'failed' && <p class="bad">{t('precheck.failed', { reason: plain(run.reason) })}</p>}
    </div>
  );
}
