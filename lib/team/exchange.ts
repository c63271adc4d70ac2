// What is one exchange with a team's store? The member log where it grew, what others wrote, what waits here, then the scans.
import type { SyncProgress } from '../protocol/team';
import { teamFault } from './faults';
import { keepLogCopy } from './log-copy';
import { mayWrite } from './members';
import { type Pulled, pull } from './pull';
import { push, tellHead } from './push';
import { readMembers } from './read-members';
import { pushScans } from './scan-queue';
import type { TeamConnection } from './team-connection';
import { openTeamKeys } from './team-keys';
import { readState, unpackSecrets } from './team-state';

/** What was read, and the opaque names of clients that could not be sent: they do not open here. */
export type Exchanged = Pulled & { readonly unsendable: readonly string[] };

/**
 * Exchanges everything once. Throws the store's faults, those of the member log, `removed` when this device was put
 * out, and the vault's own; what is wrong with single journals is answered.
 */
export async function exchange(
  connection: TeamConnection,
  onProgress: (progress: SyncProgress) => void,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { journal, keys } = connection;
  onProgress({ step: 'receive', done: 0, total: 0 });
  const pulled = await pull(connection, signal, (done, total) =>
    onProgress({ step: 'receive', done, total }),
  );
  // where a head is missing, the store was set back or emptied: the log tells which
  if (pulled.faults.some(({ code }) => code === 'head-missing' || code === 'set-back'))
    await readLog(connection);
  const members = await journal.members();
  const self = members.members.get(keys.id);
  if (self?.lastSegment !== null) throw teamFault('removed');
  if (pulled.faults.some(({ code }) => code === 'two-installations')) throw teamFault('two-installations');
  await keepLogCopy(connection);
  signal.throwIfAborted();
  const { number } = await journal.written();
  if (mayWrite(members, keys.id, number + 1))
    await push(connection, signal, (done) => onProgress({ step: 'send', done, total: 0 }));
  else await tellHead(connection);
  await pushScans(
    await scanWork(connection),
    (done, total) => onProgress({ step: 'scans', done, total }),
    signal,
  );
  return { ...pulled, unsendable: journal.unsendable() };
}

/** Reads the member log now, whatever the heads say, and tells others how far this device is. */
async function readLog(connection: Omit<TeamConnection, 'vault'>): Promise<void> {
  const { journal, remote } = connection;
  const before = await journal.members();
  const members = await readMembers(remote, before);
  if (members.number > before.number) await journal.keepMembers(members);
}

/** What sending and fetching scans works with: the keys of all epochs. */
export async function scanWork({ vault, team, remote }: Pick<TeamConnection, 'vault' | 'team' | 'remote'>) {
  const state = await vault.read((open) => readState(open, team));
  return { vault, remote, keys: await openTeamKeys(team, unpackSecrets(state.secrets)) };
}
