// How is the vault opened? With the passphrase or the recovery code; faults are named precisely.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../protocol/protocol';
import { Fold } from '../fold';
import { isTyping } from '../is-typing';
import { plain } from '../plain';
import type { Translate } from '../translate';
import { useCountdown } from './countdown';
import { codeOf, faultText } from './fault';
import { PassphraseField } from './passphrase-field';
import { RecoverForm } from './recover-form';

interface UnlockFormProps {
  readonly t: Translate;
  readonly ask: Ask;
  /** Milliseconds until another try is allowed. */
  readonly wait: number;
  readonly onOpen?: () => void;
  /** Called when it was opened with the recovery code, and the new passphrase is set. */
  readonly onRecovered?: () => void;
}

/**
 * A backup is tried elsewhere before the vault is deleted: a backup that does not open would leave the person with
 * nothing.
 */
const WAY_BY_BACKUP = ['keep', 'try', 'then'] as const;

/** The form for the passphrase, or for the recovery code. */
export function UnlockForm(props: UnlockFormProps) {
  const { t, ask, wait, onOpen, onRecovered } = props;
  const [isForgotten, setForgotten] = useState(false);
  if (isForgotten) {
    return <RecoverForm {...{ t, ask, wait, onOpen, onRecovered }} back={() => setForgotten(false)} />;
  }
  return (
    <>
      <ByPassphrase {...props} />
      <button type="button" class="link" data-testid="vault-forgotten" onClick={() => setForgotten(true)}>
        {t('vault.forgotten')}
      </button>
      <Fold title={t('vault.fromBackup')} class="inline" testId="vault-from-backup">
        <ol class="small muted help-lines">
          {WAY_BY_BACKUP.map((step) => (
            <li key={step}>{t(`vault.fromBackup.${step}`)}</li>
          ))}
        </ol>
      </Fold>
    </>
  );
}

/** The passphrase is cleared from the page once it was tried. */
function ByPassphrase({ t, ask, wait, onOpen }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [reminder, setReminder] = useState<string | null>(null);
  const [seconds, setSeconds] = useCountdown(wait);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isTyping()) form.current?.querySelector('input')?.focus(); // the only input on a locked page takes the focus
  }, []);
  const isTried = isBusy || seconds > 0 || passphrase === '';
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isTried) return;
    setBusy(true);
    try {
      const answer = await ask('vault.unlock', { passphrase });
      if (answer.ok) return onOpen?.();
      setProblem(t('vault.unlock.wrong'));
      setReminder(await ask('vault.hint').catch(() => null)); // without a hint the recovery code remains
      setSeconds(Math.ceil(answer.wait / 1000));
    } catch (error) {
      setProblem(faultText(t, codeOf(error)));
    } finally {
      setBusy(false);
      setPassphrase('');
    }
  };
  return (
    <form ref={form} class="stack" onSubmit={(event) => void submit(event)}>
      <PassphraseField
        t={t}
        id="vault-passphrase"
        label={t('vault.passphrase')}
        value={passphrase}
        isWrong={problem !== null}
        describedBy="unlock-note"
        onValue={setPassphrase}
      />
      <p id="unlock-note" class="small bad" role="status">
        {problem} {seconds > 0 && t('vault.unlock.wait', { n: seconds })}
      </p>
      {reminder !== null && (
        <p class="small" data-testid="vault-hint">
          {t('vault.hint.shown', { hint: plain(reminder) })}
        </p>
      )}
      <button type="submit" class="primary wide" data-testid="vault-unlock" disabled={isTried}>
        {t(isBusy ? 'vault.unlocking' : 'vault.unlock')}
      </button>
    </form>
  );
}
