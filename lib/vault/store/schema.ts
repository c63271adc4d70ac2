// Which rows lie in the vault's database?
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Bytes } from '../crypto/bytes';
import type { Envelope } from '../crypto/sealing';

/** One record as it is stored: opaque id, revision and time of change in clear, the rest sealed. */
export interface RecordRow {
  readonly id: string;
  readonly rev: number;
  readonly epoch: number;
  readonly schema: number;
  readonly changed: number;
  readonly envelope: Envelope;
  /** Which command made this revision, as a name that only the vault's key can make. */
  readonly command?: string;
}
/** A document's bytes under a key of their own, in chunks. */
export interface FileRow {
  readonly id: string;
  readonly epoch: number;
  readonly kid: string;
  readonly wrappedKey: Bytes;
  readonly chunks: readonly Bytes[];
}

export interface ShardRow {
  readonly shard: number;
  readonly rev: number;
  readonly epoch: number;
  readonly schema: number;
  readonly envelope: Envelope;
}

export interface AuditRow {
  readonly id: string;
  readonly epoch: number;
  readonly schema: number;
  readonly envelope: Envelope;
}

/** Opaque id and revision. */
export type HistoryKey = [string, number];

export interface VaultSchema extends DBSchema {
  meta: { key: string; value: unknown };
  records: { key: string; value: RecordRow };
  files: { key: string; value: FileRow };
  search: { key: number; value: ShardRow };
  outbox: { key: string; value: { record: string; rev: number } };
  audit: { key: number; value: AuditRow };
  history: { key: HistoryKey; value: RecordRow };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;
