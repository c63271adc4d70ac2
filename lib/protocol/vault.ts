// What may a surface ask of the vault itself: its state, its lock, its keys, what was done with it?

import * as z from 'zod';
import { changes, reads } from './message-kind';
import { passphrase } from './parts';
import { passphraseHint } from './passphrase-hint';

const recoveryCode = z.string().min(1).max(200);

export const vaultKinds = {
  'vault.status': reads({}).answers<VaultStatus>(),
  /** The hint is kept unencrypted; one that tells the passphrase is refused. */
  'vault.create': changes({ passphrase, hint: passphraseHint.optional() }).answers<VaultCreated>(),
  'vault.unlock': changes({ passphrase }).answers<UnlockAnswer>(),
  // tells panels and pages by itself, without waiting for any of them
  'vault.lock': reads({}).answers<void>(),
  'vault.accept-loss': changes({}).answers<void>(),
  /** The second copy: what is in it, and the vault brought back out of it. */
  'vault.copy': reads({}).answers<CopyState>(),
  'vault.restore-copy': changes({}).answers<CopyRestored>(),
  /** The person pressed something in a surface: the only thing besides a command that keeps the vault open. */
  'vault.touch': reads({}).answers<void>(),
  'vault.auto-lock': changes({ minutes: z.int().min(1).max(480) }).answers<void>(),
  'vault.about': reads({}).answers<VaultFacts>(),
  /** What the person wrote down to remember the passphrase by; null when nothing. */
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
  /** The browser allows no database here: private window, or switched off. */
  | 'no-database'
  | 'storage-full'
  /** The browser cannot read its own files. */
  | 'not-openable'
  /** Records are there, but what opens them is missing or damaged: only a backup helps. */
  | 'damaged-header'
  /** There was a vault and now there is none: the browser, or somebody, deleted it. */
  | 'lost';

/** Why nothing can be stored at the moment, though the vault opens. */
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
/** What was found when every record, revision and file was opened. */
export interface VaultCheck {
  readonly records: number;
  readonly revisions: number;
  readonly files: number;
  /** Records and revisions that cannot be opened, by opaque id and revision. */
  readonly undecryptable: readonly string[];
  /** Records that index or history do not match: half of a change is there. */
  readonly torn: readonly string[];
  /** Names of the clients that any of this is about, where the index knows them. */
  readonly names: readonly string[];
  /** Files that a present record names and that are missing or damaged. */
  readonly lostFiles: readonly string[];
  /** Clients whose last save was lost with the database: the second copy, from which this vault came back, is older. */
  readonly behind: number;
}
export interface VaultStatus {
  readonly state: VaultState;
  /** What keeps the vault from being opened; null when nothing does. */
  readonly health: VaultFault | null;
  /** Why nothing can be stored at the moment; null when it can. */
  readonly writeFault: WriteFault | null;
  /** It lies in memory only and is gone with the browser. */
  readonly isFleeting: boolean;
  readonly unlockWait: number;
  readonly autoLockMinutes: number;
}

export type VaultCreated =
  | { readonly ok: true; readonly recoveryCode: string }
  | { readonly ok: false; readonly reason: string };

/** After a wrong try `wait` milliseconds have to pass; what could not be tried at all is thrown with its code. */
export type UnlockAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly wait: number };

/** One act that was noted: when, what, how many; never a value. */
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
  /** Of what came from a team: what the devices are called that it came from. */
  readonly from?: readonly string[];
}

/** The second copy, as it stands. */
export interface CopyState {
  readonly state: 'whole' | 'no-vault' | 'other-vault' | 'ahead' | 'failed' | 'off';
  /** When it was last brought up to date (milliseconds); null when there is none. */
  readonly at: number | null;
  readonly clients: number;
  readonly files: number;
  readonly leftOut: number;
}

/** What came back out of the second copy, and what did not. */
export interface CopyRestored {
  readonly clients: number;
  readonly files: number;
  /** When the copy was last brought up to date (milliseconds); null when only the header had to come back. */
  readonly at: number | null;
  /** Clients in parts of the copy that are damaged themselves; documents that were never in it or are damaged. */
  readonly lostClients: number;
  readonly lostFiles: number;
  /** Clients that were saved after the copy was made: that save is missing. */
  readonly unsaved: number;
}
