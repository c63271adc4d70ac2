// What is stored of a record, and what does the index say of it?
import { readOr, readRow } from '../store/read-rows';
import type { RecordRow, ShardRow } from '../store/schema';
import type { SearchEntry } from './client-index';
import { openCached, type Source, shardOf } from './index-shards';

/** A record and its entry in the index. */
export interface IndexedRecord {
  readonly row: RecordRow | undefined;
  readonly entry: SearchEntry | undefined;
  /** The row is not the one in the index: somebody put an old one back. */
  readonly isPutBack: boolean;
  /** There should be a row, but it is gone or the browser cannot read it. */
  readonly isLost: boolean;
  /** There is a row, which the browser cannot read. */
  readonly isUnread: boolean;
}

/** A record with its entry, both read in one transaction if they can be read. */
export async function readIndexed(source: Source, record: string): Promise<IndexedRecord> {
  const { shard, row } = await readStored(source, record);
  const known = shard ? await openCached(source, shard) : source.cache.shards.get(shardOf(record));
  const entry = known?.entries.get(record);
  const isPutBack = Boolean(row && entry && !isOf(entry, row));
  const isUnread = row === null;
  return {
    row: row ?? undefined,
    entry,
    isPutBack,
    isLost: isUnread || (!row && entry !== undefined),
    isUnread,
  };
}

interface Stored {
  readonly shard: ShardRow | undefined | null;
  readonly row: RecordRow | undefined | null;
}

async function readStored({ store }: Source, record: string): Promise<Stored> {
  const number = shardOf(record);
  const together = async () => {
    const tx = (await store.open()).transaction(['search', 'records']);
    const [shard, row] = await Promise.all([
      tx.objectStore('search').get(number),
      tx.objectStore('records').get(record),
      tx.done,
    ]);
    return { shard, row };
  };
  return readOr<Stored>(together, async () => ({
    shard: await readRow(store, 'search', number),
    row: await readRow(store, 'records', record),
  }));
}

/** Whether an entry belongs to this very revision. Before migration only the revision's number is known. */
export function isOf(entry: SearchEntry, row: RecordRow): boolean {
  if (entry.revision === undefined && row.revision === undefined) return row.rev >= entry.rev;
  return entry.revision === row.revision;
}
