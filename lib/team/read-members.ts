// What does the member log contain now? Reading continues from the last known entry and never goes back.
import { teamFault } from './faults';
import { type Members, readEntry, readFounding } from './members';
import { objectNames } from './object-names';
import type { Connection } from './push';
import type { Remote } from './remote';
import { sha256 } from './signed-file';

/** Reads the log and keeps what is new of it; returns the team as it is now. */
export async function readLog({ journal, remote }: Pick<Connection, 'journal' | 'remote'>): Promise<Members> {
  const known = await journal.members();
  const members = await readMembers(remote, known);
  if (members.number > known.number) await journal.keepMembers(members);
  return members;
}

/** What is known about a team before its log was read, from the invitation: its id and its founder's fingerprint. */
export interface KnownTeam {
  readonly team: string;
  readonly root: string;
}

/**
 * The team according to all entries in the store. `known` is what this machine read last: the store must still have
 * the same entry at that number, or else `log-shorter` or `log-changed` is thrown and nothing of the new log counts.
 */
export async function readMembers(remote: Remote, known: KnownTeam | Members): Promise<Members> {
  let team = 'hash' in known ? await stillThere(remote, known) : await founding(remote, known);
  for (;;) {
    const bytes = await remote.get(objectNames.memberEntry(team.number + 1));
    if (!bytes) return team;
    team = await readEntry(bytes, team);
  }
}

async function founding(remote: Remote, known: KnownTeam): Promise<Members> {
  const bytes = await remote.get(objectNames.memberEntry(1));
  if (!bytes) throw teamFault('log-shorter');
  return readFounding(bytes, known);
}

async function stillThere(remote: Remote, team: Members): Promise<Members> {
  const bytes = await remote.get(objectNames.memberEntry(team.number));
  if (!bytes) throw teamFault('log-shorter');
  if ((await sha256(bytes)) !== team.hash) throw teamFault('log-changed');
  return team;
}
