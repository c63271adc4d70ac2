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
      <BackupAge t={t} lastBackup={lastBackup} now={now} />
      <Fold title={t('backup.make')} testId="backup-make-fold">
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

/** Says that there is no backup, or that it is old. */
export function BackupAge({ t, lastBackup, now }: Pick<MakeBackupProps, 't' | 'lastBackup' | 'now'>) {
  const { state, days } = backupAge(lastBackup, now);
  if (state === 'none') {
    return (
      <p class="notice" data-testid="backup-age" data-state="none">
        {t('backup.none')}
      </p>
    );
  }
  const isOld = state === 'old';
  return (
    <p class={isOld ? 'notice' : 'small muted'} data-testid="backup-age" data-state={state}>
      {days === 0 ? t('backup.last.today') : t('backup.last', { n: days })} {isOld && t('backup.old')}
    </p>
  );
}
