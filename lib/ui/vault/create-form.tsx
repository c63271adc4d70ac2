// How is the vault made? A passphrase twice with a hint of its strength; then the recovery code, once.
import { useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../translate';
import type { VaultActions } from './actions';
import { MIN_LENGTH, type Strength, strengthOf } from './strength';

interface CreateFormProps {
  readonly t: Translate;
  readonly create: VaultActions['create'];
  readonly onCreated: (recoveryCode: string) => void;
}

const refusals: Readonly<Record<string, MessageKey>> = {
  weak: 'vault.create.weak',
  exists: 'vault.create.exists',
};

/** The form; it hands on the recovery code and forgets the passphrase. */
export function CreateForm({ t, create, onCreated }: CreateFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<MessageKey | null>(null);
  const strength = strengthOf(passphrase);
  const differs = again !== '' && again !== passphrase;
  const ready = strength !== 'short' && again === passphrase && !busy;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const answer = await create(passphrase).catch(() => ({ ok: false as const, reason: '' }));
    setBusy(false);
    if (!answer.ok) return setFault(refusals[answer.reason] ?? 'vault.create.failed');
    setPassphrase('');
    setAgain('');
    onCreated(answer.recoveryCode);
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <p class="muted small">{t('vault.create.hint')}</p>
      <Passphrase
        id="vault-passphrase"
        label={t('vault.passphrase')}
        value={passphrase}
        onValue={setPassphrase}
      />
      {passphrase !== '' && <StrengthHint strength={strength} t={t} />}
      <Passphrase
        id="vault-passphrase-again"
        label={t('vault.passphrase.again')}
        value={again}
        onValue={setAgain}
      />
      <p class="small bad" role="status">
        {differs ? t('vault.passphrase.differs') : fault && t(fault)}
      </p>
      <button type="submit" class="primary wide" data-testid="vault-create" disabled={!ready}>
        {t(busy ? 'vault.creating' : 'vault.create')}
      </button>
    </form>
  );
}

interface PassphraseProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Passphrase({ id, label, value, onValue }: PassphraseProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        data-testid={id}
        autocomplete="new-password"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </>
  );
}

const levels: Readonly<Record<Strength, number>> = { short: 1, weak: 2, fair: 3, strong: 4 };

function StrengthHint({ strength, t }: { readonly strength: Strength; readonly t: Translate }) {
  return (
    <p class={`strength ${strength}`} role="status">
      <meter min={0} max={4} low={2} high={3} optimum={4} value={levels[strength]} aria-hidden="true" />
      <span class="small">{t(`vault.strength.${strength}`, { n: MIN_LENGTH })}</span>
    </p>
  );
}
