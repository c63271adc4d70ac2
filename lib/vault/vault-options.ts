// What does a vault need of the browser: stores, time, chance, room on the disk?
import type { CopyFolder } from './copy/copy-head';
import type { Random } from './crypto/bytes';
import type { KdfCost } from './crypto/kdf';
import type { MemoryOptions } from './store/database';
import type { SessionStore } from './store/key-value-store';

export interface VaultOptions {
  /** Emptied when the browser closes; must outlive a restart of the background. */
  readonly session: SessionStore;
  readonly now: () => number;
  readonly random?: Random;
  /** Name of the database; another one makes another vault. */
  readonly database?: string;
  /** Outlives the database (`storage.local`): by it a vault that was deleted is told from a first start. */
  readonly marks?: SessionStore;
  /** Where a second copy of what is sealed is kept; without it there is none. */
  readonly copy?: CopyFolder | undefined;
  /** Whether so many bytes can be put on the disk now. */
  readonly hasRoom?: (bytes: number) => Promise<boolean>;
  /** The browser goes on in the log of its last session, so a new one is begun in each; see `Writes.beginSession`. */
  readonly reusesLog?: boolean;
  /** Where the vault lies when the browser allows no database; without it such a browser has no vault. */
  readonly memory?: MemoryOptions;
  /** Cost of the passphrase for new headers; never below the floor. */
  readonly cost?: KdfCost;
}
