// How does the person keep the recovery code? Shown once, to copy, print or write down; done when it was typed back.
import { useState } from 'preact/hooks';
import { plainRecoveryCode } from '../../protocol/recovery-text';
import type { Translate } from '../translate';
import type { VaultActions } from './actions';
import { Qr } from './qr';
import './recovery.css';

interface RecoveryCodeProps {
  readonly t: Translate;
  readonly code: string;
  readonly onDone: () => void;
  readonly actions: Pick<VaultActions, 'copy' | 'print' | 'keepRecovery'>;
}

/** The card with the code; it stays until the code was typed back. */
export function RecoveryCode({ t, code, onDone, actions }: RecoveryCodeProps) {
  const [isCopied, setCopied] = useState(false);
  const take = async () => {
    await actions.copy(code);
    setCopied(true);
  };
  return (
    <section class="card todo recovery" data-testid="vault-recovery">
      <div class="card-body">
        <h2>{t('vault.recovery')}</h2>
        <p class="small">{t('vault.recovery.hint')}</p>
        <code data-testid="vault-recovery-code">{code}</code>
        <div class="row">
          <button type="button" class="chip" onClick={() => void take()}>
            {t(isCopied ? 'vault.recovery.copied' : 'vault.recovery.copy')}
          </button>
          <button type="button" class="chip" onClick={() => actions.print()}>
            {t('vault.recovery.print')}
          </button>
        </div>
        <TypeBack t={t} code={code} keep={actions.keepRecovery} onDone={onDone} />
        <div class="recovery-sheet">
          <Qr text={code} label={t('vault.recovery')} />
          <p>{t('vault.recovery.sheet')}</p>
        </div>
      </div>
    </section>
  );
}

interface TypeBackProps {
  readonly t: Translate;
  readonly code: string;
  readonly keep: VaultActions['keepRecovery'];
  readonly onDone: () => void;
}

/** Only who has the code elsewhere, or at least read it, gets past here. */
function TypeBack({ t, code, keep, onDone }: TypeBackProps) {
  const [typed, setTyped] = useState('');
  const [isFailed, setFailed] = useState(false);
  const plain = plainRecoveryCode(typed);
  const wanted = plainRecoveryCode(code);
  const isRight = plain === wanted;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isRight) keep().then(onDone, () => setFailed(true));
  };
  return (
    <form class="recovery-back" onSubmit={submit}>
      <label for="vault-recovery-typed">{t('vault.recovery.typeBack')}</label>
      <div class="row">
        <input
          id="vault-recovery-typed"
          data-testid="vault-recovery-typed"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={!wanted.startsWith(plain)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="primary" data-testid="vault-recovery-done" disabled={!isRight}>
          {t('vault.recovery.done')}
        </button>
      </div>
      <p class="small bad" role="status">
        {!wanted.startsWith(plain) && t('vault.recovery.differs')}
        {isFailed && t('vault.fault.failed')}
      </p>
    </form>
  );
}
