// Which clients does a team share? Each is in one team or on this machine only, and a scan is fetched when somebody wants it.
import { scanWork } from '../../team/exchange';
import { readTeamFault, teamFault } from '../../team/faults';
import { forgetTeamIn } from '../../team/forget-team';
import { fetchScan } from '../../team/scan-queue';
import { clientsOf, missingScans, shareClients, unshareClients } from '../../team/share-clients';
import { readAbout, teamIds } from '../../team/team-about';
import { forgetClients } from '../../vault/clients/forget';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { connect, readTeam } from './connect';
import { followTeams, syncSoon } from './sync';

/** Shares clients; of null all that no team shares. Throws `not-allowed` where this device's role lets it write nothing. */
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
  await journal.readAgain(); // what others wrote of these clients was passed over until now
  if (shared > 0) syncSoon(app);
  return { shared };
}

/** From now on on this machine only, with their scans: these are fetched first. Throws what keeps one from being fetched. */
export async function unshare(
  app: App,
  { ids }: { readonly ids: readonly string[] },
): Promise<{ readonly unshared: number }> {
  const wanted = new Set(ids);
  for (const team of await app.vault.read(teamIds)) await fetchMissing(app, team, (id) => wanted.has(id));
  return { unshared: await app.vault.write((open) => unshareClients(open, ids)) };
}

/** Keeps the scans of clients here from the next exchange on; without `isPinned` those that are here stay. */
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

/** These end a fetching for good: what is not here then is nowhere to be had. */
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
 * Leaves a team. With its clients they stay on this machine; without they are erased here. Answers how many scans could
 * not be fetched any more; throws the store's fault while that may still change.
 */
export async function leave(
  app: App,
  { team, keepsClients }: { readonly team: string; readonly keepsClients: boolean },
): Promise<{ readonly lostScans: number }> {
  app.teams.running.get(team)?.abort.abort();
  const about = await app.vault.read((open) => readAbout(open, team));
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

/** Fetches the scans of clients that are not here; answers how many could not be, where those may be passed over. */
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
