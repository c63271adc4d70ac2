// How is the second copy updated? Shard by shard and file by file, still encrypted, skipping whatever did not change.
import type { IDBPObjectStore } from 'idb';
import { shardRange } from '../clients/index-shards';
import { teamRows } from '../clients/teams';
import { type Bytes, free } from '../crypto/bytes';
import { VaultHeader } from '../crypto/keys';
import type { VaultStore } from '../store/database';
import type { RecordRow, VaultDatabase, VaultSchema } from '../store/schema';
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
import { packRows } from './pack-rows';
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
  const stored = await database.getAllKeys('files');
  const copied = await documentsIn(folder);
  const files = await copyFiles(work, database, stored, copied);
  const shards: CopyHead['shards'] = { ...known };
  for (const [shard, rev] of revs) {
    if (known[shard]?.rev !== rev) shards[shard] = await copyShard(folder, database, Number(shard));
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
  const wanted = new Set(stored);
  for (const id of copied.keys()) if (!wanted.has(id)) await folder.remove(documentFile(id));
  return { state: 'whole', head };
}

/** Writes the files that are missing. Files never change, so existing ones are up to date. */
async function copyFiles(
  { folder, mostBytes }: CopyWork,
  database: VaultDatabase,
  stored: readonly string[],
  copied: ReadonlyMap<string, number>,
): Promise<{ files: number; leftOut: number }> {
  let [files, leftOut] = [0, 0];
  let bytes = [...copied.values()].reduce((sum, size) => sum + size, 0);
  for (const id of stored) {
    if (!copied.has(id)) {
      const row = bytes >= mostBytes ? undefined : await database.get('files', id);
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

/** Copies a shard of the index, its records and the previous revision of each, read in one transaction. */
async function copyShard(folder: CopyFolder, database: VaultDatabase, shard: number) {
  const [first, last] = shardRange(shard);
  const tx = database.transaction(['search', 'records', 'history', 'leaves']);
  const [index, records, leaves] = await Promise.all([
    tx.objectStore('search').get(shard),
    tx.objectStore('records').getAll(IDBKeyRange.bound(first, last)),
    tx.objectStore('leaves').getAll(IDBKeyRange.bound([first, ''], [last, ''])),
  ]);
  const earlier = await revisionsBefore(tx.objectStore('history'), records, [first, last]);
  await tx.done;
  const rows = [
    ...(index ? [{ store: 'search', value: index }] : []),
    ...records.map((value) => ({ store: 'records', value })),
    ...earlier.map((value) => ({ store: 'history', value })),
    ...leaves.map((value) => ({ store: 'leaves', value })),
  ];
  const file = await packRows(rows);
  for (const { value } of rows) free(value.envelope.ct); // with 100,000 clients all of it would stay in memory for long
  await folder.write(shardFile(shard), file);
  free(file);
  return { rev: index?.rev ?? 0, clients: records.length };
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
