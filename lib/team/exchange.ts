// What does one exchange with a team's store do? It reads new entries of the member log and what others wrote, sends what waits here, then sends the scans.
import type { SyncProgress } from '../protocol/team-sync';
import { teamFault } from './faults';
import { keepLogCopy } from './log-copy';
import { mayWrite } from './members';
import { passOnUncounted } from './pass-on';
import { type Pulled, pull } from './pull';
import { push, tellHead } from './push';
import { readMembers } from './read-members';
import { pushScans, scanWork } from './scan-queue';
import type { TeamConnection } from './team-connection';

/** What was read, and the opaque names of clients that could not be sent because they do not open here. */
export type Exchanged = Pulled & { readonly unsendable: readonly string[] };

export interface ExchangeOptions {
  readonly signal: AbortSignal;
  /** Asked once the newest role is known: whether what waits may be sent. */
  readonly maySend?: () => Promise<boolean>;
}

/**
 * Runs one whole exchange. Throws faults of the store, of the member log and of the vault, and `removed` if this
 * device was removed from the team; faults of single journals are in the result.
 */
export async function exchange(
  connection: TeamConnection,
  onProgress: (progress: SyncProgress) => void,
  { signal, maySend = async () => true }: ExchangeOptions,
): Promise<Exchanged> {
  const { journal, keys, remote } = connection;
  onProgress({ step: 'receive', done: 0, total: 0 });
  await journal.beginReading();
  const pulled = await pull(connection, signal, (done, total) =>
    onProgress({ step: 'receive', done, total }),
  );
  // a missing head means that the store was set back or emptied: the member log tells which
  const isSetBack = pulled.faults.some(({ code }) => code === 'head-missing' || code === 'set-back');
  // kept although nothing may be new: an expected entry that is not there is expected no longer
  if (isSetBack || (await journal.expectsEntry()))
    await journal.keepMembers(await readMembers(remote, await journal.members()));
  const members = await journal.members();
  const self = members.members.get(keys.id);
  if (self?.lastSegment !== null) throw teamFault('removed');
  if (pulled.faults.some(({ code }) => code === 'two-installations')) throw teamFault('two-installations');
  await keepLogCopy(connection);
  const isFree = await maySend(); // before others' revisions wait here too
  await passOnUncounted(connection);
  signal.throwIfAborted();
  const { number } = await journal.written();
  if (isFree && mayWrite(members, keys.id, number + 1))
    await push(connection, signal, (done) => onProgress({ step: 'send', done, total: 0 }));
  else await tellHead(connection);
  await pushScans(
    await scanWork(connection),
    (done, total) => onProgress({ step: 'scans', done, total }),
    signal,
  );
  return { ...pulled, unsendable: journal.unsendable() };
}
