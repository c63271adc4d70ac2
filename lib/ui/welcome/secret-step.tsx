// What protects the profile that will be stored? A new passphrase with its recovery code, or the existing passphrase.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { VaultState } from '../../protocol/vault';
import { Icon, type IconName } from '../icon';
import type { Translate } from '../translate';
import type { VaultActions } from '../vault/actions';
import { CreateForm } from '../vault/create-form';
import { RecoveryCode } from '../vault/recovery-code';
import { UnlockForm } from '../vault/unlock-form';
import type { Goal } from './progress';
import { StepTitle } from './step-title';

interface SecretStepProps {
  readonly t: Translate;
  readonly vault: VaultState;
  /** What the person chose to do next; null for nothing yet. */
  readonly way: Goal | null;
  readonly actions: VaultActions;
  readonly refresh: () => void;
  readonly onOpen: () => void;
  /** Called before `onOpened` when the recovery code was used. */
  readonly onRecovered: () => void;
}

const guards: readonly (readonly ['sealed' | 'recovery' | 'lock', IconName])[] = [
  ['sealed', 'shield'],
  ['recovery', 'key'],
  ['lock', 'lock'],
];

/** The step; it ends once the vault is open and its recovery code kept. */
export function SecretStep({ t, vault, way, actions, refresh, onOpen, onRecovered }: SecretStepProps) {
  const [code, setCode] = useState<string | null>(null);
  const box = useRef<HTMLElement>(null);
  // at once: a focus that moves later takes along what is already being typed
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  if (code !== null)
    return (
      <>
        <StepTitle>{t('welcome.recovery.title')}</StepTitle>
        <RecoveryCode t={t} code={code} onDone={onOpen} actions={actions} />
      </>
    );
  if (vault === 'open')
    return (
      <>
        <StepTitle>{t('vault.created')}</StepTitle>
        <div>
          <button type="button" class="primary" data-testid="welcome-go-on" onClick={() => onOpen()}>
            {way === null ? t('welcome.ways') : t('welcome.secret.after', { way: t(`welcome.way.${way}`) })}
          </button>
        </div>
      </>
    );
  const isNew = vault === 'none';
  return (
    <>
      <div>
        <StepTitle>{t(isNew ? 'welcome.secret.title' : 'welcome.secret.locked')}</StepTitle>
        {way !== null && (
          <p class="welcome-lead">
            {t(isNew ? 'welcome.secret.next' : 'welcome.secret.after', { way: t(`welcome.way.${way}`) })}
          </p>
        )}
      </div>
      <div class="welcome-secret">
        <section class="box" ref={box}>
          {isNew ? (
            <CreateForm
              t={t}
              create={actions.create}
              onCreated={(made) => {
                setCode(made);
                refresh();
              }}
            />
          ) : (
            <UnlockForm t={t} ask={actions.ask} wait={0} onOpen={onOpen} onRecovered={onRecovered} />
          )}
        </section>
        <Guards t={t} />
      </div>
    </>
  );
}

/** How the profiles are protected. */
function Guards({ t }: Pick<SecretStepProps, 't'>) {
  return (
    <ul class="welcome-does">
      {guards.map(([guard, icon]) => (
        <li key={guard}>
          <span class="welcome-icon">
            <Icon name={icon} />
          </span>
          <div>
            <strong>{t(`welcome.guard.${guard}`)}</strong>
            <p class="muted">{t(`welcome.guard.${guard}.how`)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
