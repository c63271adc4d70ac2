// What has a browser read of a team so far? Seen from a page of the extension, with the vault's own code.

import type { VaultCheck } from '../../lib/protocol/vault';
import type { Position } from '../../lib/team/journal';
import { readState } from '../../lib/team/team-state';
import { vault } from './vault-probe';

export { vault };

/** What is stored of a team, and whether all of it is sound. */
export interface HeldOfTeam {
  /** Names of the present revisions of its clients, and of the earlier ones in their histories. */
  readonly present: readonly string[];
  readonly earlier: readonly string[];
  /** Undecided revisions, and revisions that wait to be sent. */
  readonly undecided: number;
  readonly waiting: number;
  /** How far the journal of each other device was read. */
  readonly read: Readonly<Record<string, Position>>;
  /** Clients in the list, those outside of the team included. */
  readonly listed: number;
  readonly check: VaultCheck;
}

/** Reads it; the cursors first, so that what they cover has to be among the records. */
export async function heldOf(team: string): Promise<HeldOfTeam> {
  const rows = await vault.read(async (open) => {
    const { read } = await readState(open, team);
    const tx = (await open.store.open()).transaction(['records', 'history', 'leaves', 'outbox']);
    const [records, history, leaves, waiting] = await Promise.all([
      tx.objectStore('records').getAll(),
      tx.objectStore('history').getAll(),
      tx.objectStore('leaves').count(),
      tx.objectStore('outbox').count(),
      tx.done,
    ]);
    const namesIn = (all: typeof records) =>
      all.flatMap((row) => (row.team === team ? [row.revision ?? ''] : []));
    return { read, present: namesIn(records), earlier: namesIn(history), undecided: leaves, waiting };
  });
  const { clients } = await vault.listClients();
  return { ...rows, listed: clients.length, check: await vault.verify() };
}
