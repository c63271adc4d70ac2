// What is said once a vault was opened by its recovery code? That the new passphrase is set, above whatever comes then.
import type { Translate } from '../translate';

interface RecoveredNoteProps {
  readonly t: Translate;
  /** Whether a vault was opened so since this page was loaded. */
  readonly isRecovered: boolean;
}

/** The sentence; the form that set the passphrase is gone by then. */
export function RecoveredNote({ t, isRecovered }: RecoveredNoteProps) {
  if (!isRecovered) return null;
  return (
    <p class="notice calm" role="status" data-testid="vault-recovered">
      {t('vault.recover.done')}
    </p>
  );
}
