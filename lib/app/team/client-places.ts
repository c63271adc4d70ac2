// Where are these clients: on this machine only, or in which team, and can they be taken out of it?

import type { PlacesView } from '../../protocol/team-places';
import { countedUpTo } from '../../team/members';
import { clientsOf } from '../../team/share-clients';
import { readAbouts } from '../../team/team-about';
import type { App } from '../state/app';
import { readTeam } from './connect';

/** Clients by where they are; each is named once. */
export interface ClientPlaces {
  readonly local: readonly string[];
  readonly teams: readonly TeamPlace[];
  /** How many were removed, erased, or are damaged. */
  readonly gone: number;
}

/** Clients that are in one team. */
interface TeamPlace {
  readonly team: string;
  readonly name: string;
  readonly clients: readonly string[];
  /** This device may write there, so that the others learn of it. */
  readonly mayLeave: boolean;
}

/** Where clients are according to the index. */
export async function placesOf(app: App, ids: readonly string[]): Promise<ClientPlaces> {
  const wanted = new Set(ids);
  const idsIn = async (team: string | null) => {
    const clients = await app.vault.read((open) => clientsOf(open, team));
    return clients.flatMap(({ id, isRemoved }) => (!isRemoved && wanted.has(id) ? [id] : []));
  };
  const teams: TeamPlace[] = [];
  for (const { team, name, asking } of await app.vault.read(readAbouts)) {
    const clients = await idsIn(team);
    if (clients.length === 0) continue;
    teams.push({ team, name, clients, mayLeave: asking === null && (await mayWriteIn(app, team)) });
  }
  const local = await idsIn(null);
  const found = teams.reduce((all, { clients }) => all + clients.length, local.length);
  return { local, teams, gone: wanted.size - found };
}

/** The same in numbers. */
export async function countPlaces(
  app: App,
  { ids }: { readonly ids: readonly string[] },
): Promise<PlacesView> {
  const { local, teams, gone } = await placesOf(app, ids);
  return {
    local: local.length,
    teams: teams.map(({ clients, ...place }) => ({ ...place, clients: clients.length })),
    gone,
  };
}

/** Whether what this device writes reaches the team: a viewer's does not, nor that of a removed device. */
export async function mayWriteIn(app: App, team: string): Promise<boolean> {
  const { members, keys } = await readTeam(app, team);
  return countedUpTo(members, keys.id) === Number.POSITIVE_INFINITY;
}
