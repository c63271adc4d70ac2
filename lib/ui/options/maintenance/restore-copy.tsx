// How is the vault restored without a backup? From the second copy; what that lacks is named.
import { useState } from 'preact/hooks';
import type { Ask } from '../../../protocol/protocol';
import type { CopyRestored, CopyState } from '../../../protocol/vault';
import { momentText, type Translate } from '../../translate';
import { codeOf, faultText } from '../../vault/fault';

interface RestoreCopyProps {
  readonly t: Translate;
  readonly ask: Ask;
  readonly copy: CopyState;
  /** Called with what was restored and what was not; the vault is locked then. */
  readonly onDone: (note: string) => void;
}

/** The content of the copy, and the button; nothing if there is no copy. */
export function RestoreCopy({ t, ask, copy, onDone }: RestoreCopyProps) {
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState('');
  if (copy.at === null) return null;
  const restore = async () => {
    setBusy(true);
    try {
      onDone(noteOf(t, await ask('vault.restore-copy')));
    } catch (error) {
      setNote(faultText(t, codeOf(error)));
    }
    setBusy(false);
  };
  const { clients, files, at } = copy;
  return (
    <div class="stack">
      <p>{t('rescue.copy', { clients, files, at: momentText(t, at) })}</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          data-testid="vault-restore-copy"
          disabled={isBusy}
          onClick={() => void restore()}
        >
          {t('rescue.copy.restore')}
        </button>
      </div>
      <p role="status">{note}</p>
    </div>
  );
}

function noteOf(t: Translate, back: CopyRestored): string {
  if (back.at === null) return t('rescue.copy.header');
  const { clients, files, lostClients, lostFiles, unsaved } = back;
  const done = t('rescue.copy.done', { clients, files });
  const lost = t('rescue.copy.lost', { clients: lostClients, files: lostFiles, unsaved });
  return lostClients + lostFiles + unsaved === 0 ? done : `${done} ${lost}`;
}
