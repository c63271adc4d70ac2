// What is the vault's state, and what can be done with it? Create, unlock, lock, and when it locks by itself.
import type { VaultState } from '../../view';
import type { Translate } from '../translate';
import { CreateForm } from '../vault/create-form';
import { UnlockForm } from '../vault/unlock-form';
import type { OptionsActions } from './actions';

const MINUTES = [1, 5, 10, 15, 30, 60, 120, 240, 480] as const;

interface VaultSectionProps {
  readonly t: Translate;
  readonly state: VaultState;
  readonly wait: number;
  readonly autoLockMinutes: number;
  readonly actions: OptionsActions;
  readonly onRecoveryCode: (code: string) => void;
  readonly onChange: () => void;
}

/** The vault part of the options page. */
export function VaultSection(props: VaultSectionProps) {
  const { t, state, wait, actions, onRecoveryCode, onChange } = props;
  return (
    <section class="box" data-testid="vault-state" data-state={state}>
      <h2>
        {t('vault.title')} <span class={`tag vault-${state}`}>{t(`vault.state.${state}`)}</span>
      </h2>
      {state === 'none' && (
        <CreateForm
          t={t}
          create={actions.create}
          onCreated={(code) => {
            onRecoveryCode(code);
            onChange();
          }}
        />
      )}
      {state === 'locked' && <UnlockForm t={t} unlock={actions.unlock} wait={wait} onOpen={onChange} />}
      {state === 'open' && <OpenVault {...props} />}
    </section>
  );
}

function OpenVault({ t, autoLockMinutes, actions, onChange }: VaultSectionProps) {
  const choices = [...new Set([...MINUTES, autoLockMinutes])].sort((one, other) => one - other);
  return (
    <div class="stack">
      <label for="auto-lock">{t('vault.autoLock')}</label>
      <select
        id="auto-lock"
        data-testid="vault-auto-lock"
        value={String(autoLockMinutes)}
        onChange={(event) => actions.setAutoLock(Number(event.currentTarget.value))}
      >
        {choices.map((minutes) => (
          <option key={minutes} value={String(minutes)}>
            {t('vault.autoLock.minutes', { n: minutes })}
          </option>
        ))}
      </select>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="vault-lock"
          onClick={() => {
            actions.lock();
            onChange();
          }}
        >
          {t('vault.lock')}
        </button>
      </div>
    </div>
  );
}
