// What is the person told of clients that colleagues took away? Kept with the team until it is known, and left out once the client is back.
import type { DepartureView } from '../../protocol/departures';
import { type Arrived, withArrived } from '../../team/departures';
import { clientsOf, type SharedClient } from '../../team/share-clients';
import { readAbout, readAbouts, type TeamAbout, teamIds } from '../../team/team-about';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { deviceNames } from './device-names';

/** Keeps what arrived; nothing is written where nothing is new. */
export async function keepDepartures(app: App, team: string, arrived: readonly Arrived[]): Promise<void> {
  const { departures } = await app.vault.read((open) => readAbout(open, team));
  if (withArrived(departures, arrived) === departures) return;
  await changeAbout(app, team, (about) => ({
    ...about,
    departures: [...withArrived(about.departures, arrived)],
  }));
}

/** In all teams, the newest first: what was removed until it is known, what left the team as long as this device has it. */
export async function departuresOf(app: App): Promise<readonly DepartureView[]> {
  const names = await deviceNames(app);
  const found = await app.vault.read(async (open) => {
    const abouts = await readAbouts(open);
    return Promise.all(
      abouts
        .filter(({ departures }) => departures.length > 0)
        .map(async (about) => ({ about, clients: await clientsOf(open, about.team) })),
    );
  });
  return found
    .flatMap(({ about, clients }) => viewsOf(about, clients, (device) => names.get(device) ?? ''))
    .toSorted((one, other) => other.at - one.at);
}

function viewsOf(
  { team, name: teamName, departures }: TeamAbout,
  clients: readonly SharedClient[],
  nameOf: (device: string) => string,
): readonly DepartureView[] {
  const byId = new Map(clients.map((one) => [one.id, one]));
  return departures.flatMap(({ client, kind, by, at, isSeen }) => {
    const here = byId.get(client);
    const isOver =
      here === undefined || here.isRemoved !== (kind === 'removed') || (kind === 'removed' && isSeen);
    if (isOver) return [];
    return [{ team, teamName, id: client, name: here.name, kind, by: nameOf(by), at, isSeen }];
  });
}

/** The person knows of these. */
export async function departuresSeen(app: App, { ids }: { readonly ids: readonly string[] }): Promise<void> {
  const known = new Set(ids);
  for (const team of await app.vault.read(teamIds))
    await changeAbout(app, team, (about) => ({
      ...about,
      departures: about.departures.map((one) => (known.has(one.client) ? { ...one, isSeen: true } : one)),
    }));
}
