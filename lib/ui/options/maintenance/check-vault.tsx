// Is the whole vault readable? Everything is opened once; damaged records are set aside and counted, never deleted.
import { useState } from 'preact/hooks';
import type { Asking } from '../../../protocol/protocol';
import type { VaultCheck } from '../../../protocol/vault';
import { plain } from '../../plain';
import type { Translate } from '../../translate';
import { codeOf, faultText } from '../../vault/fault';
import { BringBack } from './bring-back';

interface CheckProps {
  readonly t: Translate;
  readonly actions: Asking;
}

/** The check of everything, and the deletion of unused files. */
export function CheckVault({ t, actions }: CheckProps) {
  const [found, setFound] = useState<VaultCheck | null>(null);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const work = async (act: () => Promise<string>) => {
    setBusy(true);
    setNote(await act().catch((error) => faultText(t, codeOf(error))));
    setBusy(false);
  };
  const check = async () => {
    setFound(null);
    setFound(await actions.ask('vault.verify'));
    return '';
  };
  const purge = async () => {
    const count = await actions.ask('vault.purge-files');
    return count === null ? t('maintenance.purge.damaged') : t('maintenance.purge.done', { n: count });
  };
  return (
    <div class="stack-wide">
      <p class="muted small">{t('maintenance.check.hint')}</p>
      <div class="row">
        <button
          type="button"
          class="secondary"
          data-testid="care-check"
          disabled={isBusy}
          onClick={() => void work(check)}
        >
          {t(isBusy ? 'maintenance.check.busy' : 'maintenance.check')}
        </button>
        <button
          type="button"
          class="secondary"
          data-testid="care-purge"
          disabled={isBusy}
          onClick={() => void work(purge)}
        >
          {t('maintenance.purge')}
        </button>
      </div>
      <div role="status">
        {note !== '' && <p class="small">{note}</p>}
        {found && <Quarantine t={t} found={found} />}
      </div>
      {found && found.unreadable.length > 0 && (
        <BringBack
          t={t}
          ask={actions.ask}
          found={found.unreadable}
          onDone={(done) => void work(() => check().then(() => done))}
        />
      )}
    </div>
  );
}

function Quarantine({ t, found }: { readonly t: Translate; readonly found: VaultCheck }) {
  const { records, revisions, files, undecryptable, torn, lostFiles, behind, names, unreadable } = found;
  const isWhole = undecryptable.length + torn.length + lostFiles.length + behind === 0;
  return (
    <div data-testid="care-result" data-state={isWhole ? 'whole' : 'damaged'}>
      <p class={isWhole ? 'small good' : 'small bad'}>
        {t(isWhole ? 'maintenance.whole' : 'maintenance.damaged', { records, revisions, files })}
      </p>
      {!isWhole && (
        <>
          <ul class="faults small">
            {undecryptable.length > 0 && (
              <li>{t('maintenance.undecryptable', { n: undecryptable.length })}</li>
            )}
            {lostFiles.length > 0 && <li>{t('maintenance.lostFiles', { n: lostFiles.length })}</li>}
            {behind > 0 && <li>{t('maintenance.behind', { n: behind })}</li>}
            {torn.length > 0 && <li>{t('maintenance.torn', { n: torn.length })}</li>}
          </ul>
          {unreadable.length === 0 && names.length > 0 && (
            <p class="small">{t('maintenance.names', { names: t.list(names.map(plain)) })}</p>
          )}
          {unreadable.length === 0 && <p class="small muted">{t('maintenance.damaged.hint')}</p>}
        </>
      )}
    </div>
  );
}
