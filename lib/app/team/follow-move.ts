// What does this device do when the log names another store? It brings along what it wrote to the one before and nobody copied.
import { copySegments } from '../../team/copy-store';
import { readTeamFault } from '../../team/faults';
import { repeatHead } from '../../team/push';
import type { TeamConnection } from '../../team/team-connection';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import type { TeamHere } from './connect';
import { isSamePlace, openStore } from './store-access';

type Connected = TeamConnection & TeamHere;

/** These may pass: the store before is asked again with the next exchange. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'busy']);

/** Brings the own journal along; false while the store before does not answer. One that is closed is left behind. */
export async function followMove(app: App, connection: Connected): Promise<boolean> {
  const { about, access, remote, keys } = connection;
  const { used } = about;
  if (!used || !access || isSamePlace(used, access)) return true;
  try {
    await copySegments(await openStore(app, used), remote, keys.id);
  } catch (error) {
    const fault = readTeamFault(error);
    if (!fault) throw error;
    if (PASSING.has(fault.code)) return false;
  }
  await repeatHead(connection);
  return true;
}

/** Notes that all of this device's is at the present store. */
export async function keepUsed(app: App, { about, access, team }: Connected): Promise<void> {
  if (access && JSON.stringify(about.used) !== JSON.stringify(access))
    await changeAbout(app, team, (known) => ({ ...known, used: access }));
}
