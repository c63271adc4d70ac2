// What does the vault need of the browser's small stores beside its database? One value by its key, or many rows at once.

/** A store that is empty after the browser closes and survives a restart of the background: keeps JSON only. */
export interface SessionStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The same store for many rows: what is set together is there together or not at all. */
export interface RowStore {
  /** The value of one key, or with null all there are. */
  read(key: string | null): Promise<Readonly<Record<string, unknown>>>;
  set(rows: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
