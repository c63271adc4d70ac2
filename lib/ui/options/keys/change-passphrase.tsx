// How is the passphrase changed? The present one, and a new one that holds no client's name.
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../translate';
import { useCountdown } from '../../vault/countdown';
import { codeOf, faultText } from '../../vault/fault';
import { HintField, NewPassphraseFields, useNewPassphrase } from '../../vault/new-passphrase';
import { PassphraseField } from '../../vault/passphrase-field';
import type { KeyActions } from './actions';

interface ChangeProps {
  readonly t: Translate;
  readonly actions: KeyActions;
}

/** The form; wrong passphrases count like failed unlocks. */
export function ChangePassphrase({ t, actions }: ChangeProps) {
  const [names, setNames] = useState<readonly string[]>([]);
  const [old, setOld] = useState('');
  const chosen = useNewPassphrase(names);
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [problem, setProblem] = useState('');
  const [seconds, setSeconds] = useCountdown(0);
  const { names: readNames } = actions;
  useEffect(() => {
    void readNames().then(setNames, () => undefined); // without these names the word lists still work
  }, [readNames]);
  const isHeld = state === 'busy' || seconds > 0 || old === '' || !chosen.isReady;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isHeld) return;
    setState('busy');
    const answer = await actions
      .ask('vault.change-passphrase', { old, passphrase: chosen.value, hint: chosen.hint })
      .catch((error) => ({ ok: false as const, reason: codeOf(error), wait: 0 }));
    setState(answer.ok ? 'done' : 'idle');
    setOld('');
    if (answer.ok) {
      chosen.clear();
      return setProblem('');
    }
    const isTry = answer.reason === 'wrong' || answer.reason === 'wait';
    setProblem(isTry ? t('vault.unlock.wrong') : faultText(t, answer.reason ?? ''));
    setSeconds(Math.ceil(answer.wait / 1000));
  };
  return (
    <form class="stack" onInput={() => setProblem('')} onSubmit={(event) => void submit(event)}>
      <p class="muted small">{t('keys.change.hint')}</p>
      <PassphraseField t={t} id="keys-old" label={t('keys.change.old')} value={old} onValue={setOld} />
      <NewPassphraseFields t={t} id="keys-new" label={t('vault.passphrase.new')} chosen={chosen} />
      <HintField t={t} id="keys-hint" chosen={chosen} />
      <div class="row">
        <button type="submit" class="primary" data-testid="keys-change" disabled={isHeld}>
          {t(state === 'busy' ? 'keys.change.busy' : 'keys.change')}
        </button>
      </div>
      <p class={state === 'done' ? 'small good' : 'small bad'} role="status">
        {state === 'done' ? t('keys.change.done') : problem}{' '}
        {seconds > 0 && t('vault.unlock.wait', { n: seconds })}
      </p>
    </form>
  );
}
