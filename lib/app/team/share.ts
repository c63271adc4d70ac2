// Which clients does a team share? Each client is in one team or on this machine only; scans are fetched when they are needed.
import { readTeamFault, teamFault } from '../../team/faults';
import { forgetTeamIn } from '../../team/forget-team';
import { fetchScan, scanWork } from '../../team/scan-queue';
import { clientsOf, missingScans, sayLeaving, shareClients, unshareClients } from '../../team/share-clients';
import { readAbout, readAbouts, teamIds } from '../../team/team-about';
import { forgetClients } from '../../vault/clients/forget';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { type ClientPlaces, mayWriteIn, placesOf } from './client-places';
import { connect, readTeam } from './connect';
import { withdrawRequest } from './join';
import { followTeams, syncSoon } from './sync';

/**
 * Shares clients; for null, all that no team shares. Those of another team leave it first, as by `unshare`; those that
 * cannot are left alone. Throws `not-allowed` when this device's role may not write.
 */
export async function share(
  app: App,
  { team, ids }: { readonly team: string; readonly ids: readonly string[] | null },
): Promise<{ readonly shared: number; readonly moved: number }> {
  const { journal } = await readTeam(app, team);
  if (!(await mayWriteIn(app, team))) throw teamFault('not-allowed');
  const own = ids === null ? await app.vault.read((open) => clientsOf(open, null)) : [];
  const { local, teams } = await placesOf(app, ids ?? own.map(({ id }) => id));
  const leaving = teams.filter((place) => place.mayLeave && place.team !== team);
  const moving = leaving.flatMap(({ clients }) => clients);
  await takeOut(app, leaving);
  const shared = await app.vault.write((open) => shareClients(open, team, local));
  const moved = await app.vault.write((open) => shareClients(open, team, moving));
  await keepPinned(app, moving);
  await journal.readAgain(); // revisions of these clients by others were skipped until now
  if (shared + moved > 0) syncSoon(app);
  return { shared, moved };
}

/** Scans that were fetched in advance are so in the new team too. */
async function keepPinned(app: App, moved: readonly string[]): Promise<void> {
  const pinned = new Set((await app.vault.read(readAbouts)).flatMap((about) => about.pinned));
  const ids = moved.filter((id) => pinned.has(id));
  if (ids.length > 0) await pin(app, { ids, isPinned: true });
}

/** Shares a new client, or leaves it here, and keeps that this was chosen. */
export async function placeNew(
  app: App,
  { id, team }: { readonly id: string; readonly team: string | null },
): Promise<{ readonly shared: number }> {
  for (const one of await app.vault.read(teamIds))
    await changeAbout(app, one, (about) => ({ ...about, takesNew: one === team }));
  return team === null ? { shared: 0 } : share(app, { team, ids: [id] });
}

/**
 * Takes clients out of the team, onto this machine only, after fetching their scans; those of a team where this device
 * may not write are left alone. Throws what prevents a scan from being fetched.
 */
export async function unshare(
  app: App,
  { ids }: { readonly ids: readonly string[] },
): Promise<{ readonly unshared: number }> {
  const { teams } = await placesOf(app, ids);
  const unshared = await takeOut(
    app,
    teams.filter(({ mayLeave }) => mayLeave),
  );
  syncSoon(app);
  return { unshared };
}

/** Fetches the scans of all of them before any is taken out, so that a fault leaves every client where it is. */
async function takeOut(app: App, places: ClientPlaces['teams']): Promise<number> {
  for (const { team, clients } of places) {
    const wanted = new Set(clients);
    await fetchMissing(app, team, (id) => wanted.has(id));
  }
  for (const { team, clients } of places) {
    await noteLeft(app, team, clients);
    await tellLeaving(app, team, clients);
  }
  const ids = places.flatMap(({ clients }) => clients);
  return app.vault.write((open) => unshareClients(open, ids));
}

/** Lets the others know, unless what was changed here waits for the person to agree: then nothing is sent. */
async function tellLeaving(app: App, team: string, leaving: readonly string[]): Promise<void> {
  const { about, keys } = await readTeam(app, team);
  if (about.held.length > 0) return;
  await app.vault.write((open) => sayLeaving(open, { team, device: keys.id }, leaving));
}

