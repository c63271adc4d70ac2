// Which functions does the options page get?
import type { Preferences } from '../../protocol/preferences';
import type { VaultActions } from '../vault/actions';
import type { ActivityActions } from './activity-log/actions';
import type { ClientsActions } from './clients/actions';
import type { BackupActions, ExportActions, ImportActions } from './exchange/actions';
import type { FilingsActions, ReminderActions } from './filings/actions';
import type { KeyActions } from './keys/actions';
import type { MaintenanceActions } from './maintenance/actions';
import type { PortalActions } from './portals/actions';
import type { PrecheckActions } from './precheck/actions';
import type { RulebookActions } from './rulebook/actions';
import type { SettingsActions } from './settings/actions';
import type { TeamActions } from './team/actions';

export interface OptionsActions extends VaultActions {
  /** The client profiles. */
  readonly clients: ClientsActions;
  readonly rulebook: RulebookActions;
  readonly precheck: PrecheckActions;
  readonly keys: KeyActions;
  readonly importing: ImportActions;
  readonly exporting: ExportActions;
  readonly backup: BackupActions;
  readonly receipts: ActivityActions;
  readonly maintenance: MaintenanceActions;
  readonly portals: PortalActions;
  /** Whether the vault locks with the screen. */
  readonly screenLock: {
    readonly isOn: () => Promise<boolean>;
    readonly turn: (isOn: boolean) => Promise<boolean>;
  };
  readonly setPreferences: (preferences: Preferences) => void;
  readonly openWelcome: () => void;
  /** In place of this page: the guide for newcomers goes on where it stood. */
  readonly toGuide: (to?: 'purpose') => void;
  readonly settings: SettingsActions;
  readonly filings: FilingsActions;
  readonly reminders: ReminderActions;
  readonly team: TeamActions;
}
