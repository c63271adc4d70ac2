// What can a person do when the vault cannot be opened? Shows what is wrong and what helps; nothing is created or deleted automatically.
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../protocol/protocol';
import type { CopyState, VaultFault } from '../../protocol/vault';
import { Fold } from '../fold';
import { Icon } from '../icon';
import type { Translate } from '../translate';
import { RestoreBackup } from './backup/restore-backup';
import type { BackupActions } from './exchange/actions';
import { RestoreCopy } from './maintenance/restore-copy';

/** Whether there is nothing left that might still be opened, so a new vault may be created. */
const RESTORABLE: ReadonlySet<VaultFault> = new Set(['lost', 'damaged-header', 'not-openable']);

interface RescueProps {
  readonly fault: VaultFault;
  readonly t: Translate;
  readonly acceptLoss: () => void;
  readonly backup: Pick<BackupActions, 'open' | 'restore'>;
  readonly ask: Ask;
  readonly onRestored: (recoveryCode: string | null, words: string) => void;
  /** Called with what was restored from the second copy. */
  readonly onCopyRestored: (note: string) => void;
}

/** Shown above everything else; a new start is offered only when nothing is left to lose. */
export function Rescue({ fault, t, acceptLoss, backup, ask, onRestored, onCopyRestored }: RescueProps) {
  const [copy, setCopy] = useState<CopyState | null>(null);
  useEffect(() => {
    void ask('vault.copy').then(setCopy, () => setCopy(null)); // without an answer no copy is offered
  }, [ask]);
  return (
    <section class="box" role="alert" data-testid="vault-rescue" data-fault={fault}>
      <h2>
        <Icon name="alert" /> {t('rescue.title')}
      </h2>
      <p>{t(`rescue.${fault}`)}</p>
      {RESTORABLE.has(fault) && copy !== null && (
        <RestoreCopy t={t} ask={ask} copy={copy} onDone={onCopyRestored} />
      )}
      {RESTORABLE.has(fault) && (
        <div class={copy?.at ? 'rescue-way' : ''}>
          {copy?.at && <h3>{t('restore.title')}</h3>}
          <RestoreBackup
            t={t}
            ask={ask}
            {...backup}
            isNewVault
            weight={copy?.at ? 'secondary' : 'primary'}
            onDone={onRestored}
          />
        </div>
      )}
      {fault === 'lost' && copy !== null && <BeginAnew t={t} copy={copy} acceptLoss={acceptLoss} />}
    </section>
  );
}

interface BeginAnewProps {
  readonly t: Translate;
  readonly copy: CopyState;
  readonly acceptLoss: () => void;
}

/** Starting over deletes the second copy; if there is one, this is said first. */
function BeginAnew({ t, copy: { at, clients, files }, acceptLoss }: BeginAnewProps) {
  const button = (words: string, kind: string) => (
    <div class="row">
      <button type="button" class={kind} data-testid="vault-accept-loss" onClick={acceptLoss}>
        {words}
      </button>
    </div>
  );
  if (at === null) return button(t('rescue.begin'), 'secondary');
  return (
    <Fold title={t('rescue.begin.without')} class="inline" testId="vault-begin-anew">
      <p>{t('rescue.begin.deletes', { clients, files })}</p>
      {button(t('rescue.begin.delete'), 'chip big danger')}
    </Fold>
  );
}
