// What is the status of all filings? A bar with its numbers, and the most common problems.
import { useState } from 'preact/hooks';
import type { BatchRow } from '../../../filing/report/batch';
import { standingsOf } from '../../../filing/report/standings';
import type { Translate } from '../../translate';
import type { PrecheckActions } from '../precheck/actions';
import { runBatch } from '../precheck/run-batch';
import { StatusBar } from '../precheck/status-bar';
import { TopProblems } from '../precheck/top-problems';

interface StandingProps {
  readonly t: Translate;
  readonly today: string;
  readonly actions: PrecheckActions;
  readonly open: () => void;
}

/** The pre-check of everything, on request, with its bar and the most common problems. */
export function Standing({ t, today, actions, open }: StandingProps) {
  const [rows, setRows] = useState<readonly BatchRow[] | null>(null);
  const [isRunning, setRunning] = useState(false);
  const start = () => {
    const found: BatchRow[] = [];
    setRunning(true);
    void runBatch(actions, today, (some) => {
      found.push(...some);
      return true;
    })
      .then(() => setRows(found))
      .finally(() => setRunning(false));
  };
  return (
    <section class="box standing" data-testid="today-standing">
      <h3>{rows === null ? t('precheck.title') : t('today.checked', { n: standingsOf(rows).filings })}</h3>
      {rows === null ? (
        <>
          <p class="small muted">{t('precheck.about')}</p>
          <button
            type="button"
            class="secondary wide"
            data-testid="today-precheck"
            disabled={isRunning}
            onClick={start}
          >
            {t(isRunning ? 'precheck.running' : 'today.check')}
          </button>
        </>
      ) : (
        <>
          <StatusBar rows={rows} t={t} />
          <TopProblems rows={rows} t={t} />
          <button type="button" class="secondary wide" onClick={open}>
            {t('today.batch')}
          </button>
        </>
      )}
    </section>
  );
}
