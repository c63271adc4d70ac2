// What can somebody new do on the welcome page?

import type { Purpose } from '../../protocol/preferences';
import type { ImportActions } from '../options/exchange/actions';
import type { VaultActions } from '../vault/actions';
import type { Progress } from './progress';

export interface WelcomeActions extends VaultActions {
  readonly importing: ImportActions;
  /** Keeps how far the person has come; nothing of a profile is in it. */
  readonly keep: (progress: Progress) => void;
  readonly choosePurpose: (purpose: Purpose) => void;
  readonly switchLanguage: () => void;
  /** Opens the part of the options page where this is done. */
  readonly open: (what: 'read' | 'typed' | 'clients' | 'vault' | 'precheck') => void;
  /** Opens the practice portal and the panel beside it; called within the person's press. */
  readonly rehearse: () => void;
  /** The same with a filing typed in that has faults, for a look at the pre-check before anything is kept. */
  readonly look: () => void;
}
