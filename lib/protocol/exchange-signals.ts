// What does the background send while clients go in or out, and what came of it? Types and one list, so that a page loads no schema for them.

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a passphrase becomes a key, as the header of a file says it; checked before it is asked for. */
export type KdfRequest =
  | {
      readonly name: 'argon2id';
      readonly memoryKiB: number;
      readonly passes: number;
      readonly lanes: 1;
      readonly salt: string;
    }
  | { readonly name: 'pbkdf2-sha256'; readonly iterations: number; readonly salt: string };

/** What the background sends on the port: questions, each waiting for one `ExchangeReply`, and events. */
export type ExchangeSignal =
  | { readonly ask: 'read'; readonly from: number; readonly to: number }
  /** The 32 bytes that the typed passphrase gives at these costs. */
  | { readonly ask: 'derive'; readonly kdf: KdfRequest }
  /** The next piece of the clients as lines of JSON. */
  | { readonly ask: 'next' }
  | { readonly ask: 'write'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** All is written: close the file and say its size, so that it can be read again. */
  | { readonly ask: 'finish' }
  | {
      readonly event: 'progress';
      readonly phase: ExchangePhase;
      readonly done: number;
      readonly total: number;
    }
  | { readonly event: 'done'; readonly result: ExchangeResult }
  | { readonly event: 'fault'; readonly code: string };

export type ExchangePhase = 'write' | 'check' | 'store';

/** A document whose bytes are not on this machine. */
export interface MissingScan {
  readonly client: string;
  readonly fileName: string;
}

export interface ExchangeResult {
  /** Clients that went in or out. */
  readonly clients: number;
  readonly added: number;
  readonly updated: number;
  /** Of a restore: nothing of them in the backup was new. */
  readonly kept: number;
  /** Of a restore: changed on both sides so that a person has to decide. */
  readonly undecided: number;
  /** Of a restore: in the backup, but removed here; they stay removed. */
  readonly removed: readonly { readonly id: string; readonly name: string }[];
  readonly files: number;
  /** Damaged, and therefore not among them. */
  readonly skipped: number;
  /** Scans that are in a team's store only and could not be had now: their clients are in the file without them. */
  readonly missing: readonly MissingScan[];
  readonly isCancelled: boolean;
  /** Of a restore into a new vault. */
  readonly recoveryCode: string | null;
}
