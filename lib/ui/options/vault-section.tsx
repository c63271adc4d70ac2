// What is the vault's state, and what can be done with it? Create, unlock, lock, keys, and when it locks by itself.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { VaultFacts, VaultState } from '../../protocol/vault';
import { Fold } from '../fold';
import type { Translate } from '../translate';
import { CreateForm } from '../vault/create-form';
import { UnlockForm } from '../vault/unlock-form';
import type { OptionsActions } from './actions';
import { ActivityLog } from './activity-log/activity-log';
import { MakeBackup } from './backup/make-backup';
import { RestoreBackup } from './backup/restore-backup';
import { AutoLock } from './keys/auto-lock';
import { ChangePassphrase } from './keys/change-passphrase';
import { LockWithScreen } from './keys/lock-with-screen';
import { RenewRecovery } from './keys/renew-recovery';
import { CheckVault } from './maintenance/check-vault';

interface VaultSectionProps {
  readonly t: Translate;
  readonly state: VaultState;
  readonly wait: number;
  readonly autoLockMinutes: number;
  readonly actions: OptionsActions;
  /** The recovery code is shown above until it was proved to be kept. */
  readonly isCodeShown: boolean;
  /** A backup is to be restored: with no vault its form is shown first. */
  readonly isRestoring: boolean;
  readonly onRecoveryCode: (code: string) => void;
  /**
   * Called with what was restored into a new vault, and when a new passphrase was set: the form that reports it is
   * gone by then.
   */
  readonly onRestored: (words: string) => void;
  readonly onChange: () => void;
}

/** The vault tab. */
export function VaultSection(props: VaultSectionProps) {
  const { t, state, wait, actions, onRestored, onChange } = props;
  return (
    <>
      <section class="box" data-testid="vault-state" data-state={state}>
        <h2>
          {t('vault.title')} <span class={`tag vault-${state}`}>{t(`vault.state.${state}`)}</span>
        </h2>
        {state === 'locked' && (
          <UnlockForm
            t={t}
            ask={actions.ask}
            wait={wait}
            onOpen={onChange}
            onRecovered={() => onRestored(t('vault.recover.done'))}
          />
        )}
        {state === 'open' && <OpenVault {...props} />}
        {state === 'none' && <NoVault {...props} />}
      </section>
      {state === 'open' && <Keys key={String(props.isCodeShown)} {...props} />}
    </>
  );
}

/** A new vault begins with a passphrase or with a backup: one of both forms is shown, for each asks for a new passphrase. */
function NoVault({ t, actions, isRestoring, onRecoveryCode, onRestored, onChange }: VaultSectionProps) {
  const [isBackup, setBackup] = useState(isRestoring);
  const made = (code: string) => {
    onRecoveryCode(code);
    onChange();
  };
  return (
    <>
      {!isBackup && <CreateForm t={t} create={actions.create} onCreated={made} />}
      <Fold title={t('restore.title')} testId="restore-fold" open={isBackup} onToggle={setBackup}>
        <RestoreBackup
          t={t}
          ask={actions.ask}
          {...{ open: actions.backup.open, restore: actions.backup.restore }}
          isNewVault
          onDone={(code, words) => {
            if (code !== null) onRecoveryCode(code);
            onRestored(words);
            onChange();
          }}
        />
      </Fold>
      {isBackup && (
        <button type="button" class="link" data-testid="restore-none" onClick={() => setBackup(false)}>
          {t('restore.none')}
        </button>
      )}
    </>
  );
}

function OpenVault({ t, autoLockMinutes, actions, onChange }: VaultSectionProps) {
  return (
    <>
      <AutoLock
        t={t}
        minutes={autoLockMinutes}
        onChange={(minutes) => void actions.ask('vault.auto-lock', { minutes }).then(onChange)}
      />
      <LockWithScreen t={t} screenLock={actions.screenLock} />
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="vault-lock"
          onClick={() => {
            void actions.ask('vault.lock');
            onChange();
          }}
        >
          {t('vault.lock')}
        </button>
      </div>
    </>
  );
}

function Keys({ t, actions, isCodeShown, onRecoveryCode, onChange }: VaultSectionProps) {
  const [facts, setFacts] = useState<VaultFacts | null>(null);
  const { ask } = actions;
  const load = useCallback(() => {
    void ask('vault.about').then(setFacts, () => setFacts(null)); // locked meanwhile: then this goes anyway
  }, [ask]);
  useEffect(load, [load]);
  const isUnkept = facts?.isRecoveryKept === false && !isCodeShown;
  return (
    <>
      <section class="box" data-testid="vault-keys">
        <h2>{t('keys.title')}</h2>
        {facts?.kdf && <p class="small muted">{t(`keys.kdf.${facts.kdf}`)}</p>}
        {isUnkept && (
          <div class="notice" data-testid="vault-recovery-unkept">
            <strong>{t('keys.unkept')}</strong> {t('keys.unkept.hint')}
          </div>
        )}
        <Fold title={t('keys.change')} testId="keys-change-fold">
          <ChangePassphrase t={t} actions={actions.keys} />
        </Fold>
        <Fold title={t('keys.renew')} testId="keys-renew-fold" open={isUnkept}>
          <RenewRecovery t={t} ask={ask} onCode={onRecoveryCode} />
        </Fold>
      </section>
      <section class="box" data-testid="vault-backup">
        <h2>{t('backup.title')}</h2>
        {facts && (
          <MakeBackup
            t={t}
            actions={actions.backup}
            lastBackup={facts.lastBackup}
            now={Date.now()}
            onDone={load}
          />
        )}
        <Fold title={t('restore.title')} testId="restore-fold">
          <RestoreBackup
            t={t}
            ask={ask}
            {...{ open: actions.backup.open, restore: actions.backup.restore }}
            isNewVault={false}
            onDone={onChange}
          />
        </Fold>
      </section>
      <section class="box">
        <Fold title={t('receipts.title')} testId="receipts-fold" isLazy>
          <ActivityLog t={t} actions={actions.receipts} />
        </Fold>
        <Fold title={t('maintenance.title')} testId="care-fold">
          <CheckVault t={t} actions={actions.maintenance} />
        </Fold>
      </section>
    </>
  );
}
