// What does a person do when the vault cannot be opened? Says what is the matter and what helps; nothing is made anew by itself.
import type { Ask } from '../../protocol/protocol';
import type { VaultFault } from '../../protocol/vault';
import { Icon } from '../icon';
import type { Translate } from '../translate';
import { RestoreBackup } from './backup/restore-backup';
import type { BackupActions } from './exchange/actions';
import { RestoreCopy } from './maintenance/restore-copy';

/** Where nothing that could still be opened stands in the way of a new vault. */
const RESTORABLE: ReadonlySet<VaultFault> = new Set(['lost', 'damaged-header', 'not-openable']);

interface RescueProps {
  readonly fault: VaultFault;
  readonly t: Translate;
  readonly acceptLoss: () => void;
  readonly restore: BackupActions['restore'];
  readonly ask: Ask;
  readonly onRestored: (recoveryCode: string | null) => void;
  /** Told what came back out of the second copy. */
  readonly onCopyRestored: (note: string) => void;
}

/** Stands above everything else; beginning anew is offered only where nothing is left to lose. */
export function Rescue({ fault, t, acceptLoss, restore, ask, onRestored, onCopyRestored }: RescueProps) {
  return (
    <section class="box" role="alert" data-testid="vault-rescue" data-fault={fault}>
      <h2>
        <Icon name="warn" /> {t('rescue.title')}
      </h2>
      <p>{t(`rescue.${fault}`)}</p>
      {RESTORABLE.has(fault) && <RestoreCopy t={t} ask={ask} onDone={onCopyRestored} />}
      {RESTORABLE.has(fault) && <RestoreBackup t={t} restore={restore} isNewVault onDone={onRestored} />}
      {fault === 'lost' && (
        <div class="row">
          <button type="button" class="secondary" data-testid="vault-accept-loss" onClick={acceptLoss}>
            {t('rescue.begin')}
          </button>
        </div>
      )}
    </section>
  );
}
