// What does an exchange need? A device's journal in an unlocked vault, and the team's store.
import type { Vault } from '../vault/vault';
import type { DeviceKeys } from './device-keys';
import type { Remote } from './remote';
import type { VaultJournal } from './vault-journal';

export interface TeamConnection {
  readonly team: string;
  readonly vault: Vault;
  readonly keys: DeviceKeys;
  readonly journal: VaultJournal;
  readonly remote: Remote;
}
