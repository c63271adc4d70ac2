// What does the background send during an import or export, and what is the result? Only types and one list, so that a page loads no schema for them.
import type { Text } from '../filing/text';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How to derive a key, as stated by a file's header; checked before it is requested. */
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
  /** Everything is written: close the file and answer its size, so that it can be read again. */
  | { readonly ask: 'finish' }
  | {
      readonly event: 'progress';
      readonly phase: ExchangePhase;
      readonly done: number;
      readonly total: number;
    }
  | { readonly event: 'done'; readonly result: ExchangeResult }
  | { readonly event: 'fault'; readonly code: string; readonly refused?: RefusedClient };

/** A client that could not be stored: its name, the file of the document that is at fault, if one is, and what is wrong where. */
export interface RefusedClient {
  readonly name: string;
  readonly file?: string;
  readonly faults: readonly { readonly place: string; readonly message: Text }[];
}

export type ExchangePhase = 'write' | 'check' | 'store';

/** A document whose bytes are not on this device. */
export interface MissingScan {
  readonly client: string;
  readonly fileName: string;
}

export interface ExchangeResult {
  /** Clients imported or exported. */
  readonly clients: number;
  readonly added: number;
  readonly updated: number;
  /** Restore only: clients for which the backup had nothing new. */
  readonly kept: number;
  /** Restore only: clients changed on both sides, for a person to decide. */
  readonly undecided: number;
  /** Restore only: clients of the backup that were removed here; they stay removed. */
  readonly removed: readonly { readonly id: string; readonly name: string }[];
  readonly files: number;
  /** Damaged clients, which are left out. */
  readonly skipped: number;
  /** Scans that are only in a team's store and could not be fetched; their clients are exported without them. */
  readonly missing: readonly MissingScan[];
  readonly isCancelled: boolean;
  /** Restore into a new vault only. */
  readonly recoveryCode: string | null;
}
