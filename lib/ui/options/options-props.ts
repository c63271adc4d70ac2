// What is the options page drawn from?

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
  /** The vault lies in memory only and is gone with the browser. */
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
  /** Asks the background anew for vault and clients. */
  readonly refresh: () => void;
  readonly start?: OptionsTab;
  /** Told of the part in sight, so that the page's address names it. */
  readonly follow?: (tab: OptionsTab) => void;
  /** All clients were pre-checked before the page was loaded anew. */
  readonly isPrechecked?: boolean;
  readonly onPrecheck?: () => void;
  /** What the clients' part begins with, if not with its list. */
  readonly begin?: ClientsBeginning | undefined;
}
