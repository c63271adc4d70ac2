// How does the second copy come up to date? Shard by shard and file by file, sealed as they are; what did not change is left alone.
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
  /** All that lies in the database is in the copy too, but for files that found no room. */
  | { readonly state: 'whole'; readonly head: CopyHead }
  | { readonly state: 'no-vault' }
  /** The copy is of another vault: it is left alone until the person says what becomes of it. */
  | { readonly state: 'other-vault' }
  /** The database is older than its copy: something put it back. The copy is left alone. */
  | { readonly state: 'ahead' };

export interface CopyWork {
  readonly store: VaultStore;
  readonly folder: CopyFolder;
  readonly now: () => number;
  /** How many bytes of documents it may hold. */
  readonly mostBytes: number;
  readonly revsOf: ReturnType<typeof shardRevsReader>['revsOf'];
}

/** What of `meta` a restored vault needs besides its header. */
const META = ['recovery-kept', 'auto-lock', 'last-backup'] as const;

/** Brings the copy up to date; needs no key. Throws what the folder or the database throw: the copy of before stays. */
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
  // before the clients: how far a team was read must not be further than they are, or those between came never again
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

/** Writes the files that are not there yet. They never change, so one that is there is the same. */
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

/** A shard of the index with its records and the revision before each, all as they stood at one moment. */
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
  for (const { value } of rows) free(value.envelope.ct); // of 100,000 clients all of it was garbage for long
  await folder.write(shardFile(shard), file);
  free(file);
  return { rev: index?.rev ?? 0, clients: records.length };
}

/** So much of a shard's history is read beside what is wanted of it. */
const OTHERS = 0.5;

/** The revision before each of the records, where it is kept. Once all were shared each has one: asked for singly, they took longer than the copying. */
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
