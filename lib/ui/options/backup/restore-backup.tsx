// How is a backup restored? Into the open vault, where nothing is overwritten, or into a new vault if none opens.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExchangeResult } from '../../../protocol/exchange-signals';
import type { Asking } from '../../../protocol/protocol';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { NewPassphraseFields, useNewPassphrase } from '../../vault/new-passphrase';
import { PassphraseField } from '../../vault/passphrase-field';
import type { BackupActions } from '../exchange/actions';
import { DropFiles } from '../exchange/drop-files';
import { JobNote, useJob } from '../exchange/job';
import '../exchange/exchange.css';
import { RemovedHere } from './removed-here';

interface RestoreProps extends Asking {
  readonly t: Translate;
  readonly restore: BackupActions['restore'];
  /** Tries a backup's passphrase, before a new one is asked for. */
  readonly open: BackupActions['open'];
  /** Makes a new vault; otherwise the backup is merged into the open one. */
  readonly isNewVault: boolean;
  /** `secondary` when another way to restore is better. */
  readonly weight?: 'primary' | 'secondary';
  /**
   * Called when it is done; `code` is the recovery code of a new vault, and the vault page then shows what was
   * restored.
   */
  readonly onDone: (recoveryCode: string | null, words: string) => void;
}

/** A backup that was opened with this passphrase. */
interface Tried {
  readonly file: File;
  readonly passphrase: string;
}

type Lack = 'file' | 'passphrase' | 'new';

/** The ids of the inputs. */
const AT: Readonly<Record<Lack, string>> = {
  file: 'input[type="file"]',
  passphrase: '#restore-passphrase',
  new: '#restore-new',
};

/**
 * The inputs that are still empty, the first one first; shown on a try, since Enter in a disabled form would do
 * nothing.
 */
function lackingOf(file: File | null, passphrase: string, hasNew: boolean): Lack | null {
  if (file === null) return 'file';
  if (passphrase === '') return 'passphrase';
  return hasNew ? null : 'new';
}

/** What was chosen and typed, and what submitting does: with no vault the backup is opened first, then restored. */
function useRestore({ t, open, restore, isNewVault, onDone }: RestoreProps) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const next = useNewPassphrase();
  const job = useJob<ExchangeResult>();
  const [lacks, setLacks] = useState<Lack | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [opened, setOpened] = useState<Tried | null>(null);
  const isOpened = opened !== null && opened.file === file && opened.passphrase === passphrase;
  const isChoosing = isNewVault && isOpened; // of the new passphrase
  const lacking = lackingOf(file, passphrase, !isChoosing || next.isReady);
  const isHeld = job.isRunning || (isChoosing && next.strength === null); // the word lists are still loading
  // at once: a focus that moves later takes along what is already being typed
  useLayoutEffect(() => {
    if (isChoosing) form.current?.querySelector<HTMLElement>(AT.new)?.focus();
  }, [isChoosing]);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isHeld) return;
    setLacks(lacking);
    if (file === null || lacking !== null)
      return form.current?.querySelector<HTMLElement>(AT[lacking ?? 'file'])?.focus();
    if (isNewVault && !isOpened) {
      const isRight = await job.run((watch) => open(file, passphrase, watch));
      if (!isRight) return;
      setOpened({ file, passphrase });
      return job.reset(); // nothing was restored yet
    }
    const done = await job.run((watch) => restore(file, passphrase, isNewVault ? next.value : null, watch));
    if (!done) return;
    setPassphrase('');
    next.clear();
    onDone(done.recoveryCode, doneWords(t, done));
  };
  return {
    ...{ file, setFile, passphrase, setPassphrase, next, job, form, submit, isHeld, isChoosing },
    lack: lacks === lacking ? lacks : null,
  };
}

/** The file, its passphrase, and for a new vault the new passphrase. */
export function RestoreBackup(props: RestoreProps) {
  const { t, ask, isNewVault, weight = 'primary', onDone } = props;
  const { file, setFile, passphrase, setPassphrase, next, job, form, submit, isHeld, isChoosing, lack } =
    useRestore(props);
  return (
    <form class="stack" ref={form} onSubmit={(event) => void submit(event)} data-testid="restore">
      <p class="muted small">{t(isNewVault ? 'restore.hint.new' : 'restore.hint.merge')}</p>
      <DropFiles
        t={t}
        accept=".beiantong-backup"
        testId="restore-file"
        label={file ? plain(file.name) : t('restore.file')}
        isDisabled={job.isRunning}
        onFiles={([first]) => setFile(first ?? null)}
      />
      <PassphraseField
        t={t}
        id="restore-passphrase"
        label={t('backup.passphrase')}
        value={passphrase}
        onValue={setPassphrase}
      />
      {isChoosing && (
        <>
          <p class="small good" role="status" data-testid="restore-opened">
            {t('restore.opened')}
          </p>
          <NewPassphraseFields t={t} id="restore-new" label={t('restore.newPassphrase')} chosen={next} />
        </>
      )}
      <p class="small bad" role="alert" data-testid="restore-lacks">
        {lack !== null && t(`restore.lacks.${lack}`)}
      </p>
      <div class="row">
        <button type="submit" class={weight} data-testid="restore-apply" disabled={isHeld}>
          {t(isNewVault && !isChoosing ? 'restore.open' : 'restore.apply')}
        </button>
      </div>
      <JobNote t={t} job={job} done={(result) => doneWords(t, result)} />
      {job.state.kind === 'done' && job.state.result.removed.length > 0 && (
        <RemovedHere t={t} ask={ask} removed={job.state.result.removed} onChange={() => onDone(null, '')} />
      )}
    </form>
  );
}

function doneWords(t: Translate, { added, updated, kept, undecided }: ExchangeResult): string {
  const open = undecided > 0 ? `\n${t('restore.undecided', { n: undecided })}` : '';
  return t('restore.done', { added, updated, kept }) + open;
}
