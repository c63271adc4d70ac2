// What can a person do on the options page, and what do they hear back?
import type { Preferences } from '../preferences';
import type { VaultActions } from '../vault/actions';
import type { BackupActions, ExportActions, ImportActions } from './exchange/actions';
import type { KeyActions } from './keys/actions';
import type { RulebookActions } from './rulebook/actions';
import type { SettingsActions } from './settings/actions';

export interface ClientActions {
  readonly search: (text: string) => void;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
}

export interface OptionsActions extends VaultActions, ClientActions {
  readonly rulebook: RulebookActions;
  /** The person knows that the vault is gone and begins anew. */
  readonly acceptLoss: () => void;
  readonly keys: KeyActions;
  readonly importing: ImportActions;
  readonly exporting: ExportActions;
  readonly backup: BackupActions;
  readonly setAutoLock: (minutes: number) => void;
  readonly setPreferences: (preferences: Preferences) => void;
  readonly openWelcome: () => void;
  readonly settings: SettingsActions;
}
