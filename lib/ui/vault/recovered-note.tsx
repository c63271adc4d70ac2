// What is shown after a vault was opened with its recovery code? That the new passphrase is set, above everything else.
import type { Translate } from '../translate';

interface RecoveredNoteProps {
  readonly t: Translate;
  /** Whether this has happened since the page was loaded. */
  readonly isRecovered: boolean;
}

/** The sentence; the form that set the passphrase has been removed by then. */
export function RecoveredNote({ t, isRecovered }: RecoveredNoteProps) {
  if (!isRecovered) return null;
  return (
    <p class="notice calm" role="status" data-testid="vault-recovered">
      {t('vault.recover.done')}
    </p>
  );
}
