// What can the background do with the vault? Create, unlock and lock it; while it is unlocked, read and change the clients.
import type { Client } from '../filing/client/client';
import type { Choices } from '../filing/client/merge-clients';
import type { ClientListQuery } from '../protocol/clients';
import type { AuditEntry, CopyRestored, VaultCheck } from '../protocol/vault';
import { aboutVault, keepBackup, keepRecovery, type VaultAbout } from './access/about';
import { waitLeft } from './access/attempts';
import { checkHealth, type Health } from './access/health';
import { clampMinutes, readKey } from './access/lock';
import {
  type CreateResult,
  changePassphrase,
  createVault,
  keepAutoLock,
  type PassphraseResult,
  type RecoveryResult,
  readAutoLock,
  readHeader,
  renewRecoveryCode,
  type UnlockResult,
  unlock,
  unlockWithRecovery,
  type VaultDeps,
} from './access/unlock';
import { type UnlockedVault, unlockedVault } from './access/unlocked-vault';
import { verifyVault } from './access/verify-all';
import type { Source } from './backup/frames';
import type { WholeBackup } from './backup/read';
import { type RestoreResult, restoreBackup, restoreWhole } from './backup/restore';
import { type BackupOptions, type BackupResult, type Sink, writeBackup } from './backup/write';
import { note, readReceipts } from './clients/audit-log';
import {
  type Changes,
  type EditMany,
  editMany,
  type ImportOptions,
  type Progress,
  removeMany,
  restoreMany,
  saveMany,
} from './clients/batch';
import { type ClientPage, pageClients } from './clients/client-pages';
import { opaqueId } from './clients/client-record';
import { type DuplicatePair, listDuplicates } from './clients/duplicates';
import { listRevisions, purgeFiles, type Revision, readRevision, restoreRevision } from './clients/history';
import { knownIds, type Wanted } from './clients/index-shards';
import { type KeptDraft, keepDraft, readDraft } from './clients/kept-draft';
import { type DecideResult, decide, readUndecided, type SeenLeaves, type Undecided } from './clients/leaves';
import {
  type ClientList,
  listClients,
  type ReadResult,
  readClient,
  readClientWithoutFiles,
  readDocument,
  readMany,
  readOtherwise,
} from './clients/read-clients';
import { removeClient, restoreClient, type SaveResult, saveClient } from './clients/records';
import { restoreVault } from './copy/restore-copy';
import { type CopyState, secondCopy } from './copy/second-copy';
import { type Bytes, secureRandom } from './crypto/bytes';
import { defaultCost, type KdfCost } from './crypto/kdf';
import { DATABASE, storeOf } from './store/database';
import type { SessionStore } from './store/key-value-store';
import { forgetMade, wasMade } from './store/marks';
import type { WriteFault } from './store/write-fault';
import type { VaultOptions } from './vault-options';

