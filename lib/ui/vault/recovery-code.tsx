// How does the person keep the recovery code? Shown once, with copy and print; leaving it is their own choice.
import { useState } from 'preact/hooks';
import type { Translate } from '../translate';

interface RecoveryCodeProps {
  readonly t: Translate;
  readonly code: string;
  readonly onDone: () => void;
  /** Puts text on the clipboard, from which it goes again after a while. */
  readonly copy: (text: string) => Promise<void>;
  readonly print: () => void;
}

/** The card with the code. */
export function RecoveryCode({ t, code, onDone, copy, print }: RecoveryCodeProps) {
  const [copied, setCopied] = useState(false);
  const take = async () => {
    await copy(code);
    setCopied(true);
  };
  return (
    <section class="card todo recovery" aria-live="polite">
      <div class="card-body">
        <h2>{t('vault.recovery')}</h2>
        <p class="small">{t('vault.recovery.hint')}</p>
        <code data-testid="vault-recovery-code">{code}</code>
        <div class="row">
          <button type="button" class="chip" onClick={() => void take()}>
            {t(copied ? 'vault.recovery.copied' : 'vault.recovery.copy')}
          </button>
          <button type="button" class="chip" onClick={() => print()}>
            {t('vault.recovery.print')}
          </button>
          <button
            type="button"
            class="chip strong"
            data-testid="vault-recovery-done"
            onClick={() => onDone()}
          >
            {t('vault.recovery.done')}
          </button>
        </div>
      </div>
    </section>
  );
}
