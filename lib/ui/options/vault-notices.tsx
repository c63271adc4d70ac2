// What is wrong with the vault? Shown in every tab: remedies if it does not open, what it cannot do, a code to keep.
import type { VaultFault, WriteFault } from '../../protocol/vault';
import type { Translate } from '../translate';
import { faultText } from '../vault/fault';
import { RecoveryCode } from '../vault/recovery-code';
import type { OptionsActions } from './actions';
import { Rescue } from './rescue';

interface VaultNoticesProps {
  readonly t: Translate;
  readonly view: {
    readonly health: VaultFault | null;
    readonly writeFault: WriteFault | null;
    readonly isFleeting: boolean;
  };
  readonly actions: OptionsActions;
  readonly refresh: () => void;
  /** A recovery code that is not kept yet. */
  readonly code: string | null;
  readonly setCode: (code: string | null) => void;
  /** What was restored from a copy, a backup, or with the recovery code; '' for nothing. */
  readonly restored: string;
  readonly setRestored: (words: string) => void;
}

/** The notices above all tabs; none if all is well. */
export function VaultNotices(props: VaultNoticesProps) {
  const { t, view, actions, refresh, code, setCode, restored, setRestored } = props;
  return (
    <>
      {view.health && (
        <Rescue
          fault={view.health}
          t={t}
          acceptLoss={() => void actions.ask('vault.accept-loss').then(refresh)}
          backup={{ open: actions.backup.open, restore: actions.backup.restore }}
          ask={actions.ask}
          onCopyRestored={(note) => {
            setRestored(note);
            refresh();
          }}
          onRestored={(made, words) => {
            setCode(made);
            setRestored(words);
            refresh();
          }}
        />
      )}
      {restored !== '' && (
        <p class="notice" role="status" data-testid="vault-copy-restored">
          {restored}
        </p>
      )}
      {view.writeFault && (
        <p class="notice" role="alert" data-testid="vault-read-only" data-fault={view.writeFault}>
          {faultText(t, view.writeFault)}
        </p>
      )}
      {view.isFleeting && (
        <p class="notice" role="status" data-testid="vault-fleeting">
          {t('vault.fleeting')}
        </p>
      )}
      {code !== null && <RecoveryCode t={t} code={code} onDone={() => setCode(null)} actions={actions} />}
    </>
  );
}