/** Keeps which clients leave the team, since a long history forgets it: who was a member may still have them. */
async function noteLeft(app: App, team: string, leaving: readonly string[]): Promise<void> {
  await changeAbout(app, team, (about) => ({ ...about, left: [...new Set([...about.left, ...leaving])] }));
}

/**
 * Fetches the scans of these clients with each exchange from now on; without `isPinned` no longer, but those already
 * here stay. Returns how many of them a team shares.
 */
export async function pin(
  app: App,
  { ids, isPinned }: { readonly ids: readonly string[]; readonly isPinned: boolean },
): Promise<{ readonly pinned: number }> {
  const wanted = new Set(ids);
  const { teams } = await placesOf(app, ids);
  const shared = new Map(teams.map(({ team, clients }) => [team, clients]));
  for (const team of await app.vault.read(teamIds)) {
    const named = shared.get(team) ?? [];
    await changeAbout(app, team, (about) => {
      const others = about.pinned.filter((id) => !wanted.has(id));
      return { ...about, pinned: isPinned ? [...others, ...named] : others };
    });
    if (isPinned && named.length > 0) syncSoon(app);
  }
  return { pinned: [...shared.values()].reduce((all, { length }) => all + length, 0) };
}

/** Whether the scans of a client are fetched with each exchange. */
export async function keepsScans({ vault }: App, { id }: { readonly id: string }): Promise<boolean> {
  const abouts = await vault.read(readAbouts);
  return abouts.some(({ pinned }) => pinned.includes(id));
}

/** Faults after which a scan can never be fetched. */
const GONE = new Set([
  'removed',
  'wrong-key',
  'not-allowed',
  'no-bucket',
  'scan-missing',
  'damaged',
  'bad-epoch',
]);

/**
 * Leaves a team. Its clients are either kept on this machine or deleted here. Returns how many scans could no longer
 * be fetched; throws the store's fault while a retry may still help.
 */
export async function leave(
  app: App,
  { team, keepsClients }: { readonly team: string; readonly keepsClients: boolean },
): Promise<{ readonly lostScans: number }> {
  app.teams.running.get(team)?.abort.abort();
  const about = await app.vault.read((open) => readAbout(open, team));
  if (about.asking && (await app.vault.read(async ({ keys }) => keys.teams.has(team)))) {
    await withdrawRequest(app, team); // only the request of a removed device; its clients are still here
    return { lostScans: 0 };
  }
  const lostScans = about.asking || !keepsClients ? 0 : await fetchWhatIsThere(app, team);
  // in turn: an act that keeps what it has read would bring the team back
  await app.teams.inTurn(() =>
    app.vault.write(async (open) => {
      const ids = (await clientsOf(open, team)).map(({ id }) => id);
      if (keepsClients) await unshareClients(open, ids);
      else await forgetClients(open, ids);
      await forgetTeamIn(open, team);
    }),
  );
  app.teams.journals.delete(team);
  if (!keepsClients) await app.vault.purgeFiles();
  await followTeams(app);
  return { lostScans };
}

async function fetchWhatIsThere(app: App, team: string): Promise<number> {
  try {
    return await fetchMissing(app, team, () => true, true);
  } catch (error) {
    if (!GONE.has(readTeamFault(error)?.code ?? '')) throw error;
    return app.vault.read(async (open) => (await missingScans(open, await clientsOf(open, team))).length);
  }
}

/** Fetches the scans that are not here; returns how many could not be fetched, if those may be skipped. */
async function fetchMissing(
  app: App,
  team: string,
  isWanted: (client: string) => boolean,
  mayMiss = false,
): Promise<number> {
  const missing = await app.vault.read(async (open) =>
    missingScans(
      open,
      (await clientsOf(open, team)).filter(({ id }) => isWanted(id)),
    ),
  );
  let missed = 0;
  if (missing.length === 0) return missed;
  const work = await scanWork(await connect(app, team));
  for (const digest of missing)
    await fetchScan(work, digest).catch((error: unknown) => {
      if (!mayMiss || !GONE.has(readTeamFault(error)?.code ?? '')) throw error;
      missed += 1;
    });
  return missed;
}
