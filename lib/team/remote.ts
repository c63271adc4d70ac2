// What must a store support so that a team can share its clients through it? Four operations.
import type { Bytes } from '../vault/crypto/bytes';

/** One stored object: its name, and a tag that changes when its bytes change. */
export interface RemoteEntry {
  readonly name: string;
  readonly tag: string;
}

/**
 * Names are relative to the team's folder, such as `j/3f…/0000000001`, of letters a-f, digits, `/` and `-`. Every
 * operation may be repeated after a lost answer, none needs to be atomic, and `list` may be out of date. Each throws
 * a fault of `faults.ts`.
 */
export interface Remote {
  /** Stores bytes under a new name. 'there': the name exists already, and its object was left unchanged. */
  putNew(name: string, bytes: Bytes): Promise<'done' | 'there'>;
  /** Stores bytes under a name, replacing any existing object. */
  put(name: string, bytes: Bytes): Promise<void>;
  /** The bytes of an object; null: there is none of this name. */
  get(name: string): Promise<Bytes | null>;
  /** All objects whose names begin with `prefix`, which ends in `/`; sorted by name. */
  list(prefix: string): Promise<readonly RemoteEntry[]>;
}

/** What an engine provides: the four operations, and what only the check of a new store asks. */
export interface RemoteAccount extends Remote {
  /** The folders of the team's address that were not there and were made by a write, the outermost first; object storage has none. */
  readonly madeFolders: readonly string[];
  /** Removes an object, which members should not be allowed. */
  remove(name: string): Promise<void>;
}

/** The network: the browser's `fetch`, or a test's. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;
