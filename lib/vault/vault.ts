// What can the background do with the vault? Create, unlock and lock it; while it is unlocked, read and change the clients.
import type { BroughtBack, CopyRestored, UnreadableClient, VaultCheck } from '../protocol/vault';
import { keepBackup, keepRecovery } from './access/about';
import { checkHealth, type Health } from './access/health';
import type { VaultDeps } from './access/unlock';
import { type UnlockedVault, unlockedVault } from './access/unlocked-vault';
import { accessOf, type VaultAccess } from './access/vault-access';
import { verifyVault } from './access/verify-all';
import type { Source } from './backup/frames';
import type { WholeBackup } from './backup/read';
import { type RestoreResult, restoreBackup, restoreWhole } from './backup/restore';
import { type BackupOptions, type BackupResult, type Sink, writeBackup } from './backup/write';
import { type ClientStore, clientsOf } from './client-store';
import type { Progress } from './clients/batch';
import { purgeFiles } from './clients/history';
import { type BringBack, bringBack, findUnreadable, unreadableClient } from './copy/bring-back';
import { restoreVault } from './copy/restore-copy';
import { type CopyState, secondCopy } from './copy/second-copy';
import { secureRandom } from './crypto/bytes';
import { defaultCost, type KdfCost } from './crypto/kdf';
import { type ManyClients, manyClientsOf } from './many-clients';
import { DATABASE, storeOf } from './store/database';
import { forgetMade, wasMade } from './store/marks';
import type { WriteFault } from './store/write-fault';
import type { VaultOptions } from './vault-options';

/** Backups and the check need an unlocked vault and throw `locked` otherwise. */
export interface Vault extends VaultAccess, ClientStore, ManyClients {
  /** Deletes files that no stored revision uses; null (and nothing deleted) while a record is damaged, since it may use any file. */
  readonly purgeFiles: () => Promise<number | null>;
  /** Passes the backup file to the sink piece by piece. The backup counts as made only once `checkBackup` has read it again. */
  readonly writeBackup: (passphrase: string, sink: Sink, options?: BackupOptions) => Promise<BackupResult>;
  /** Merges a backup into the vault; an incomplete one changes nothing. `restoreWhole` takes one that was read to its end before. */
  readonly restoreBackup: (source: Source, passphrase: string, progress?: Progress) => Promise<RestoreResult>;
  readonly restoreWhole: (backup: WholeBackup, progress?: Progress) => Promise<RestoreResult>;
  /** Decrypts everything once and reports what is damaged or missing. */
  readonly verify: () => Promise<VaultCheck>;
  /** Brings single clients back from the second copy, over nothing that can be read. */
  readonly bringBack: (clients: BringBack) => Promise<BroughtBack>;
  /** What of a client cannot be read, and what the second copy holds of it; null when all of it can be read. */
  readonly unreadable: (id: string) => Promise<UnreadableClient | null>;
  /** Records that the person typed the recovery code back and so has it. */
  readonly keepRecovery: () => Promise<void>;
  /** Records that a backup was written and verified. */
  readonly keepBackup: (detail: string) => Promise<void>;
  /** Whether the database is there and can be opened; for the rescue screen. Never throws. */
  readonly health: () => Promise<Health>;
  /** Why nothing can be stored at the moment; null when writing works. */
  readonly writeFault: () => Promise<WriteFault | null>;
  /** What may be shown about the second copy. */
  readonly copyState: () => Promise<CopyState>;
  /** Brings the second copy up to date now. */
  readonly updateCopy: () => Promise<CopyState>;
  /** Restores a vault that cannot be opened from its second copy and locks it. Throws `vault-exists` if the vault can be opened. */
  readonly restoreCopy: () => Promise<CopyRestored>;
  /** Runs a change with the keys of the unlocked vault, for features built on top of it. */
  readonly write: UnlockedVault['write'];
  /** The same for a read: throws instead of answering if the vault was locked meanwhile. */
  readonly read: UnlockedVault['read'];
  /** Whether the vault exists in memory only and is lost when the browser closes. False when it cannot be opened. */
  readonly isFleeting: () => Promise<boolean>;
  /** The person accepts that the vault is lost: `health` no longer reports it. */
  readonly acceptLoss: () => Promise<void>;
  /** Deletes everything, including the keys in the session. Only a backup can bring it back. */
  readonly deleteEverything: () => Promise<void>;
  /** Closes the database; the next call opens it again. */
  readonly close: () => Promise<void>;
}

/** The vault on one session store and one clock. Nothing is read before the first call. */
export function openVault(options: VaultOptions): Vault {
  const { session, marks, now, random = secureRandom, cost = defaultCost, copy: folder, hasRoom } = options;
  const store = storeOf(options.database ?? DATABASE, {
    memory: options.memory,
    wasMade: () => wasMade(marks),
    writes: {
      ...options,
      // a vault in memory is lost when the browser closes, and a copy of it would not be
      secure: async () => (await store.isFleeting()) || copy.secure(),
      secureWhenFull: async () => (await store.isFleeting()) || copy.secureWhenFull(),
      onWritten: (to) => copy.noteWritten(to),
    },
  });
  const copy = secondCopy(folder ? { store, folder, marks, now, hasRoom } : null);
  const deps: VaultDeps = {
    ...{ store, session, marks, now, random, cost, catchUp: copy.catchUp },
    bringBack: folder && ((open, records) => bringBack(open, folder, { records, older: false })),
  };
  const keys = unlockedVault(deps);
  const forget = async () => {
    await forgetMade(marks);
    await copy.clear();
  };
  return {
    ...accessOf(deps, keys),
    ...clientsOf(keys, marks, folder),
    ...manyClientsOf(keys, folder),
    ...backupsOf(keys, cost),
    verify: () => keys.read((open) => verifyVault(open, (records) => findUnreadable(open, folder, records))),
    bringBack: (clients) => keys.write((open) => bringBack(open, folder, clients)),
    unreadable: (id) => keys.read((open) => unreadableClient(open, folder, id)),
    write: keys.write,
    read: keys.read,
    health: () => checkHealth(deps),
    writeFault: store.writeFault,
    copyState: copy.state,
    updateCopy: copy.update,
    restoreCopy: () => restoreVault({ deps, folder }),
    isFleeting: () => store.isFleeting().catch(() => false),
    acceptLoss: forget,
    deleteEverything: async () => {
      await keys.lock();
      await store.destroy();
      await forget();
    },
    close: store.close,
  };
}

/** Backups, the records that a backup or the recovery code was kept, and the clean-up of files. */
function backupsOf({ write }: UnlockedVault, cost: KdfCost) {
  return {
    writeBackup: (passphrase, sink, options) =>
      write((vault) => writeBackup(vault, passphrase, sink, { ...options, cost })),
    restoreBackup: (source, passphrase, progress) =>
      write((vault) => restoreBackup(vault, source, passphrase, progress)),
    restoreWhole: (backup, progress) => write((vault) => restoreWhole(vault, backup, progress)),
    keepBackup: (detail) => write((vault) => keepBackup(vault, detail)),
    keepRecovery: () => write(keepRecovery),
    purgeFiles: () => write(purgeFiles),
  } satisfies Partial<Vault>;
}
