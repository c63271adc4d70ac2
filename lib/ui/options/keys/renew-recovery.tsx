// How is a new recovery code made? With the passphrase; the old code is then invalid.
import { useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { Translate } from '../../translate';
import { useCountdown } from '../../vault/countdown';
import { codeOf, faultText } from '../../vault/fault';
import { PassphraseField } from '../../vault/passphrase-field';

interface RenewProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly onCode: (code: string) => void;
}

/** The form; the code is shown above all sections until it was proved to be kept. */
export function RenewRecovery({ t, ask, onCode }: RenewProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [seconds, setSeconds] = useCountdown(0);
  const isHeld = isBusy || seconds > 0 || passphrase === '';
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isHeld) return;
    setBusy(true);
    const answer = await ask('vault.renew-recovery', { passphrase }).catch((error) => ({
      ok: false as const,
      reason: codeOf(error),
      wait: 0,
    }));
    setBusy(false);
    setPassphrase('');
    if (answer.ok) {
      setProblem('');
      return onCode(answer.recoveryCode);
    }
    const isTry = answer.reason === 'wrong' || answer.reason === 'wait';
    setProblem(isTry ? t('vault.unlock.wrong') : faultText(t, answer.reason ?? ''));
    setSeconds(Math.ceil(answer.wait / 1000));
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <p class="muted small">{t('keys.renew.hint')}</p>
      <PassphraseField
        t={t}
        id="keys-renew-passphrase"
        label={t('vault.passphrase')}
        value={passphrase}
        onValue={setPassphrase}
      />
      <p class="small bad" role="status">
        {problem} {seconds > 0 && t('vault.unlock.wait', { n: seconds })}
      </p>
      <div class="row">
        <button type="submit" class="secondary" data-testid="keys-renew" disabled={isHeld}>
          {t('keys.renew')}
        </button>
      </div>
    </form>
  );
}
