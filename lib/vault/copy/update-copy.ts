// How is the second copy updated? Shard by shard and file by file, still encrypted, skipping whatever did not change.
import type { IDBPObjectStore } from 'idb';
import { shardRange } from '../clients/index-shards';
import { teamRows } from '../clients/teams';
import { type Bytes, free } from '../crypto/bytes';
import { VaultHeader } from '../crypto/keys';
import type { VaultStore } from '../store/database';
import { type ErasedRows, forgetErased, readErased } from '../store/erased-rows';
import { readOr, readRow, readRows, readTwice } from '../store/read-rows';
import type { RecordRow, ShardRow, VaultSchema } from '../store/schema';
import type { StoreName } from '../store/writes';
import { shardsAhead } from './catch-up';
import {
  COPY_VERSION,
  type CopyFolder,
  type CopyHead,
  documentFile,
  documentsIn,
  readHead,
  shardFile,
  writeHead,
} from './copy-head';
import { type RevisionRow, revisionRows, withKept } from './keep-lost';
import { packRows, rowsIn } from './pack-rows';
import type { shardRevsReader } from './shard-revs';

export type CopyOutcome =
  /** Everything in the database is in the copy, except files for which there was no room. */
  | { readonly state: 'whole'; readonly head: CopyHead }
  | { readonly state: 'no-vault' }
  /** The copy belongs to another vault and is left alone until the person decides about it. */
  | { readonly state: 'other-vault' }
  /** The database was reset to a state older than the copy, which is left alone. */
  | { readonly state: 'ahead' };

export interface CopyWork {
  readonly store: VaultStore;
  readonly folder: CopyFolder;
  readonly now: () => number;
  /** Bytes of documents that it may hold. */
  readonly mostBytes: number;
  readonly revsOf: ReturnType<typeof shardRevsReader>['revsOf'];
}

/** The rows of `meta` that a restored vault needs besides its header. */
const META = ['recovery-kept', 'auto-lock', 'last-backup'] as const;

/** Updates the copy; needs no key. When the folder or the database throws, so does this, and the previous copy stays. */
export async function updateCopy(work: CopyWork): Promise<CopyOutcome> {
  const { store, folder, now, revsOf } = work;
  const database = await store.open();
  const header = VaultHeader.safeParse(await database.get('meta', 'header'));
  if (!header.success) return { state: 'no-vault' };
  const before = await readHead(folder);
  if (before && before.header.vault !== header.data.vault) return { state: 'other-vault' };
  const revs = await revsOf(header.data);
  const known = before?.shards ?? {};
  if (before && shardsAhead(before, revs).length > 0) return { state: 'ahead' };
  // before the clients: if the position in a team's journal were newer than they are, those between would never be read again
  const teams = await teamRows(store);
  const erased = await readErased(store);
  const stored = await readTwice(async () => (await store.open()).getAllKeys('files'));
  const copied = await documentsIn(folder);
  const dropped = await droppedOf(work, stored, copied, erased);
  const files = await copyFiles(work, stored, copied, dropped);
  const shards: CopyHead['shards'] = { ...known };
  for (const [shard, rev] of revs) {
    if (known[shard]?.rev !== rev) shards[shard] = await copyShard(work, Number(shard), erased);
  }
  const meta = await Promise.all(META.map(async (key) => [key, await database.get('meta', key)] as const));
  const head: CopyHead = {
    format: 'beiantong.copy',
    version: COPY_VERSION,
    header: header.data,
    meta: {
      ...Object.fromEntries(meta.filter(([, value]) => value !== undefined)),
      ...teams,
    },
    at: now(),
    shards,
    ...files,
  };
  await writeHead(folder, head);
  for (const id of dropped) await folder.remove(documentFile(id));
  await forgetErased(store, header.data.vault, erased).catch(() => undefined); // dropped from the copy once more by the next update
  return { state: 'whole', head };
}

/** The files in the copy that are dropped: deleted on purpose, or damaged themselves. Others that the database lost are kept. */
async function droppedOf(
  { folder }: CopyWork,
  stored: readonly string[],
  copied: ReadonlyMap<string, number>,
  erased: ErasedRows,
): Promise<ReadonlySet<string>> {
  const there = new Set(stored);
  const dropped = new Set<string>();
  for (const id of copied.keys()) {
    if (there.has(id)) continue;
    if (erased.has('file', id) || !(await rowsIn(folder, documentFile(id)))) dropped.add(id);
  }
  return dropped;
}

