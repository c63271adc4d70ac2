// How is a vault of format 1 migrated to format 2? Shard by shard while it is open; if interrupted, the next opening continues.
import { openRecord, revisionOf, sealRecord } from '../clients/client-record';
import { readShard, SHARDS, shardOf, shardRange } from '../clients/index-shards';
import { nextShards } from '../clients/next-index';
import type { OpenVault } from '../clients/open-vault';
import { entryOf } from '../clients/records';
import { headerTakenOver, type VaultHeader } from '../crypto/keys';
import { commitReseals, type Reseal } from '../store/commit';
import { readRows } from '../store/read-rows';
import type { RecordRow } from '../store/schema';
import { readHeader, swapHeader, type VaultDeps } from './unlock';

const ATTEMPTS = 20;

interface TakeOver {
  /** Checked before each shard, so that work stops when the vault is locked. */
  readonly isOpen: () => Promise<boolean>;
}

/**
 * Reseals every present record of format 1 as the same revision; returns whether it finished. Earlier revisions, files and
 * acts never change and stay as written, since they open with the same keys. The header says format 2 only when no present
 * record of format 1 is left, so an interrupted migration, or one that could not read a row, is completed at a later opening.
 */
export async function takeOver(deps: VaultDeps, vault: OpenVault, { isOpen }: TakeOver): Promise<boolean> {
  vault.cache.areAllNoted = false; // no act records that the index changed
  let isWhole = true;
  for (let shard = 0; shard < SHARDS; shard += 1) {
    if (!(await isOpen())) return false;
    isWhole = (await takeOverShard(vault, shard)) && isWhole;
  }
  return isWhole && raiseHeader(deps);
}

async function takeOverShard(vault: OpenVault, shard: number): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { rows: old, isWhole } = await ofFormat1(vault, shard);
    const reseals = await resealed(vault, old);
    if (reseals.length === 0) return isWhole;
    const { shards } = await nextShards(
      vault,
      reseals.map(({ entry }) => entry),
    );
    const rows = shards.map(({ row }) => row);
    if (!(await commitReseals({ store: vault.store, vault: vault.keys.vault }, reseals, rows))) continue;
    vault.cache.readAt = null;
    return isWhole;
  }
  return false; // others keep saving; the next opening continues
}

/** The present records of a shard that are not migrated yet, and whether all could be read. */
async function ofFormat1({ store }: OpenVault, shard: number) {
  const [first, last] = shardRange(shard);
  const { rows, unread } = await readRows(store, 'records', IDBKeyRange.bound(first, last));
  return { rows: rows.filter(({ revision }) => revision === undefined), isWhole: unread.length === 0 };
}

/** The same revisions in format 2. One that does not open stays as it is and is still reported as damaged. */
async function resealed(vault: OpenVault, rows: readonly RecordRow[]) {
  const { keys, random } = vault;
  const made = await Promise.all(
    rows.map(async (before) => {
      const opened = await openRecord(keys, before).catch(() => null);
      if (!opened || (await isPutBack(vault, before))) return null;
      const { id, rev, command } = before;
      const revision = await revisionOf(keys, before, opened);
      const sealed = await sealRecord(
        keys,
        { id, rev, revision, body: opened, origin: opened.origin },
        random,
      );
      const record = command === undefined ? sealed : { ...sealed, command };
      return { before, record, entry: entryOf(record, opened) } satisfies Reseal & { entry: unknown };
    }),
  );
  return made.filter((one) => one !== null);
}

/** An old row that was put back from outside must not become the present one. */
async function isPutBack(vault: OpenVault, { id, rev }: RecordRow): Promise<boolean> {
  const { entries } = await readShard(vault, shardOf(id));
  return (entries.get(id)?.rev ?? 0) > rev;
}

/** If the passphrase was changed meanwhile there is another header; then that one is raised to format 2. */
async function raiseHeader(deps: VaultDeps): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before: VaultHeader | null = await readHeader(deps);
    if (!before || before.version > 1) return true;
    if (await swapHeader(deps, before, { header: headerTakenOver(before) })) return true;
  }
  return false;
}
