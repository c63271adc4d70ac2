// Does somebody who works at the desk hear that a backup is due? One calm line with the way to it, put off by one press.
import { useEffect, useState } from 'preact/hooks';
import type { BackupAge } from '../../../protocol/backup-age';
import type { Translate } from '../../translate';
import type { BackupActions } from '../exchange/actions';

interface ReminderProps {
  readonly t: Translate;
  readonly actions: Pick<BackupActions, 'due' | 'later'>;
  /** Grows when clients came in: only whoever has some needs a backup. */
  readonly version: number;
  readonly open: () => void;
}

/** Nothing at all while the last backup is young, or after it was put off for a week. */
export function BackupReminder({ t, actions, version, open }: ReminderProps) {
  const [age, setAge] = useState<BackupAge | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when clients came in
  useEffect(() => {
    void actions.due().then(setAge, () => setAge(null)); // locked meanwhile: then the desk goes as well
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
