// What does a shard of the index hold when its own row is of no use? What its records say, and which of them cannot be decrypted.
import type { VaultKeys } from '../crypto/keys';
import type { VaultStore } from '../store/database';
import { readRows, readTwice } from '../store/read-rows';
import { entryFor, type SearchEntry } from './client-index';
import { openRecord } from './client-record';
import { byRecord, type ShardSays } from './shard-rows';

/** Rebuilds the contents of a shard from the records in its range. */
export async function rebuildShard(
  { store, keys }: { readonly store: VaultStore; readonly keys: VaultKeys },
  [first, last]: readonly [string, string],
): Promise<ShardSays> {
  const range = IDBKeyRange.bound([first, ''], [last, '']);
  const leaves = await readTwice(async () => (await store.open()).getAllKeys('leaves', range));
  const { rows, unread } = await readRows(store, 'records', IDBKeyRange.bound(first, last));
  const entries: SearchEntry[] = [];
  const damaged: string[] = [...unread];
  for (const record of rows) {
    const opened = await openRecord(keys, record).catch(() => null);
    const { id, rev, revision, team } = record;
    const undecided = leaves.filter(([of]) => of === id).length;
    const indexed = { record: id, rev, revision, team, leaves: undecided, changed: opened?.origin.at ?? 0 };
    if (opened) entries.push({ ...entryFor(indexed, opened.client, opened.deletedOn), leaves: undecided });
    else damaged.push(record.id);
  }
  return { entries: byRecord(entries), damaged };
}
