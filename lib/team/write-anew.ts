// What if the store loses a journal? Its device rewrites everything that the team shares here, and its head names the segment from which the rewritten part counts.
import type { SearchEntry } from '../vault/clients/client-index';
import { openRecord } from '../vault/clients/client-record';
import { nameElsewhere } from '../vault/clients/elsewhere';
import { allEntries } from '../vault/clients/index-shards';
import type { OpenVault } from '../vault/clients/open-vault';
import { restoredTeams } from '../vault/clients/teams';
import { free } from '../vault/crypto/bytes';
import { readRow } from '../vault/store/read-rows';
import type { OutboxRow } from '../vault/store/schema';
import { signatureKeyOf } from './device-keys';
import { nullWhereRefused } from './faults';
import type { Position } from './journal';
import { objectNames } from './object-names';
import { outboxOf } from './outbox';
import { putScan, type ScanRow, scanWork, sealScanRow } from './scan-queue';
import { scanName } from './scans';
import { NO_SEGMENT, readSegment } from './segment';
import { clientsOf } from './share-clients';
import { sha256 } from './signed-file';
import { storedRows } from './stored-rows';
import type { TeamConnection } from './team-connection';

/** Whether the store has this device's head, and unchanged every segment that others may still need. */
export async function isJournalWhole(connection: TeamConnection): Promise<boolean> {
  const { journal, remote, keys } = connection;
  const [written, restart] = await Promise.all([journal.written(), journal.restart()]);
  const heads = await remote.list(objectNames.heads);
  if (!heads.some(({ name }) => name === objectNames.head(keys.id))) return false;
  const names = new Set((await remote.list(objectNames.segments(keys.id))).map(({ name }) => name));
  const first = restart?.after ?? NO_SEGMENT;
  for (let number = first.number + 1; number <= written.number; number += 1)
    if (!names.has(objectNames.segment(keys.id, number))) return false;
  return isUnchanged(connection, first, written);
}

/** Whether a reader gets from one segment to the other: each is there, signed by this device, and follows the one before. */
async function isUnchanged(
  { team, journal, remote, keys }: TeamConnection,
  from: Position,
  to: Position,
): Promise<boolean> {
  const self = (await journal.members()).members.get(keys.id);
  if (!self) return false;
  const key = await signatureKeyOf(self.device);
  let after = from;
  while (after.number < to.number) {
    const bytes = await remote.get(objectNames.segment(keys.id, after.number + 1));
    const segment =
      bytes && (await readSegment(bytes, { team, device: keys.id, after }, key).catch(nullWhereRefused));
    if (!segment) return false;
    after = { number: segment.header.number, hash: segment.hash };
    free(bytes); // otherwise the bytes of hundreds of segments would stay in memory
  }
  return after.hash === to.hash;
}

/**
 * Marks everything that the team shares as waiting again and rewrites the journal after the last segment; returns how
 * many revisions. Devices that have one of them recognise it by its name.
 */
export async function beginAnew({ team, vault, journal }: TeamConnection): Promise<number> {
  const rows = await vault.read((open) => sharedRevisions(open, team));
  await journal.beginAnew(rows);
  return rows.length;
}

/**
 * After a vault was restored from its second copy: marks everything that its team shares as waiting again, with the
 * scans that the store lacks.
 */
export async function sendAgainAfterRestore(connection: TeamConnection): Promise<void> {
  const { team, vault, journal } = connection;
  const isRestored = await vault.read(async ({ store }) => (await restoredTeams(store)).includes(team));
  if (!isRestored) return;
  await queueMissingScans(connection);
  await journal.sendAgain(await vault.read((open) => sharedRevisions(open, team)));
}

/** Whether the last segment written here is in the store unchanged. */
export async function isOwnSegment({ journal, remote, keys }: TeamConnection): Promise<boolean> {
  const { number, hash } = await journal.written();
  if (number === 0) return true;
  const bytes = await remote.get(objectNames.segment(keys.id, number));
  return bytes !== null && (await sha256(bytes)) === hash;
}

/**
 * All revisions of a team's clients that are not waiting already, for each client the earlier ones first. A present or
 * undecided one whose row is lost waits too, under the name that is known of it: it is sent once it can be read again.
 */
async function sharedRevisions(open: OpenVault, team: string): Promise<readonly OutboxRow[]> {
  const waiting = new Set<string>();
  for await (const { row } of outboxOf(open, team)) waiting.add(row.revision);
  const { entries } = await allEntries(open);
  const found: OutboxRow[] = [];
  for (const entry of entries) {
    if (entry.team !== team) continue;
    const { record } = entry;
    for (const revision of await sharedOf(open, team, entry))
      if (!waiting.has(revision)) found.push({ team, record, revision });
  }
  return found;
}

async function sharedOf(
  { store }: OpenVault,
  team: string,
  { record, revision }: SearchEntry,
): Promise<readonly string[]> {
  const { rows, unread, present } = await storedRows(store, record);
  return [
    ...rows.flatMap((row) => (row.team === team && row.revision !== undefined ? [row.revision] : [])),
    ...unread,
    ...(present || revision === undefined ? [] : [revision]),
  ];
}

/** Marks the scans as waiting that are here and not in the store; returns how many. */
export async function queueMissingScans(connection: TeamConnection): Promise<number> {
  const { team, vault, remote } = connection;
  const { keys } = await scanWork(connection);
  const there = new Set((await remote.list(objectNames.scans)).map(({ name }) => name));
  return vault.write(async (open) => {
    const rows: ScanRow[] = [];
    const database = await open.store.open();
    for (const { record } of await clientsOf(open, team)) {
      const row = await readRow(open.store, 'records', record);
      const opened = row && (await openRecord(open.keys, row).catch(() => null));
      for (const { file, digest } of opened?.client.documents ?? []) {
        const name = nameElsewhere(file) ?? (await scanName(keys, digest));
        if (there.has(objectNames.scan(name)) || (await database.getKey('files', file)) === undefined)
          continue;
        there.add(objectNames.scan(name)); // one entry is enough for several clients with the same scan
        rows.push(await sealScanRow(open, team, { file, digest }));
      }
    }
    await open.store.write({ stores: ['meta'], vault: open.keys.vault }, async (tx) => {
      await Promise.all(rows.map((row) => putScan(tx, row)));
    });
    return rows.length;
  });
}
