// What if this device read changes of a removed one that no longer count? It passes them on in its own journal, since others may never read them.
import { openRecord } from '../vault/clients/client-record';
import { allEntries } from '../vault/clients/index-shards';
import type { OpenVault } from '../vault/clients/open-vault';
import type { OutboxRow } from '../vault/store/schema';
import { countedUpTo, mayWrite } from './members';
import { storedRows } from './stored-rows';
import type { TeamConnection } from './team-connection';

/**
 * The admin who removed a device may not have read all that this device had read of it by then, and what was made from
 * that here refers to it. Returns how many revisions wait now.
 */
export async function passOnUncounted({ team, vault, journal, keys }: TeamConnection): Promise<number> {
  const [members, read, written] = await Promise.all([journal.members(), journal.read(), journal.written()]);
  if (!mayWrite(members, keys.id, written.number + 1)) return 0;
  const ends = [...read].flatMap(([device, { number }]) => {
    const last = countedUpTo(members, device);
    return number > last ? [[device, last] as const] : [];
  });
  if (ends.length === 0) return 0;
  const authors = new Set(ends.map(([device]) => device));
  const rows = await vault.read((open) => revisionsBy(open, team, authors));
  await journal.passOn(rows, new Map(ends));
  return rows.length;
}

async function revisionsBy(
  open: OpenVault,
  team: string,
  authors: ReadonlySet<string>,
): Promise<readonly OutboxRow[]> {
  const found: OutboxRow[] = [];
  for (const { record, team: owner } of (await allEntries(open)).entries) {
    if (owner !== team) continue;
    for (const row of (await storedRows(open.store, record)).rows) {
      if (row.team !== team || row.revision === undefined) continue;
      const opened = await openRecord(open.keys, row).catch(() => null);
      if (authors.has(opened?.origin.author ?? '')) found.push({ team, record, revision: row.revision });
    }
  }
  return found;
}
