// What does whoever works on an unlocked vault hold: its database and its keys?
import type { Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import type { VaultStore } from '../store/database';
import type { ShardCache } from './index-shards';

/** What the functions of the records work with while the vault is open. */
export interface OpenVault {
  readonly store: VaultStore;
  readonly keys: VaultKeys;
  readonly cache: ShardCache;
  readonly now: () => number;
  readonly random: Random;
}
