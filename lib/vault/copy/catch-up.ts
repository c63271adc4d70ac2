// What if the database is older than its second copy, for instance after a restored browser profile? What it lacks is taken from the copy.
import { restoreTeamRows } from '../clients/teams';
import type { VaultStore } from '../store/database';
import { markParts } from '../store/part-rows';
import type { HistoryKey, RecordRow, ShardRow } from '../store/schema';
import type { WriteTransaction } from '../store/writes';
import { type CopyFolder, type CopyHead, documentFile, readHead, shardFile } from './copy-head';
import { rowsIn } from './pack-rows';
import { type ShardRevs, shardRevs } from './shard-revs';

interface CatchUpWork {
  readonly store: VaultStore;
  readonly folder: CopyFolder;
}

/** An index row with this schema is rebuilt from its records when next read. */
const MADE_ANEW = 0;

/** The shards of the index that are newer in the copy than in the database. */
export function shardsAhead(head: CopyHead, revs: ShardRevs): readonly string[] {
  return Object.entries(head.shards)
    .filter(([shard, { rev }]) => (revs.get(shard) ?? 0) < rev)
    .map(([shard]) => shard);
}

/**
 * Takes newer records and missing files from the copy; returns how many records. Whatever only the database has stays. Needs
 * no key, since rows are copied encrypted.
 */
export async function catchUp({ store, folder }: CatchUpWork): Promise<number> {
  const head = await readHead(folder);
  const stored: unknown = await (await store.open()).get('meta', 'header');
  const isSame = stored !== undefined && Object(stored).vault === head?.header.vault;
  if (!head || !isSame) return 0;
  const ahead = shardsAhead(head, await shardRevs(store));
  if (ahead.length === 0) return 0;
  await bringFiles(store, folder, head.header.vault);
  let records = 0;
  for (const shard of ahead) {
    const rows = await rowsIn(folder, shardFile(shard));
    if (!rows) continue; // the copy's part is damaged: the database keeps what it has
    const to = {
      stores: ['search', 'records', 'history', 'leaves'],
      vault: head.header.vault,
      isCopied: true,
    } as const;
    records += await store.write(to, (tx) => bringShard(tx, rows));
  }
  // how far teams were sent and read is newer in the copy too
  await store.write({ stores: ['meta'], vault: head.header.vault, isCopied: true }, async (tx) => {
    await restoreTeamRows(tx, head.meta);
    await markParts(tx); // without the mark each opening would rebuild them
  });
  return records;
}

async function bringFiles(store: VaultStore, folder: CopyFolder, vault: string): Promise<void> {
  const there = new Set((await (await store.open()).getAllKeys('files')).map(documentFile));
  for (const { name } of await folder.list()) {
    if (!name.startsWith(documentFile('')) || there.has(name)) continue;
    const [row] = (await rowsIn(folder, name)) ?? [];
    // the digest matched, so it is a row that was read from this store
    if (row)
      await store.write({ stores: ['files'], vault, isCopied: true }, (tx) =>
        tx.objectStore('files').put(row.value as never),
      );
  }
}

async function bringShard(
  tx: WriteTransaction,
  rows: readonly { readonly store: string; readonly value: unknown }[],
): Promise<number> {
  const of = <Row>(store: string) =>
    rows.filter((row) => row.store === store).map(({ value }) => value as Row); // the digest matched
  let brought = 0;
  for (const row of of<RecordRow>('records')) {
    const present = await tx.objectStore('records').get(row.id);
    if ((present?.rev ?? 0) >= row.rev) continue;
    brought += 1;
    if (present) await tx.objectStore('history').put(present);
    await tx.objectStore('records').put(row);
  }
  for (const row of of<RecordRow>('history')) {
    const key: HistoryKey = [row.id, row.rev];
    if (!(await tx.objectStore('history').getKey(key))) await tx.objectStore('history').put(row);
  }
  for (const row of of<RecordRow>('leaves')) await tx.objectStore('leaves').put(row);
  // the database may have records in this shard that the copy lacks: the index is rebuilt from all of them
  for (const row of of<ShardRow>('search')) await tx.objectStore('search').put({ ...row, schema: MADE_ANEW });
  return brought;
}