export interface Vault {
  readonly state: () => Promise<'none' | 'locked' | 'unlocked'>;
  readonly isUnlocked: () => Promise<boolean>;
  /** When the vault locks unless the person does something before (milliseconds); null while locked. */
  readonly lockDeadline: () => Promise<number | null>;
  /** Minutes without use after which it locks. */
  readonly autoLockMinutes: () => Promise<number>;
  /** Milliseconds until another passphrase may be tried; 0 when it may be now. */
  readonly unlockWait: () => Promise<number>;
  readonly createVault: (passphrase: string) => Promise<CreateResult>;
  readonly unlock: (passphrase: string) => Promise<UnlockResult>;
  readonly unlockWithRecovery: (code: string, nextPassphrase: string) => Promise<PassphraseResult>;
  readonly changePassphrase: (old: string, next: string) => Promise<PassphraseResult>;
  readonly renewRecoveryCode: (passphrase: string) => Promise<RecoveryResult>;
  /** What may be shown while the vault is locked. */
  readonly about: () => Promise<VaultAbout>;
  readonly lock: () => Promise<void>;
  /** Minutes without use before it locks, 1 to 480. This and everything below throws `locked` while the vault is locked. */
  readonly setAutoLock: (minutes: number) => Promise<void>;
  /** A repeated call with the same `command`, made because the reply was lost, changes nothing and answers what the first call did. */
  readonly saveClient: (client: Client, expectedRev: number | null, command?: string) => Promise<SaveResult>;
  readonly removeClient: (id: string, expectedRev: number, command?: string) => Promise<SaveResult>;
  readonly restoreClient: (id: string, expectedRev: number, command?: string) => Promise<SaveResult>;
  readonly readClient: (id: string) => Promise<ReadResult>;
  readonly readClientWithoutFiles: (id: string) => Promise<ReadResult>;
  /** The clients among `ids` that are not removed and can be decrypted. */
  readonly readMany: (ids: readonly string[]) => Promise<readonly Client[]>;
  /** The clients among `ids` with an undecided conflict between two revisions, each as it would be if the other revision were chosen. */
  readonly readOtherwise: (ids: readonly string[]) => Promise<ReadonlyMap<string, Client>>;
  readonly readDocument: (id: string, documentId: string) => Promise<Bytes | null>;
  /** The stored revisions of a client, newest first: the current one and at most 50 earlier ones. */
  readonly listRevisions: (id: string) => Promise<readonly Revision[]>;
  readonly readRevision: (id: string, rev: number) => Promise<Client | null>;
  /** Makes an earlier revision the current one; null when that revision is not stored or is damaged. */
  readonly restoreRevision: (
    id: string,
    rev: number,
    expectedRev: number,
    command?: string,
  ) => Promise<SaveResult | null>;
  /** The differences between two revisions that were made independently and not yet decided; null when there are none. */
  readonly readUndecided: (id: string) => Promise<Undecided | null>;
  /** Decides between the two revisions that the person was shown. */
  readonly decide: (id: string, seen: SeenLeaves, choices: Choices) => Promise<DecideResult>;
  /** Deletes files that no stored revision uses; null (and nothing deleted) while a record is damaged, since it may use any file. */
  readonly purgeFiles: () => Promise<number | null>;
  /** Stores many checked clients, 500 in a transaction; for a client that is stored already this makes its next revision. */
  readonly saveMany: (clients: readonly Client[], options?: ImportOptions) => Promise<Changes>;
  /** Passes the backup file to the sink piece by piece. The backup counts as made only once `checkBackup` has read it again. */
  readonly writeBackup: (passphrase: string, sink: Sink, options?: BackupOptions) => Promise<BackupResult>;
  /** Merges a backup into the vault; an incomplete one changes nothing. `restoreWhole` takes one that was read to its end before. */
  readonly restoreBackup: (source: Source, passphrase: string, progress?: Progress) => Promise<RestoreResult>;
  readonly restoreWhole: (backup: WholeBackup, progress?: Progress) => Promise<RestoreResult>;
  /** Decrypts everything once and reports what is damaged or missing. */
  readonly verify: () => Promise<VaultCheck>;
  /** Records an action of a surface in the audit log; `detail` holds codes and counts, no values. */
  readonly note: (action: string, clientId: string, detail: string) => Promise<void>;
  /** The newest entries of the audit log, newest first. */
  readonly readReceipts: (most: number) => Promise<readonly AuditEntry[]>;
  /** Records that the person typed the recovery code back and so has it. */
  readonly keepRecovery: () => Promise<void>;
  /** Records that a backup was written and verified. */
  readonly keepBackup: (detail: string) => Promise<void>;
  /** For each wanted client the id under which it is stored; null when it is not. */
  readonly knownIds: (wanted: readonly Wanted[]) => Promise<readonly (string | null)[]>;
  /** The person did something, so the lock deadline is postponed. No other call postpones it. Does nothing while locked. */
  readonly touch: () => Promise<void>;
  readonly listClients: (query?: string) => Promise<ClientList>;
  /** One page of the list, with the number of clients in all and by tag and group. */
  readonly pageClients: (query: ClientListQuery) => Promise<ClientPage>;
  readonly editMany: EditMany;
  /** Removes many clients from the list, or restores them; answers how many. */
  readonly removeMany: (ids: readonly string[]) => Promise<number>;
  readonly restoreMany: (ids: readonly string[]) => Promise<number>;
  /** Stores the draft that is being typed, encrypted, in place of the previous one; null deletes it. Without `marks` nothing is stored. */
  readonly keepDraft: (draft: KeptDraft | null) => Promise<void>;
  /** The stored draft; null when there is none. */
  readonly readDraft: () => Promise<KeptDraft | null>;
  /** Pairs of clients that may be duplicates. */
  readonly listDuplicates: () => Promise<readonly DuplicatePair[]>;
  /** For each id of a client, or of something in it, a name that is always the same and reveals nothing without the key. */
  readonly pseudonyms: (ids: readonly string[]) => Promise<readonly string[]>;
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
  const deps: VaultDeps = { store, session, marks, now, random, cost, catchUp: copy.catchUp };
  const keys = unlockedVault(deps);
  const forget = async () => {
    await forgetMade(marks);
    await copy.clear();
  };
  return {
    ...accessOf(deps, keys),
    ...clientsOf(keys, marks),
    ...manyClientsOf(keys),
    ...backupsOf(keys, cost),
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

/** Whether the vault is unlocked, and how it is unlocked and locked. */
function accessOf(deps: VaultDeps, { touch, lock, setMinutes }: UnlockedVault) {
  const current = () => readKey(deps.session, deps.now());
  return {
    isUnlocked: async () => (await current()) !== null,
    lockDeadline: async () => (await current())?.deadline ?? null,
    state: async () => {
      if (!(await readHeader(deps))) return 'none';
      return (await current()) ? 'unlocked' : 'locked';
    },
    autoLockMinutes: () => readAutoLock(deps),
    unlockWait: () => waitLeft(deps.store, deps.now()),
    createVault: (passphrase) => createVault(deps, passphrase),
    unlock: (passphrase) => unlock(deps, passphrase),
    unlockWithRecovery: (code, next) => unlockWithRecovery(deps, code, next),
    changePassphrase: (old, next) => changePassphrase(deps, old, next),
    renewRecoveryCode: (passphrase) => renewRecoveryCode(deps, passphrase),
    about: () => aboutVault(deps),
    touch,
    lock,
    setAutoLock: async (minutes) => {
      await setMinutes(clampMinutes(minutes));
      await keepAutoLock(deps, clampMinutes(minutes));
    },
  } satisfies Partial<Vault>;
}

/** One client: storing, reading, its earlier revisions, and the draft of it. */
function clientsOf({ write, read }: UnlockedVault, marks: SessionStore | undefined) {
  return {
    saveClient: (client, expected, command) => write((vault) => saveClient(vault, client, expected, command)),
    removeClient: (id, expected, command) => write((vault) => removeClient(vault, id, expected, command)),
    restoreClient: (id, expected, command) => write((vault) => restoreClient(vault, id, expected, command)),
    readClient: (id) => read((vault) => readClient(vault, id)),
    readClientWithoutFiles: (id) => read((vault) => readClientWithoutFiles(vault, id)),
    readDocument: (id, documentId) => read((vault) => readDocument(vault, id, documentId)),
    keepDraft: (draft) => read(async (vault) => (marks ? keepDraft(vault, marks, draft) : undefined)),
    readDraft: () => read(async (vault) => (marks ? readDraft(vault, marks) : null)),
    listRevisions: (id) => read((vault) => listRevisions(vault, id)),
    readRevision: (id, rev) => read((vault) => readRevision(vault, id, rev)),
    restoreRevision: (id, rev, expected, command) =>
      write((vault) => restoreRevision(vault, id, rev, expected, command)),
    readUndecided: (id) => read((vault) => readUndecided(vault, id)),
    decide: (id, seen, choices) => write((vault) => decide(vault, id, seen, choices)),
    note: (action, clientId, detail) => write((vault) => note(vault, action, clientId, detail)),
  } satisfies Partial<Vault>;
}

/** The list, and what is done with many clients at once. */
function manyClientsOf({ write, read }: UnlockedVault) {
  return {
    listClients: (query) => read((vault) => listClients(vault, query)),
    pageClients: (query) => read((vault) => pageClients(vault, query)),
    listDuplicates: () => read(listDuplicates),
    knownIds: (wanted) => read((vault) => knownIds(vault, wanted)),
    pseudonyms: (ids) => read((vault) => Promise.all(ids.map((id) => opaqueId(vault.keys, id)))),
    readReceipts: (most) => read((vault) => readReceipts(vault, most)),
    readMany: (ids) => read((vault) => readMany(vault, ids)),
    readOtherwise: (ids) => read((vault) => readOtherwise(vault, ids)),
    saveMany: (clients, options) => write((vault) => saveMany(vault, clients, options)),
    editMany: (ids, edit, pieces) => write((vault) => editMany(vault, ids, edit, pieces)),
    removeMany: (ids) => write((vault) => removeMany(vault, ids)),
    restoreMany: (ids) => write((vault) => restoreMany(vault, ids)),
  } satisfies Partial<Vault>;
}

/** Backups, the records that a backup or the recovery code was kept, and the check for damage. */
function backupsOf({ write, read }: UnlockedVault, cost: KdfCost) {
  return {
    writeBackup: (passphrase, sink, options) =>
      write((vault) => writeBackup(vault, passphrase, sink, { ...options, cost })),
    restoreBackup: (source, passphrase, progress) =>
      write((vault) => restoreBackup(vault, source, passphrase, progress)),
    restoreWhole: (backup, progress) => write((vault) => restoreWhole(vault, backup, progress)),
    keepBackup: (detail) => write((vault) => keepBackup(vault, detail)),
    keepRecovery: () => write(keepRecovery),
    verify: () => read(verifyVault),
    purgeFiles: () => write(purgeFiles),
  } satisfies Partial<Vault>;
}