/** Writes the files that are missing. Files never change, so existing ones are up to date. */
async function copyFiles(
  { store, folder, mostBytes }: CopyWork,
  stored: readonly string[],
  copied: ReadonlyMap<string, number>,
  dropped: ReadonlySet<string>,
): Promise<{ files: number; leftOut: number }> {
  const there = new Set(stored);
  let files = [...copied.keys()].filter((id) => !there.has(id) && !dropped.has(id)).length;
  let leftOut = 0;
  let bytes = [...copied.values()].reduce((sum, size) => sum + size, 0);
  for (const id of stored) {
    if (!copied.has(id)) {
      const row = bytes >= mostBytes ? undefined : await readRow(store, 'files', id);
      const file: Bytes | null = row ? await packRows([{ store: 'files', value: row }]) : null;
      if (!file || bytes + file.length > mostBytes) {
        leftOut += 1;
        continue;
      }
      await folder.write(documentFile(id), file);
      bytes += file.length;
    }
    files += 1;
  }
  return { files, leftOut };
}

/** Copies a shard of the index, its records and the previous revision of each, and keeps what only the copy has. */
async function copyShard({ store, folder }: CopyWork, shard: number, erased: ErasedRows) {
  const { index, revisions } = await readOr(
    () => readShardTogether(store, shard),
    () => readShardSingly(store, shard),
  );
  const before = revisionRows((await rowsIn(folder, shardFile(shard))) ?? []);
  const kept = withKept(revisions, before, (id) => erased.has('record', id));
  const rows = [...(index ? [{ store: 'search', value: index }] : []), ...kept];
  const file = await packRows(rows);
  for (const { value } of rows) free(value.envelope.ct); // with 100,000 clients all of it would stay in memory for long
  await folder.write(shardFile(shard), file);
  free(file);
  return { rev: index?.rev ?? 0, clients: kept.filter((row) => row.store === 'records').length };
}

interface StoredShard {
  readonly index: ShardRow | undefined | null;
  readonly revisions: readonly RevisionRow[];
}

const rowsOf = (
  records: readonly RecordRow[],
  history: readonly RecordRow[],
  leaves: readonly RecordRow[],
): readonly RevisionRow[] => [
  ...records.map((value) => ({ store: 'records', value }) as const),
  ...history.map((value) => ({ store: 'history', value }) as const),
  ...leaves.map((value) => ({ store: 'leaves', value }) as const),
];

/** A shard in one transaction. */
async function readShardTogether(store: VaultStore, shard: number): Promise<StoredShard> {
  const [first, last] = shardRange(shard);
  const tx = (await store.open()).transaction(['search', 'records', 'history', 'leaves']);
  const [index, records, leaves] = await Promise.all([
    tx.objectStore('search').get(shard),
    tx.objectStore('records').getAll(IDBKeyRange.bound(first, last)),
    tx.objectStore('leaves').getAll(IDBKeyRange.bound([first, ''], [last, ''])),
  ]);
  const earlier = await revisionsBefore(tx.objectStore('history'), records, [first, last]);
  await tx.done;
  return { index, revisions: rowsOf(records, earlier, leaves) };
}

/** The same row by row, without those that cannot be read. */
async function readShardSingly(store: VaultStore, shard: number): Promise<StoredShard> {
  const [first, last] = shardRange(shard);
  const index = await readRow(store, 'search', shard); // first: what is saved meanwhile is copied again with a later revision
  const { rows: records } = await readRows(store, 'records', IDBKeyRange.bound(first, last));
  const { rows: leaves } = await readRows(store, 'leaves', IDBKeyRange.bound([first, ''], [last, '']));
  const before = records.filter(({ rev }) => rev > 1);
  const earlier = await Promise.all(before.map(({ id, rev }) => readRow(store, 'history', [id, rev - 1])));
  return {
    index,
    revisions: rowsOf(
      records,
      earlier.filter((row) => row != null),
      leaves,
    ),
  };
}

/** The history is read as a whole when at most this share of it is not needed. */
const OTHERS = 0.5;

/** The previous revision of each record, if kept. After sharing all clients each has one, and reading them singly took longer than the copying. */
async function revisionsBefore(
  history: Pick<IDBPObjectStore<VaultSchema, StoreName[], 'history'>, 'get' | 'getAll' | 'getAllKeys'>,
  records: readonly RecordRow[],
  [first, last]: readonly [string, string],
): Promise<readonly RecordRow[]> {
  const wanted = new Map(records.flatMap(({ id, rev }) => (rev > 1 ? [[id, rev - 1] as const] : [])));
  const range = IDBKeyRange.bound([first, 0], [last, Number.MAX_SAFE_INTEGER]);
  const most = Math.floor(wanted.size * (1 + OTHERS));
  const areMostWanted = wanted.size > 1 && (await history.getAllKeys(range, most + 1)).length <= most;
  if (areMostWanted) return (await history.getAll(range)).filter(({ id, rev }) => wanted.get(id) === rev);
  const rows = await Promise.all([...wanted].map(([id, rev]) => history.get([id, rev])));
  return rows.filter((row) => row !== undefined);
}
