// What must a store be able to do so that a team can share its clients over it? Four verbs.
import type { Bytes } from '../vault/crypto/bytes';

/** One stored object: its name, and a text that is another when its bytes are. */
export interface RemoteEntry {
  readonly name: string;
  readonly tag: string;
}

/**
 * Names are relative to the team's folder, such as `j/3f…/0000000001`, of letters a-f, digits, `/` and `-`.
 * Every verb may be repeated after a lost answer, none needs to be atomic, and `list` may lag behind.
 * Each throws a fault of `faults.ts`.
 */
export interface Remote {
  /** Stores bytes under a new name. 'there': something stands under it already and was left as it is. */
  putNew(name: string, bytes: Bytes): Promise<'done' | 'there'>;
  /** Stores bytes under a name, over whatever stood there. */
  put(name: string, bytes: Bytes): Promise<void>;
  /** The bytes under a name; null: nothing there. */
  get(name: string): Promise<Bytes | null>;
  /** All objects whose names begin with `prefix`, which ends in `/`; sorted by name. */
  list(prefix: string): Promise<readonly RemoteEntry[]>;
}

/** What an engine answers: the four verbs, and the one that members should not be allowed. */
export interface RemoteAccount extends Remote {
  /** Removes an object; asked only by the check of a new store. */
  remove(name: string): Promise<void>;
}

/** What a store is asked through: the browser's own `fetch`, or a test's. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;
