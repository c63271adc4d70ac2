// Which messages go over the exchange port, and what are ports, alarms and stored keys called? Names and types only, so that a script in a page stays small.

/** How the name of a port begins; what follows is its own. */
export const EXCHANGE = 'exchange';

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

/** What the background says on the port; questions wait for one reply each. */
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
      readonly tell: 'progress';
      readonly phase: ExchangePhase;
      readonly done: number;
      readonly total: number;
    }
  | { readonly tell: 'done'; readonly result: ExchangeResult }
  | { readonly tell: 'fault'; readonly code: string };

export type ExchangePhase = 'write' | 'check' | 'store';

export interface ExchangeResult {
  /** Clients that went in or out. */
  readonly clients: number;
  readonly added: number;
  readonly updated: number;
  /** Of a restore: nothing of them in the backup was new. */
  readonly kept: number;
  /** Of a restore: changed on both sides so that a person has to decide. */
  readonly undecided: number;
  readonly files: number;
  /** Damaged, and therefore not among them. */
  readonly skipped: number;
  readonly isCancelled: boolean;
  /** Of a restore into a new vault. */
  readonly recoveryCode: string | null;
}
// Under which name does the session hold the open vault? Surfaces hear by it that the vault was opened or locked.
export const LOCK_ENTRY = 'vault';
// How many clients are pre-checked with one message? Few enough that a stop is heard at once.

export const MOST_IN_BATCH = 25;
// Under which key is it kept from which version the extension was updated? Set by the background, removed once the news was read.

export const UPDATED_FROM = 'updated-from';
