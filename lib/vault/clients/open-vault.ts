// What do functions that work on an unlocked vault need? Its database and its keys.
import type { Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import type { VaultStore } from '../store/database';
import type { ShardCache } from './index-shards';

/** An unlocked vault. */
export interface OpenVault {
  readonly store: VaultStore;
  readonly keys: VaultKeys;
  readonly cache: ShardCache;
  readonly now: () => number;
  readonly random: Random;
  /** Brings records whose rows are lost back from the second copy, those of which it has this very revision. Never throws. */
  readonly bringBack?: ((records: readonly string[]) => Promise<void>) | undefined;
}
