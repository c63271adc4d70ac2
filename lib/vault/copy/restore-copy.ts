// How is the vault restored from its second copy? Into a new database, with the header last; what is missing is counted.
import * as z from 'zod';
import type { CopyRestored } from '../../protocol/vault';
import { checkHealth } from '../access/health';
import type { VaultDeps } from '../access/unlock';
import { noteRestored } from '../clients/teams';
import { VaultHeader } from '../crypto/keys';
import { vaultFault } from '../faults';
import type { VaultStore } from '../store/database';
import type { SessionStore } from '../store/key-value-store';
import { HEADER_COPY, MADE, readUnsaved, UNSAVED } from '../store/marks';
import { markParts } from '../store/part-rows';
import type { FileRow, RecordRow, ShardRow } from '../store/schema';
import type { WriteTransaction } from '../store/writes';
import { type CopyFolder, type CopyHead, documentFile, documentsIn, readHead, shardFile } from './copy-head';
import { type CopyRow, rowsIn } from './pack-rows';

interface RestoreWork {
  readonly store: VaultStore;
  readonly folder: CopyFolder;
  readonly marks: SessionStore | undefined;
}

/** In `meta` while a restore is unfinished, when not all records are there yet. */
const RESTORING = 'restoring';
const AT_ONCE = 20;
const ALL_THERE: CopyRestored = {
  clients: 0,
  files: 0,
  at: null,
  lostClients: 0,
  lostFiles: 0,
  unsaved: 0,
};

/** Restores the vault, never over one that can be opened. */
export async function restoreVault({
  deps,
  folder,
}: {
  readonly deps: VaultDeps;
  readonly folder: CopyFolder | undefined;
}): Promise<CopyRestored> {
  const health = await checkHealth(deps);
  if (health.ok) throw vaultFault('vault-exists');
  if (!RESTORABLE.has(health.code)) throw vaultFault(health.code);
  if (!folder) throw vaultFault('no-vault');
  const work = { store: deps.store, folder, marks: deps.marks };
  if (health.code === 'damaged-header' && (await restoreHeader(work))) return ALL_THERE;
  const restored = await restoreCopy(work);
  await checkHealth(deps); // records that there is a vault
  return restored;
}

/** Faults after which nothing in the database can be opened any more. */
const RESTORABLE: ReadonlySet<string> = new Set(['lost', 'damaged-header', 'not-openable']);

/** Throws `no-vault` when there is no copy. */
async function restoreCopy(work: RestoreWork): Promise<CopyRestored> {
  const { store, folder, marks } = work;
  const head = await readHead(folder);
  if (!head) throw vaultFault('no-vault');
  const unsaved = await readUnsaved(marks);
  await store.destroy();
  await marks?.remove(MADE); // from now on a new database may be created
  await store.write({ stores: ['meta'], vault: null }, (tx) => tx.objectStore('meta').put(true, RESTORING));
  const files = await putFiles(work);
  let [clients, lostClients] = [0, 0];
  for (const [shard, { clients: wanted }] of Object.entries(head.shards)) {
    const rows = await rowsIn(folder, shardFile(shard));
    if (rows) clients += await putShard(store, rows);
    else lostClients += wanted;
  }
  await putHead(store, head, unsaved);
  await marks?.remove(UNSAVED);
  return {
    clients,
    files: files.put,
    at: head.at,
    lostClients,
    lostFiles: Math.max(files.lost, head.files - files.put) + head.leftOut,
    unsaved: Object.keys(unsaved).length,
  };
}

async function putFiles({ store, folder }: RestoreWork): Promise<{ put: number; lost: number }> {
  let [put, lost] = [0, 0];
  const ids = [...(await documentsIn(folder)).keys()];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const names = ids.slice(at, at + AT_ONCE).map(documentFile);
    const rows = await Promise.all(names.map((name) => rowsIn(folder, name)));
    const sound = rows.flatMap((row) => row?.[0]?.value ?? []);
    // the digest matched: these are rows that `updateCopy` read from the store of files
    await store.write({ stores: ['files'], vault: null }, (tx) =>
      Promise.all(sound.map((row) => tx.objectStore('files').put(row as FileRow))),
    );
    put += sound.length;
    lost += rows.length - sound.length;
  }
  return { put, lost };
}

const SHARD_STORES = ['search', 'records', 'history', 'leaves'] as const;

async function putShard(store: VaultStore, rows: readonly CopyRow[]): Promise<number> {
  await store.write({ stores: SHARD_STORES, vault: null }, (tx) =>
    Promise.all(rows.map((row) => putRow(tx, row))),
  );
  return rows.filter((row) => row.store === 'records').length;
}

// the digest matched, so each row is of the store it names
async function putRow(tx: WriteTransaction, { store, value }: CopyRow): Promise<void> {
  if (store === 'search') await tx.objectStore('search').put(value as ShardRow);
  if (store === 'history') await tx.objectStore('history').put(value as RecordRow);
  if (store === 'leaves') await tx.objectStore('leaves').put(value as RecordRow);
  if (store === 'records') await tx.objectStore('records').put(value as RecordRow);
}

async function putHead(
  store: VaultStore,
  head: CopyHead,
  unsaved: Readonly<Record<string, number>>,
): Promise<void> {
  await store.write({ stores: ['meta'], vault: null }, async (tx) => {
    const meta = tx.objectStore('meta');
    for (const [key, value] of Object.entries(head.meta)) await meta.put(value, key);
    await noteRestored(tx, Object.keys(head.meta));
    await markParts(tx); // shards in parts are rebuilt from the records once
    if (Object.keys(unsaved).length > 0) await meta.put(unsaved, UNSAVED);
    await meta.put(head.header, 'header');
    await meta.delete(RESTORING);
  });
}

/**
 * Restores the header when only that is damaged or missing. Returns false when there is none for these records, or the
 * records are those of an unfinished restore.
 */
async function restoreHeader({ store, folder, marks }: RestoreWork): Promise<boolean> {
  const database = await store.open();
  if ((await database.get('meta', RESTORING)) !== undefined) return false;
  const kept = z.object({ header: VaultHeader }).safeParse(await marks?.get(HEADER_COPY));
  const header = kept.data?.header ?? (await readHead(folder))?.header;
  const [row] = await database.getAll('records', null, 1);
  if (!header || row?.envelope.kid.split('.')[0] !== header.group.id) return false;
  await store.write({ stores: ['meta'], vault: null }, (tx) => tx.objectStore('meta').put(header, 'header'));
  return true;
}
