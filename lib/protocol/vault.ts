// What may a surface ask of the vault itself: its state, its lock, its keys, what was done with it?

import * as z from 'zod';
import { changes, reads } from './message-kind';
import { id, passphrase } from './parts';
import { passphraseHint } from './passphrase-hint';

const recoveryCode = z.string().min(1).max(200);

export const vaultKinds = {
  'vault.status': reads({}).answers<VaultStatus>(),
  /** The hint is stored unencrypted; one that reveals the passphrase is refused. */
  'vault.create': changes({ passphrase, hint: passphraseHint.optional() }).answers<VaultCreated>(),
  'vault.unlock': changes({ passphrase }).answers<UnlockAnswer>(),
  // notifies panels and pages itself, without waiting for them
  'vault.lock': reads({}).answers<void>(),
  'vault.accept-loss': changes({}).answers<void>(),
  /** The second copy: its state, and restoring the vault from it. */
  'vault.copy': reads({}).answers<CopyState>(),
  'vault.restore-copy': changes({}).answers<CopyRestored>(),
  /** The person acted on a page: besides commands, only this keeps the vault open. */
  'vault.touch': reads({}).answers<void>(),
  'vault.auto-lock': changes({ minutes: z.int().min(1).max(480) }).answers<void>(),
  'vault.about': reads({}).answers<VaultFacts>(),
  /** The person's hint for the passphrase; null without one. */
  'vault.hint': reads({}).answers<string | null>(),
  'vault.recover': changes({ code: recoveryCode, passphrase }).answers<UnlockAnswer>(),
  'vault.change-passphrase': changes({
    old: passphrase,
    passphrase,
    hint: passphraseHint.optional(),
  }).answers<UnlockAnswer>(),
  'vault.renew-recovery': changes({ passphrase }).answers<RecoveryAnswer>(),
  'vault.recovery-kept': reads({}).answers<void>(),
  'vault.receipts': reads({ most: z.int().min(1).max(20_000) }).answers<readonly AuditEntry[]>(),
  'vault.verify': reads({}).answers<VaultCheck>(),
  /** Brings clients back from the second copy; with `older`, also in an earlier version than the one that was lost. */
  'vault.bring-back': changes({
    records: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(100_000),
    older: z.boolean(),
  }).answers<BroughtBack>(),
  /** What cannot be read of one client; null when all of it can. */
  'vault.unreadable': reads({ id }).answers<UnreadableClient | null>(),
  'vault.purge-files': reads({}).answers<number | null>(),
  'vault.delete-everything': changes({}).answers<void>(),
};
export type VaultState = 'none' | 'locked' | 'open';
/** Why a vault cannot be opened at all. */
export type VaultFault =
  /** A later version of the extension wrote it: update, nothing is lost. */
  | 'newer-version'
  /** Another page holds it open: close that page. */
  | 'blocked'
  /** The browser allows no database here: a private window, or it is disabled. */
  | 'no-database'
  | 'storage-full'
  /** The browser cannot read its own files. */
  | 'not-openable'
  /** There are records, but the header needed to decrypt them is missing or damaged: only a backup helps. */
  | 'damaged-header'
  /** There was a vault and now there is none: somebody or the browser deleted it. */
  | 'lost';

/** Why nothing can be stored at the moment, although the vault can be opened. */
export type WriteFault = 'storage-full' | 'write-failed';
/** What is known of the vault itself. */
export interface VaultFacts {
  readonly kdf: 'argon2id' | 'pbkdf2-sha256' | null;
  readonly isRecoveryKept: boolean;
  /** Milliseconds; null when there is no backup yet. */
  readonly lastBackup: number | null;
}

export type RecoveryAnswer =
  | { readonly ok: true; readonly recoveryCode: string }
  | Exclude<UnlockAnswer, { ok: true }>;
/** The result of decrypting every record, revision and file. */
export interface VaultCheck {
  readonly records: number;
  readonly revisions: number;
  readonly files: number;
  /** Records and revisions that cannot be decrypted, by opaque id and revision. */
  readonly undecryptable: readonly string[];
  /** Records that do not match index or history, as after an incomplete change. */
  readonly torn: readonly string[];
  /** Names of the clients concerned, if the index knows them. */
  readonly names: readonly string[];
  /** Files of present records that are missing or damaged. */
  readonly lostFiles: readonly string[];
  /** Clients whose last save was lost with the database, since the second copy used for restoring was older. */
  readonly behind: number;
  /** The clients of which something cannot be read, and what the second copy holds of them. */
  readonly unreadable: readonly UnreadableClient[];
}

/** A client of which something cannot be read, and what can take its place. */
export interface UnreadableClient {
  /** The opaque id under which it is stored. */
  readonly record: string;
  /** Empty when neither the index nor the copy knows it. */
  readonly name: string;
  /** `sound`: the present version can be read, only documents or earlier versions cannot. `same`: the copy has it. `older`: only an earlier version can be read. */
  readonly present: 'sound' | 'same' | 'older' | 'none';
  /** When the version that can be read, or comes back, was saved (milliseconds); null without one. */
  readonly saved: number | null;
  /** When the present version was saved (milliseconds); null when the index does not know it. */
  readonly lost: number | null;
  /** Earlier and undecided versions, and documents, that come back. */
  readonly revisions: number;
  readonly documents: number;
  /** Those that cannot come back. */
  readonly lostRevisions: number;
  readonly lostDocuments: number;
}

/** What was brought back from the second copy. */
export interface BroughtBack {
  readonly clients: number;
  readonly documents: number;
}
export interface VaultStatus {
  readonly state: VaultState;
  /** What keeps the vault from being opened; null when nothing does. */
  readonly health: VaultFault | null;
  /** Why nothing can be stored at the moment; null when it can. */
  readonly writeFault: WriteFault | null;
  /** It is in memory only and lost when the browser closes. */
  readonly isFleeting: boolean;
  readonly unlockWait: number;
  readonly autoLockMinutes: number;
}

export type VaultCreated =
  | { readonly ok: true; readonly recoveryCode: string }
  | { readonly ok: false; readonly reason: string };

/** After a wrong attempt, `wait` is the milliseconds until the next; when no attempt was possible, the code of the fault is thrown. */
export type UnlockAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly wait: number };

/** One line of the audit log: when, what, how many; never a value. */
export interface AuditEntry {
  readonly action: string;
  /** Milliseconds. */
  readonly at: number;
  /** Codes and counts: `portal:aliyun filled:9`. */
  readonly detail: string;
  /** The revision that a change made; 0 for other acts. */
  readonly rev: number;
  /** The start of the client's opaque id; empty when it was about no client. */
  readonly ref: string;
  /** The client's name as it is now; null when no client has this id any more. */
  readonly name: string | null;
  /** For changes from a team: names of the devices they came from. */
  readonly from?: readonly string[];
}

/** The state of the second copy. */
export interface CopyState {
  readonly state: 'whole' | 'no-vault' | 'other-vault' | 'ahead' | 'failed' | 'off';
  /** When it was last updated (milliseconds); null when there is none. */
  readonly at: number | null;
  readonly clients: number;
  readonly files: number;
  readonly leftOut: number;
}

/** What was restored from the second copy, and what was not. */
export interface CopyRestored {
  readonly clients: number;
  readonly files: number;
  /** When the copy was last updated (milliseconds); null when only the header was restored. */
  readonly at: number | null;
  /** Clients in damaged parts of the copy; documents that were never in it or are damaged. */
  readonly lostClients: number;
  readonly lostFiles: number;
  /** Clients saved after the copy was made, whose last save is missing. */
  readonly unsaved: number;
}
