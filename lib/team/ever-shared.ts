// Which clients could a member ever have received from a team? Those it shares now, and those that it shared before: moved, taken back or erased since.
import type { SearchEntry } from '../vault/clients/client-index';
import { allEntries } from '../vault/clients/index-shards';
import type { OpenVault } from '../vault/clients/open-vault';
import { readRows } from '../vault/store/read-rows';
import { readAbout } from './team-about';
import { readState } from './team-state';

/** A client that a team shares or shared. */
export interface EverShared {
  readonly id: string;
  readonly name: string;
  readonly isRemoved: boolean;
  /** The team that shares it now; null for none. */
  readonly team: string | null;
}

/**
 * The clients of this vault that a team shares or ever shared, and how many more were erased here, so that nobody
 * knows their names. A newcomer reads all journals from the beginning, so that it does not matter when one joined.
 */
export async function everShared(
  open: OpenVault,
  team: string,
): Promise<{ readonly clients: readonly EverShared[]; readonly erased: number }> {
  const { entries } = await allEntries(open);
  const [{ left }, { skipped }] = await Promise.all([readAbout(open, team), readState(open, team)]);
  const named = new Set([...left, ...skipped]);
  const there = new Set(entries.map(({ id }) => id));
  const clients: EverShared[] = [];
  for (const entry of entries)
    if (entry.team === team || named.has(entry.id) || (await wasShared(open, team, entry)))
      clients.push({
        id: entry.id,
        name: entry.name,
        isRemoved: entry.deletedOn !== null,
        team: entry.team ?? null,
      });
  return { clients, erased: left.filter((id) => !there.has(id)).length };
}

/** Whether one of its kept revisions was the team's; a first revision has none before it. */
async function wasShared(open: OpenVault, team: string, { record, rev }: SearchEntry): Promise<boolean> {
  if (rev < 2) return false;
  const range = IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);
  const { rows } = await readRows(open.store, 'history', range);
  return rows.some((row) => row.team === team);
}
