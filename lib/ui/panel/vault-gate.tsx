// What does the panel show while there is no open vault? The form to create one, or the passphrase.
import type { VaultState } from '../../protocol/vault';
import type { Translate } from '../translate';
import { CreateForm } from '../vault/create-form';
import { UnlockForm } from '../vault/unlock-form';
import type { PanelActions } from './actions';

interface VaultGateProps {
  readonly t: Translate;
  readonly state: VaultState;
  /** Whether the page is a filing page, which needs no passphrase to be checked. */
  readonly isKnownPage: boolean;
  readonly wait: number;
  readonly actions: PanelActions;
  readonly onRecoveryCode: (code: string) => void;
  readonly onRecovered: () => void;
}

/** One card in the middle of the panel. */
export function UnlockScreen({
  t,
  state,
  isKnownPage,
  wait,
  actions,
  onRecoveryCode,
  onRecovered,
}: VaultGateProps) {
  const isNew = state === 'none';
  return (
    <main class="gate" data-testid="panel-vault" data-state={state}>
      {isNew && !isKnownPage && <UnknownPage t={t} actions={actions} />}
      <img class="gate-mark" src="/icon/48.png" alt="" />
      <h1>{t(isNew ? 'panel.vault.none' : 'panel.vault.locked')}</h1>
      {!isNew && <p class="muted">{t('panel.vault.locked.hint')}</p>}
      {isNew ? (
        <>
          <CreateForm t={t} create={actions.create} onCreated={onRecoveryCode} />
          <button type="button" class="link" onClick={() => actions.openOptions()}>
            {t('panel.vault.later')}
          </button>
        </>
      ) : (
        <UnlockForm t={t} ask={actions.ask} wait={wait} onRecovered={onRecovered} />
      )}
    </main>
  );
}

/** Why nothing is checked here, and what can be done without a passphrase. */
function UnknownPage({ t, actions }: Pick<VaultGateProps, 't' | 'actions'>) {
  return (
    <section class="notice calm" data-testid="panel-unknown-page">
      <p>
        <strong>{t('panel.noPortal')}</strong>
      </p>
      <p class="small">{t('panel.noPortal.bare')}</p>
      <div class="row">
        <button type="button" class="link" onClick={() => actions.openOptions()}>
          {t('panel.noPortal.add')}
        </button>
        <button
          type="button"
          class="link"
          data-testid="panel-practice"
          onClick={() => actions.openPractice()}
        >
          {t('welcome.rehearse')}
        </button>
      </div>
    </section>
  );
}
