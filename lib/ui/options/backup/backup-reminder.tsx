// How is a person reminded of a due backup? By one line with a link; one press postpones it.
import { useEffect, useState } from 'preact/hooks';
import type { BackupAge } from '../../../protocol/backup-age';
import type { Translate } from '../../translate';
import type { BackupActions } from '../exchange/actions';

interface ReminderProps {
  readonly t: Translate;
  readonly actions: Pick<BackupActions, 'due' | 'later'>;
  /** Increases when clients were added: without clients no backup is needed. */
  readonly version: number;
  readonly open: () => void;
}

/** Shows nothing while the last backup is recent, or after it was postponed for a week. */
export function BackupReminder({ t, actions, version, open }: ReminderProps) {
  const [age, setAge] = useState<BackupAge | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when clients came in
  useEffect(() => {
    void actions.due().then(setAge, () => setAge(null)); // locked meanwhile; the page changes anyway
  }, [actions, version]);
  if (!age || age.state === 'fresh') return null;
  return (
    <div
      class={age.state === 'none' ? 'notice backup-due' : 'notice calm backup-due'}
      role="status"
      data-testid="backup-due"
      data-state={age.state}
    >
      <span>{t(`backup.due.${age.state}`, { n: age.days })}</span>
      <button type="button" class="chip" data-testid="backup-due-open" onClick={open}>
        {t('backup.due.open')}
      </button>
      <button
        type="button"
        class="ghost"
        data-testid="backup-due-later"
        onClick={() => {
          actions.later();
          setAge(null);
        }}
      >
        {t('backup.due.later')}
      </button>
    </div>
  );
}
