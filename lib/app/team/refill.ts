// How is a store refilled that was emptied or set back? Each device writes what it has; existing objects are not touched.
import type { Refilled } from '../../protocol/team-sync';
import { readTeamFault, teamFault } from '../../team/faults';
import { writeLogAgain } from '../../team/log-copy';
import { isWriting } from '../../team/members';
import { readMembers } from '../../team/read-members';
import { beginAnew, isJournalWhole, queueMissingScans } from '../../team/write-anew';
import type { App } from '../state/app';
import { connect } from './connect';
import { syncTeam } from './sync';

/**
 * Writes what the store lacks of the member log, of this device's journal and of the scans that are here. What others
 * wrote and is still there is read first. Throws the store's faults, and `not-allowed` for a device that may not
 * write.
 */
export async function refill(app: App, team: string): Promise<Refilled> {
  const connection = await connect(app, team);
  const { remote, members, keys, journal } = connection;
  const role = members.members.get(keys.id)?.role;
  if (!role || !isWriting(role)) throw teamFault('not-allowed');
  const entries = (await isLogShort()) ? await writeLogAgain(connection) : 0;
  await exchangeOnce();
  const revisions = (await isJournalWhole(connection)) ? 0 : await beginAnew(connection);
  const scans = await queueMissingScans(connection);
  if (revisions + scans > 0 || (await journal.announcedHead()) === null) await exchangeOnce();
  return { entries, revisions, scans };

  async function isLogShort(): Promise<boolean> {
    try {
      await readMembers(remote, members);
      return false;
    } catch (error) {
      if (readTeamFault(error)?.code !== 'log-shorter') throw error;
      return true;
    }
  }

  async function exchangeOnce(): Promise<void> {
    const done = await syncTeam(app, team);
    if (!done.ok) throw teamFault(done.reason, done.said === undefined ? {} : { said: done.said });
  }
}
