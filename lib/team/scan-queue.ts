// Which scans does the store lack, and how are missing ones obtained here? Scans are sent in the background and fetched when they are opened.
import * as z from 'zod';
import { digestOf } from '../vault/clients/client-record';
import { elsewhereFile, wayOf, waysOf } from '../vault/clients/elsewhere';
import type { OpenVault } from '../vault/clients/open-vault';
import { openFile, sealFile } from '../vault/clients/sealed-files';
import type { Bytes } from '../vault/crypto/bytes';
import { readRow } from '../vault/store/read-rows';
import type { WriteTransaction } from '../vault/store/writes';
import type { Vault } from '../vault/vault';
import { nullWhereRefused, teamFault } from './faults';
import { keysOf } from './journal-state';
import { objectNames } from './object-names';
import type { Remote } from './remote';
import { isFromStore, type OwnScan, openScan, scanName, sealScan } from './scans';
import { openRow, sealFor } from './sealed-rows';
import type { TeamKeys } from './team-keys';

const Row = z.strictObject({ file: z.string(), digest: z.string() });

/** A waiting scan, sealed; stored in one transaction with the claim of its revision. */
export interface ScanRow {
  readonly key: string;
  readonly sealed: Bytes;
}

/**
 * Seals the entry of a waiting scan. Its file's id is in the row's name, so that the cleanup can see it while the
 * vault is locked.
 */
export async function sealScanRow(open: OpenVault, team: string, scan: OwnScan): Promise<ScanRow> {
  const key = wayOf(team, scan.file);
  return { key, sealed: await sealFor(open, key, scan) };
}

export async function putScan(tx: WriteTransaction, { key, sealed }: ScanRow): Promise<void> {
  await tx.objectStore('meta').put(sealed, key);
}

/** How many scans of a team wait to be sent. */
export async function countScans({ store }: Pick<OpenVault, 'store'>, team: string): Promise<number> {
  return (await store.open()).count('meta', waysOf(team));
}

export interface ScanWork {
  readonly vault: Pick<Vault, 'read' | 'write'>;
  readonly keys: TeamKeys;
  readonly remote: Remote;
}

/** What is needed for a team's scans: among it the keys of all epochs. */
export async function scanWork({
  vault,
  team,
  remote,
}: Omit<ScanWork, 'keys'> & { readonly team: string }): Promise<ScanWork> {
  const keys = await vault.read((open) => keysOf(open, team));
  return { vault, remote, keys };
}

/**
 * Sends the waiting scans; returns how many were sent. One whose file cannot be read, does not open or is gone keeps
 * waiting: the file may come back from the second copy, and nobody else in the team has it. One that came from the
 * store and is not here is no longer waited for: an earlier version queued those.
 */
export async function pushScans(
  { vault, keys, remote }: ScanWork,
  onProgress: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<number> {
  const rows = await vault.read(async ({ store }) =>
    (await store.open()).getAllKeys('meta', waysOf(keys.team)),
  );
  let kept = 0;
  for (const [at, key] of rows.entries()) {
    signal?.throwIfAborted();
    const scan = await vault.read((open) => readQueued(open, keys, String(key)));
    if (!scan) {
      kept += 1;
      continue;
    }
    if (scan.bytes) {
      const name = await scanName(keys, scan.digest);
      // objects are immutable: an existing one was sealed from the same bytes
      await remote.putNew(objectNames.scan(name), await sealScan(keys, name, scan.bytes, scan.random));
    } else kept += 1;
    await vault.write(({ store, keys: { vault: owner } }) =>
      store.write({ stores: ['meta'], vault: owner }, (tx) => tx.objectStore('meta').delete(key)),
    );
    onProgress(at + 1, rows.length);
  }
  return rows.length - kept;
}

/** A waiting scan, without bytes if it is only in the store; null while something of it cannot be read or its file is gone. */
async function readQueued(open: OpenVault, keys: TeamKeys, key: string) {
  const queued = await openRow(open, key, await readRow(open.store, 'meta', key), Row).catch(
    nullWhereRefused,
  );
  if (!queued) return null;
  const { digest } = queued;
  const isHere = (await (await open.store.open()).getKey('files', queued.file)) !== undefined;
  if (!isHere && (await isFromStore(keys, queued))) return { digest, bytes: null, random: open.random };
  const row = await readRow(open.store, 'files', queued.file);
  const bytes = row && (await openFile(open.keys, row).catch(() => null));
  return bytes ? { digest, bytes, random: open.random } : null;
}

/**
 * Fetches a scan into the vault, unless it is there already. Throws `scan-missing` when the store does not have it
 * (yet), and `damaged` when its bytes do not have the digest that the client names.
 */
export async function fetchScan({ vault, keys, remote }: ScanWork, digest: string): Promise<void> {
  const name = await scanName(keys, digest);
  const sealed = await remote.get(objectNames.scan(name));
  if (!sealed) throw teamFault('scan-missing');
  const bytes = await openScan(keys, name, sealed);
  if ((await digestOf(bytes)) !== digest) throw teamFault('damaged');
  await vault.write(async (open) => {
    const row = await sealFile(open.keys, bytes, open.random, elsewhereFile(name));
    await open.store.write({ stores: ['files'], vault: open.keys.vault }, (tx) =>
      tx.objectStore('files').put(row),
    );
  });
}
