// What does this device do when the log names another store? It copies what it wrote to the former store and nobody has copied yet.
import { copyLog, copySegments } from '../../team/copy-store';
import { readTeamFault } from '../../team/faults';
import { repeatHead, tellHead } from '../../team/push';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import type { Connected } from './connect';
import { isSamePlace, openStore } from './store-access';

/** Faults that may end: the former store is tried again with the next exchange. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'busy']);

/**
 * Copies the own journal. An admin also copies the member log and announces it in the former store: the move itself may have
 * ended before that.
 * False while the former store does not answer. A store that is closed for good is given up.
 */
export async function followMove(app: App, connection: Connected): Promise<boolean> {
  const { about, access, remote, keys, members } = connection;
  const { used } = about;
  if (!used || isSamePlace(used, access)) return true;
  try {
    const former = await openStore(app, used);
    if (members.members.get(keys.id)?.role === 'admin') {
      await copyLog(former, remote);
      await tellHead({ ...connection, remote: former }); // from which the others learn of the move
    }
    await copySegments(former, remote, keys.id);
  } catch (error) {
    const fault = readTeamFault(error);
    if (!fault) throw error;
    if (PASSING.has(fault.code)) return false;
  }
  await repeatHead(connection);
  return true;
}

/** Records that all data of this device is in the present store. */
export async function keepUsed(app: App, { about, access, team }: Connected): Promise<void> {
  if (JSON.stringify(about.used) !== JSON.stringify(access))
    await changeAbout(app, team, (known) => ({ ...known, used: access }));
}
