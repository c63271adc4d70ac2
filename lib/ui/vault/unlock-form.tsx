// How is the vault opened? One passphrase field; after wrong tries it counts down the wait.
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../translate';
import type { VaultActions } from './actions';

interface UnlockFormProps {
  readonly t: Translate;
  readonly unlock: VaultActions['unlock'];
  /** Milliseconds until another try is allowed. */
  readonly wait: number;
  readonly onOpen?: () => void;
}

/** The form; the passphrase leaves memory of the page once it was tried. */
export function UnlockForm({ t, unlock, wait, onOpen }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [seconds, setSeconds] = useCountdown(wait);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || seconds > 0 || passphrase === '') return;
    setBusy(true);
    const answer = await unlock(passphrase).catch(() => ({ ok: false as const, wait: 0 }));
    setBusy(false);
    setPassphrase('');
    setWrong(!answer.ok);
    if (answer.ok) return onOpen?.();
    setSeconds(Math.ceil(answer.wait / 1000));
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <label for="unlock-passphrase">{t('vault.passphrase')}</label>
      <input
        id="unlock-passphrase"
        type="password"
        data-testid="vault-passphrase"
        autocomplete="current-password"
        value={passphrase}
        aria-invalid={wrong}
        aria-describedby="unlock-note"
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <p id="unlock-note" class="small bad" role="status">
        {wrong && t('vault.unlock.wrong')} {seconds > 0 && t('vault.unlock.wait', { n: seconds })}
      </p>
      <button
        type="submit"
        class="primary wide"
        data-testid="vault-unlock"
        disabled={busy || seconds > 0 || passphrase === ''}
      >
        {t(busy ? 'vault.unlocking' : 'vault.unlock')}
      </button>
    </form>
  );
}

/** Seconds that run down to zero. */
function useCountdown(milliseconds: number): readonly [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(Math.ceil(milliseconds / 1000));
  useEffect(() => setSeconds(Math.ceil(milliseconds / 1000)), [milliseconds]);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, setSeconds];
}
