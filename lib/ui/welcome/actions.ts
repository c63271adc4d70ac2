// Which functions does the welcome page get?

import type { Purpose } from '../../protocol/preferences';
import type { ImportActions } from '../options/exchange/actions';
import type { VaultActions } from '../vault/actions';
import type { Progress } from './progress';

export interface WelcomeActions extends VaultActions {
  readonly importing: ImportActions;
  /** Stores the person's progress; it contains nothing of a profile. */
  readonly keep: (progress: Progress) => void;
  readonly choosePurpose: (purpose: Purpose) => void;
  readonly switchLanguage: () => void;
  /** Opens the tab of the options page where this is done. */
  readonly open: (what: 'read' | 'typed' | 'clients' | 'vault' | 'restore' | 'precheck' | 'team') => void;
  /** Opens the practice portal with the panel; called within the person's press. */
  readonly rehearse: () => void;
  /** The same with a prepared, faulty filing, to show the pre-check before anything is stored. */
  readonly look: () => void;
}
