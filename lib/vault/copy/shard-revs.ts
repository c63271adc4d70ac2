// Which revision of each shard of the index does the database have? Cached as long as nothing is stored.
import { free } from '../crypto/bytes';
import type { VaultHeader } from '../crypto/keys';
import type { VaultStore } from '../store/database';
import type { VaultDatabase } from '../store/schema';

/** Shard of the index → its revision. */
export type ShardRevs = ReadonlyMap<string, number>;

interface Known {
  readonly database: VaultDatabase;
  readonly vault: string;
  readonly lastAct: number;
  readonly revs: ShardRevs;
}

/** The revision of each shard. Read one by one: with 100,000 clients each is 1 or 2 MB, and all would be in memory at once. */
export async function shardRevs(store: VaultStore): Promise<ShardRevs> {
  return (await readRevs(await store.open())).revs;
}

async function readRevs(database: VaultDatabase): Promise<Pick<Known, 'lastAct' | 'revs'>> {
  const tx = database.transaction(['audit', 'search']);
  const lastAct = (await tx.objectStore('audit').openKeyCursor(null, 'prev'))?.key ?? 0;
  const revs = new Map<string, number>();
  for (const shard of await tx.objectStore('search').getAllKeys()) {
    const row = await tx.objectStore('search').get(shard);
    if (!row) continue;
    revs.set(String(shard), row.rev);
    free(row.envelope.ct); // only its revision is needed
  }
  await tx.done;
  return { lastAct, revs };
}

/**
 * The same, reading no shard while the last act in the audit log is unchanged: every change of the index adds one. Exceptions
 * are the migration from format 1 and catching up with the copy, so whoever does the latter must clear the cache.
 */
export function shardRevsReader(store: VaultStore) {
  let known: Known | null = null;
  return {
    revsOf: async ({ vault, version }: Pick<VaultHeader, 'vault' | 'version'>): Promise<ShardRevs> => {
      const database = await store.open();
      const isSame = known?.database === database && known.vault === vault;
      if (known && isSame && (await lastActIn(database)) === known.lastAct) return known.revs;
      const read = await readRevs(database);
      known = version > 1 ? { database, vault, ...read } : null;
      return read.revs;
    },
    forget: (): void => {
      known = null;
    },
  };
}

async function lastActIn(database: VaultDatabase): Promise<number> {
  const tx = database.transaction('audit');
  const [last] = await Promise.all([tx.store.openKeyCursor(null, 'prev'), tx.done]);
  return last?.key ?? 0;
}
