// What are the properties of the options page?

import type { Preferences } from '../../protocol/preferences';
import type { VaultFault, VaultState, WriteFault } from '../../protocol/vault';
import type { Translate } from '../translate';
import type { OptionsActions } from './actions';
import type { ClientsBeginning, OptionsTab } from './tabs';

export interface OptionsView {
  readonly vault: VaultState;
  readonly health: VaultFault | null;
  /** Why nothing can be stored at the moment; null when it can. */
  readonly writeFault: WriteFault | null;
  /** The vault is in memory only and is lost when the browser closes. */
  readonly isFleeting: boolean;
  readonly unlockWait: number;
  readonly autoLockMinutes: number;
  readonly preferences: Preferences;
  readonly version: string;
  readonly today: string;
}

export interface OptionsProps {
  readonly view: OptionsView;
  readonly t: Translate;
  readonly actions: OptionsActions;
  /** Requests vault and clients from the background again. */
  readonly refresh: () => void;
  readonly start?: OptionsTab;
  /** A backup is to be restored: its form is shown first. */
  readonly isRestoring?: boolean;
  /** A colleague's invitation is to be used: the form for it is shown first. */
  readonly isJoining?: boolean;
  /** Called with the present tab, so that the page's address names it. */
  readonly follow?: (tab: OptionsTab) => void;
  /** All clients were pre-checked before the page was reloaded. */
  readonly isPrechecked?: boolean;
  readonly onPrecheck?: () => void;
  /** What the clients' tab shows first, if not the list. */
  readonly begin?: ClientsBeginning | undefined;
}
