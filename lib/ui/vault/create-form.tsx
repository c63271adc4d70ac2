// How is the vault created? With a strong passphrase, typed twice, and an optional hint; then the recovery code is shown.
import { useState } from 'preact/hooks';
import type { Translate } from '../translate';
import type { VaultActions } from './actions';
import { codeOf, faultText } from './fault';
import { HintField, NewPassphraseFields, useNewPassphrase } from './new-passphrase';

interface CreateFormProps {
  readonly t: Translate;
  readonly create: VaultActions['create'];
  readonly onCreated: (recoveryCode: string) => void;
}

/** The form; it passes on the recovery code and clears the passphrase. */
export function CreateForm({ t, create, onCreated }: CreateFormProps) {
  const chosen = useNewPassphrase();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!chosen.isReady || isBusy) return;
    setBusy(true);
    const answer = await create(chosen.value, chosen.hint).catch((error) => ({
      ok: false as const,
      reason: codeOf(error),
    }));
    setBusy(false);
    if (!answer.ok) return setFault(answer.reason);
    chosen.clear();
    onCreated(answer.recoveryCode);
  };
  return (
    <form class="stack" onInput={() => setFault(null)} onSubmit={(event) => void submit(event)}>
      <p class="muted small">{t('vault.create.hint')}</p>
      <NewPassphraseFields t={t} id="vault-passphrase" label={t('vault.passphrase')} chosen={chosen} />
      <HintField t={t} id="vault-passphrase-hint" chosen={chosen} />
      <button
        type="submit"
        class="primary wide"
        data-testid="vault-create"
        disabled={!chosen.isReady || isBusy}
      >
        {t(isBusy ? 'vault.creating' : 'vault.create')}
      </button>
      {/* below the button, which must not move away from a second press */}
      <p class="small bad" role="status">
        {fault !== null && faultText(t, fault)}
      </p>
    </form>
  );
}
