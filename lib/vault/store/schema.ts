// Which rows are in the vault's database?
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Bytes } from '../crypto/bytes';
import type { Envelope } from '../crypto/sealing';

/** One stored revision of a client: opaque id, name and number unencrypted, the rest encrypted. */
export interface RecordRow {
  readonly id: string;
  /** Numbers the revisions in the order they were stored in this vault; other vaults have other numbers. */
  readonly rev: number;
  /** Its name, the same in every vault that has it; absent in a row of format 1. */
  readonly revision?: string | undefined;
  readonly schema: number;
  readonly envelope: Envelope;
  /** The command that made this revision, as a name that only the vault's key can compute. */
  readonly command?: string | undefined;
  /** The team that shares it; absent for one that is in this vault only. */
  readonly team?: string | undefined;
  /** Format 1: when it was saved (milliseconds). In format 2 this is encrypted. */
  readonly changed?: number | undefined;
}

/** A document's bytes under a key of their own, in chunks. */
export interface FileRow {
  readonly id: string;
  /** 2: bound to the vault or the team only. Absent: bound to the epoch as well. */
  readonly fmt?: 2 | undefined;
  readonly kid: string;
  readonly wrappedKey: Bytes;
  readonly chunks: readonly Bytes[];
}

export interface ShardRow {
  readonly shard: number;
  readonly rev: number;
  readonly schema: number;
  readonly envelope: Envelope;
}

/** One act, or all acts of one transaction (schema 3). */
export interface AuditRow {
  readonly id: string;
  readonly schema: number;
  readonly envelope: Envelope;
}

/** A revision of a shared client that the team does not have yet. */
export interface OutboxRow {
  readonly team: string;
  readonly record: string;
  readonly revision: string;
}

/** Opaque id and number. */
export type HistoryKey = [string, number];

/** Opaque id and name of the revision. */
export type LeafKey = [string, string];

export interface VaultSchema extends DBSchema {
  meta: { key: string; value: unknown };
  records: { key: string; value: RecordRow };
  files: { key: string; value: FileRow };
  search: { key: number; value: ShardRow };
  /** In the order they were made. */
  outbox: { key: number; value: OutboxRow };
  audit: { key: number; value: AuditRow };
  history: { key: HistoryKey; value: RecordRow };
  /** Undecided revisions beside the present one. */
  leaves: { key: LeafKey; value: RecordRow };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;
