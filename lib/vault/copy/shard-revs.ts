// Which revision of each shard of the index does the database have? Read one after the other, and not again while nothing was stored.
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

/** The revision of each shard. Of 100,000 clients each is 1 MB or 2: all at once they were held side by side. */
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
    free(row.envelope.ct); // read for its revision only
  }
  await tx.done;
  return { lastAct, revs };
}

/**
 * Answers the same, and reads no shard while the last act is the one of before: every change of the index notes one,
 * but in a vault of format 1, which is taken over without, and in one that catches up with its copy. What was read of
 * one that is older than its copy has therefore to be forgotten.
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
