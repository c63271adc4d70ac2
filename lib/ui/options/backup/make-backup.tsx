// How is a backup made? With its own passphrase, into a file that the person chooses; it is complete once it was read back.
import { backupAge } from '../../../protocol/backup-age';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import { Fold } from '../../fold';
import type { Translate } from '../../translate';
import { NewPassphraseFields, useNewPassphrase } from '../../vault/new-passphrase';
import type { BackupActions } from '../exchange/actions';
import { JobNote, useJob } from '../exchange/job';

interface MakeBackupProps {
  readonly t: Translate;
  readonly actions: BackupActions;
  /** Milliseconds; null when there is none yet. */
  readonly lastBackup: number | null;
  readonly now: number;
  readonly onDone: () => void;
}

/** The date of the last backup, and the form for a new one. */
export function MakeBackup({ t, actions, lastBackup, now, onDone }: MakeBackupProps) {
  const chosen = useNewPassphrase();
  const job = useJob<ExchangeResult>();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!chosen.isReady || job.isRunning) return;
    const made = await job.run((watch) => actions.backUp(chosen.value, watch));
    if (!made) return;
    chosen.clear();
    onDone();
  };
  return (
    <>
      <BackupAge t={t} lastBackup={lastBackup} now={now} begin={openForm} />
      <Fold title={t('backup.form')} id={FORM} testId="backup-make-fold">
        <form class="stack" onSubmit={(event) => void submit(event)}>
          <p class="muted small">{t('backup.make.hint')}</p>
          <NewPassphraseFields t={t} id="backup-passphrase" label={t('backup.passphrase')} chosen={chosen} />
          <div class="row">
            <button
              type="submit"
              class="primary"
              data-testid="backup-make"
              disabled={!chosen.isReady || job.isRunning}
            >
              {t('backup.make')}
            </button>
          </div>
        </form>
      </Fold>
      <JobNote
        t={t}
        job={job}
        done={({ clients, files, skipped }) =>
          t(skipped > 0 ? 'backup.done.skipped' : 'backup.done', { n: clients, files, skipped })
        }
      />
    </>
  );
}

const FORM = 'backup-form';

/** Opens the form for a backup, with the focus in its first input. */
function openForm(): void {
  const fold = document.getElementById(FORM);
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.querySelector('input')?.focus();
}

interface BackupAgeProps extends Pick<MakeBackupProps, 't' | 'lastBackup' | 'now'> {
  readonly begin: () => void;
}

/** The date of the last backup. Where there is none, or it is old, a button begins one. */
export function BackupAge({ t, lastBackup, now, begin }: BackupAgeProps) {
  const { state, days } = backupAge(lastBackup, now);
  const last = days === 0 ? t('backup.last.today') : t('backup.last', { n: days });
  if (state === 'fresh')
    return (
      <p class="small muted" data-testid="backup-age" data-state={state}>
        {last}
      </p>
    );
  return (
    <div class="notice backup-due" data-testid="backup-age" data-state={state}>
      <span>{state === 'none' ? t('backup.none') : `${last} ${t('backup.old')}`}</span>
      <button type="button" class="chip" data-testid="backup-begin" onClick={begin}>
        {t('backup.make')}
      </button>
    </div>
  );
}
