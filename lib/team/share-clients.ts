// How is a client shared, or no longer shared? By a new revision with the same content that belongs to the team, or to none.
import { lineBefore } from '../vault/clients/ancestry';
import { changeMany } from '../vault/clients/batch';
import { openRecord } from '../vault/clients/client-record';
import { nameElsewhere } from '../vault/clients/elsewhere';
import { allEntries } from '../vault/clients/index-shards';
import { readLineage } from '../vault/clients/leaves';
import type { OpenVault } from '../vault/clients/open-vault';
import { type Stored, sealNext } from '../vault/clients/records';
import type { Origin } from '../vault/clients/revisions';
import { readRow } from '../vault/store/read-rows';

/** Shares clients with a team; returns how many. Clients that a team shares already, removed and damaged ones are skipped. */
export async function shareClients(open: OpenVault, team: string, ids: readonly string[]): Promise<number> {
  const { updated } = await changeMany(open, ids, async (stored) => {
    const { row, body } = stored;
    if (!row || row.team !== undefined || body?.deletedOn !== null) return null;
    return sealNext(open, stored, { body, files: [], team, line: await lineOfShared(open, stored) }, 'share');
  });
  return updated;
}

/**
 * The ancestors, which only this machine may have: a client that was in the team before descends from revisions that
 * others have, and is merged with theirs instead of being a second original.
 */
async function lineOfShared(open: OpenVault, { id, row }: Stored): Promise<Origin['line']> {
  const { ancestry } = await readLineage(open, id);
  if (row?.revision === undefined) return undefined;
  const line = lineBefore(new Map([...ancestry, [NEXT, [row.revision]]]), NEXT);
  return Object.fromEntries(Object.entries(line).map(([name, parents]) => [name, [...parents]]));
}

/** Stands for the revision that is being made. */
const NEXT = 'next';

/**
 * The last revision that this member sends of clients that it takes out of the team: the same content with a mark, so
 * that the others learn of it. It is sent although the client is this machine's own by then.
 */
export async function sayLeaving(
  open: OpenVault,
  { team, device }: { readonly team: string; readonly device: string },
  ids: readonly string[],
): Promise<number> {
  const { updated } = await changeMany(open, ids, async (stored) => {
    const { row, body } = stored;
    if (row?.team !== team || body?.deletedOn !== null) return null;
    return sealNext(open, stored, { body, files: [], leaving: device }, 'leave');
  });
  return updated;
}

/**
 * Takes clients out of their team, on this machine only; returns how many. Clients that are not shared, or damaged,
 * are skipped.
 */
export async function unshareClients(open: OpenVault, ids: readonly string[]): Promise<number> {
  const { updated } = await changeMany(open, ids, async (stored) => {
    const { row, body } = stored;
    if (row?.team === undefined || !body) return null;
    return sealNext(open, stored, { body, files: [], team: null }, 'unshare');
  });
  return updated;
}

/** A shared client according to the index. */
export interface SharedClient {
  readonly id: string;
  readonly record: string;
  readonly name: string;
  readonly isRemoved: boolean;
  readonly isUndecided: boolean;
}

/** The clients that a team shares; for null, those that no team shares. */
export async function clientsOf(open: OpenVault, team: string | null): Promise<readonly SharedClient[]> {
  const { entries } = await allEntries(open);
  return entries
    .filter((entry) => (entry.team ?? null) === team)
    .map(({ id, record, name, deletedOn, leaves }) => ({
      id,
      record,
      name,
      isRemoved: deletedOn !== null,
      isUndecided: leaves > 0,
    }));
}

/** The team that shares a client; null for none. */
export async function teamOf(open: OpenVault, client: string): Promise<string | null> {
  const { entries } = await allEntries(open);
  return entries.find(({ id }) => id === client)?.team ?? null;
}

/**
 * Digests of these clients' documents whose bytes are only in the team's store; if a document is named, only of that
 * one.
 */
export async function missingScans(
  open: OpenVault,
  clients: readonly Pick<SharedClient, 'record'>[],
  document: string | null = null,
): Promise<readonly string[]> {
  const database = await open.store.open();
  const missing = new Set<string>();
  for (const { record } of clients) {
    const row = await readRow(open.store, 'records', record);
    const opened = row && (await openRecord(open.keys, row).catch(() => null));
    for (const { id, file, digest } of opened?.client.documents ?? [])
      if (
        (document === null || id === document) &&
        nameElsewhere(file) !== null &&
        (await database.getKey('files', file)) === undefined
      )
        missing.add(digest);
  }
  return [...missing];
}
