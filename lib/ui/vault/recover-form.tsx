// How is a vault opened when the passphrase is forgotten? With the recovery code and a new passphrase.
import { useState } from 'preact/hooks';
import type { Ask } from '../../protocol/protocol';
import type { Translate } from '../translate';
import { useCountdown } from './countdown';
import { codeOf, faultText } from './fault';
import { NewPassphraseFields, useNewPassphrase } from './new-passphrase';

interface RecoverFormProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly wait: number;
  readonly onOpen: (() => void) | undefined;
  /** Called before `onOpened` when the new passphrase is set. */
  readonly onRecovered: (() => void) | undefined;
  readonly back: () => void;
}

/** The form; wrong codes count like failed unlocks. */
export function RecoverForm({ t, ask, wait, onOpen, onRecovered, back }: RecoverFormProps) {
  const [code, setCode] = useState('');
  const chosen = useNewPassphrase();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [seconds, setSeconds] = useCountdown(wait);
  const isHeld = isBusy || seconds > 0 || code.trim() === '' || !chosen.isReady;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isHeld) return;
    setBusy(true);
    try {
      const answer = await ask('vault.recover', { code, passphrase: chosen.value });
      if (answer.ok) {
        onRecovered?.();
        return onOpen?.();
      }
      const isCode = answer.reason === undefined || answer.reason === 'wrong' || answer.reason === 'wait';
      setProblem(isCode ? t('vault.recover.wrong') : faultText(t, answer.reason));
      setSeconds(Math.ceil(answer.wait / 1000));
    } catch (error) {
      setProblem(faultText(t, codeOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="stack" onInput={() => setProblem(null)} onSubmit={(event) => void submit(event)}>
      <p class="muted small">{t('vault.recover.hint')}</p>
      <label for="vault-recover-code">{t('vault.recovery')}</label>
      <input
        id="vault-recover-code"
        data-testid="vault-recover-code"
        autocomplete="off"
        spellcheck={false}
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <NewPassphraseFields
        t={t}
        id="vault-recover-passphrase"
        label={t('vault.passphrase.new')}
        chosen={chosen}
      />
      <div class="row">
        <button type="submit" class="primary" data-testid="vault-recover" disabled={isHeld}>
          {t(isBusy ? 'vault.unlocking' : 'vault.recover')}
        </button>
        <button type="button" class="secondary" onClick={() => back()}>
          {t('vault.recover.back')}
        </button>
      </div>
      <p class="small bad" role="status">
        {problem} {seconds > 0 && t('vault.unlock.wait', { n: seconds })}
      </p>
    </form>
  );
}
