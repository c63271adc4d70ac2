// Which clients does a team share? Each client is in one team or on this machine only; scans are fetched when they are needed.
import { scanWork } from '../../team/exchange';
import { readTeamFault, teamFault } from '../../team/faults';
import { forgetTeamIn } from '../../team/forget-team';
import { isWriting } from '../../team/members';
import { fetchScan } from '../../team/scan-queue';
import { clientsOf, missingScans, sayLeaving, shareClients, unshareClients } from '../../team/share-clients';
import { readAbout, teamIds } from '../../team/team-about';
import { forgetClients } from '../../vault/clients/forget';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { connect, readTeam } from './connect';
import { withdrawRequest } from './join';
import { followTeams, syncSoon } from './sync';

/** Shares clients; for null, all that no team shares. Throws `not-allowed` when this device's role may not write. */
export async function share(
  app: App,
  { team, ids }: { readonly team: string; readonly ids: readonly string[] | null },
): Promise<{ readonly shared: number }> {
  const { journal, members, keys } = await readTeam(app, team);
  const role = members.members.get(keys.id)?.role;
  if (role !== 'admin' && role !== 'editor') throw teamFault('not-allowed');
  const shared = await app.vault.write(async (open) => {
    const own = (await clientsOf(open, null)).filter(({ isRemoved }) => !isRemoved);
    return shareClients(open, team, ids ?? own.map(({ id }) => id));
  });
  await journal.readAgain(); // revisions of these clients by others were skipped until now
  if (shared > 0) syncSoon(app);
  return { shared };
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
 * Takes clients out of the team, onto this machine only, after fetching their scans. Throws what prevents a scan from
 * being fetched.
 */
export async function unshare(
  app: App,
  { ids }: { readonly ids: readonly string[] },
): Promise<{ readonly unshared: number }> {
  const wanted = new Set(ids);
  for (const team of await app.vault.read(teamIds)) {
    await fetchMissing(app, team, (id) => wanted.has(id));
    const leaving = await leavingIn(app, team, wanted);
    if (leaving.length === 0) continue;
    await noteLeft(app, team, leaving);
    await tellLeaving(app, team, leaving);
  }
  syncSoon(app);
  return { unshared: await app.vault.write((open) => unshareClients(open, ids)) };
}

/** Those of the wanted clients that this team shares. */
async function leavingIn(app: App, team: string, wanted: ReadonlySet<string>): Promise<readonly string[]> {
  const own = await app.vault.read((open) => clientsOf(open, team));
  return own.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

/** Lets the others know, where this device may send: what stays here is said to nobody. */
async function tellLeaving(app: App, team: string, leaving: readonly string[]): Promise<void> {
  const { about, members, keys } = await readTeam(app, team);
  const self = members.members.get(keys.id);
  if (!self || self.lastSegment !== null || !isWriting(self.role) || about.held.length > 0) return;
  await app.vault.write((open) => sayLeaving(open, { team, device: keys.id }, leaving));
}

/** Keeps which clients leave the team, since a long history forgets it: who was a member may still have them. */
async function noteLeft(app: App, team: string, leaving: readonly string[]): Promise<void> {
  await changeAbout(app, team, (about) => ({ ...about, left: [...new Set([...about.left, ...leaving])] }));
}

/**
 * Fetches the scans of these clients with each exchange from now on; without `isPinned` no longer, but those already
 * here stay.
 */
export async function pin(
  app: App,
  { ids, isPinned }: { readonly ids: readonly string[]; readonly isPinned: boolean },
): Promise<void> {
  const wanted = new Set(ids);
  for (const team of await app.vault.read(teamIds)) {
    const own = await app.vault.read((open) => clientsOf(open, team));
    const named = own.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
    await changeAbout(app, team, (about) => {
      const others = about.pinned.filter((id) => !wanted.has(id));
      return { ...about, pinned: isPinned ? [...others, ...named] : others };
    });
    if (isPinned && named.length > 0) syncSoon(app);
  }
}

/** Whether the scans of a client are fetched with each exchange. */
export async function keepsScans({ vault }: App, { id }: { readonly id: string }): Promise<boolean> {
  const abouts = await vault.read(async (open) =>
    Promise.all((await teamIds(open)).map((team) => readAbout(open, team))),
  );
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
  await app.vault.write(async (open) => {
    const clients = await clientsOf(open, team);
    const ids = clients.map(({ id }) => id);
    if (keepsClients) await unshareClients(open, ids);
    else await forgetClients(open, ids);
    await forgetTeamIn(open, team);
  });
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
