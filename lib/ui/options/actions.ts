// What can a person do on the options page, and what do they hear back?
import type { Text } from '../../filing/report';
import type { ClientSummary } from '../../view';
import type { Preferences } from '../preferences';
import type { VaultActions } from '../vault/actions';
import type { KeyActions } from './keys/actions';
import type { RulebookActions } from './rulebook/actions';
import type { SettingsActions } from './settings/actions';

export interface ImportFault {
  readonly place: string;
  readonly message: Text;
}

export type ImportAnswer =
  | { readonly ok: true; readonly clients: readonly ClientSummary[]; readonly replaces: readonly string[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

export interface ClientActions {
  /** Previews with `apply` false; saves with true. */
  readonly importText: (text: string, apply: boolean) => Promise<ImportAnswer>;
  /** The text of the sample client files; empty when this version carries none. */
  readonly loadSamples: () => Promise<readonly string[]>;
  readonly search: (text: string) => void;
  readonly remove: (id: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
}

export interface OptionsActions extends VaultActions, ClientActions {
  readonly rulebook: RulebookActions;
  /** The person knows that the vault is gone and begins anew. */
  readonly acceptLoss: () => void;
  readonly keys: KeyActions;
  readonly setAutoLock: (minutes: number) => void;
  readonly setPreferences: (preferences: Preferences) => void;
  readonly openWelcome: () => void;
  readonly settings: SettingsActions;
}
