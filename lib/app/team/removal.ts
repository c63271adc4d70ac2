// How is a member removed? A new shared key is tried first, the leaver's journal is read to its end, and then one entry gives all others a new key.
import type { Done } from '../../protocol/team';
import type { RemovalView, SeenClient } from '../../protocol/team-removal';
import type { StoreCredentials } from '../../protocol/team-store';
import { consoleLink } from '../../team/consoles';
import { type EverShared, everShared } from '../../team/ever-shared';
import { readTeamFault, teamFault } from '../../team/faults';
import type { Member, Members } from '../../team/members';
import { objectNames } from '../../team/object-names';
import { pull } from '../../team/pull';
import type { Remote } from '../../team/remote';
import { readAbouts, type TeamAbout, withLate } from '../../team/team-about';
import { changeAddress, type Removal, removeMember } from '../../team/write-members';
import { secureRandom } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { answered } from './answers';
import { changeAbout } from './change-about';
import { checkedFirst } from './check-store';
import { type Connected, connect, readTeam, type TeamHere } from './connect';
import { publish } from './publish-entry';
import { withOwed, withSharedKey } from './shared-key';
import { addressOf, isSameKey, openStore, originOf, userOf, withCredentials } from './store-access';

interface Asked {
  readonly team: string;
  readonly device: string;
}

/** The consequences of a removal: what that member could see, and what must be disabled at the store. */
export async function removalOf(app: App, { team, device }: Asked): Promise<RemovalView> {
  const here = await readTeam(app, team);
  const member = memberIn(here, device);
  const { about, access, keys } = here;
  const user = about.users[device] ?? null;
  const own = access && userOf(access);
  const { clients, erased } = await app.vault.read((open) => everShared(open, team));
  const names = await teamNames(app);
  // the key's user is not known here: it may be the one that all share
  const isShared = user === null || user === own || usesOf(about, user, keys.id) > 1;
  return {
    device,
    name: member.device.name,
    clients: clients.map((client) => seenClient(client, team, names)),
    erased,
    disable: { user: isShared ? own : user, link: access && consoleLink(originOf(access)) },
    key: isShared ? 'shared' : 'own',
  };
}

function seenClient(
  { id, name, isRemoved, team: now }: EverShared,
  team: string,
  names: ReadonlyMap<string, string>,
): SeenClient {
  if (now !== team && now !== null) return { id, name, now: 'moved', to: names.get(now) ?? null };
  if (isRemoved) return { id, name, now: 'removed', to: null };
  return { id, name, now: now === null ? 'local' : 'shared', to: null };
}

const teamNames = ({ vault }: App): Promise<ReadonlyMap<string, string>> =>
  vault.read(async (open) => {
    const abouts = await readAbouts(open);
    return new Map(abouts.map(({ team, name }) => [team, name] as const));
  });

const usesOf = ({ users }: TeamAbout, user: string, own: string) =>
  Object.entries(users).filter(([device, used]) => device !== own && used === user).length;

/**
 * Removes a member; from now on there is a new encryption key, which it does not get. New credentials are tried before
 * anything is written, since all others will use them.
 */
export async function remove(
  app: App,
  { team, device, credentials }: Asked & { readonly credentials: StoreCredentials | null },
): Promise<Done<{ readonly removal: RemovalView }>> {
  const opened = await answered(async () => {
    const here = await connect(app, team);
    if (credentials && isSameKey(withCredentials(here.access, credentials), here.access))
      throw teamFault('same-key');
    return { here, removal: await removalOf(app, { team, device }) };
  });
  if (!opened.ok) return opened;
  const { here, removal } = opened;
  if (!credentials)
    return answered(async () => {
      // before the entry, whose answer may be lost
      if (removal.key === 'shared') await changeAbout(app, team, (about) => withOwed(about, device));
      await publishRemoval(app, here, { device, access: null });
      return { removal };
    });
  const typed = { address: addressOf(here.access), credentials };
  return checkedFirst(app, { team, device: here.keys.id, ...typed }, async (access) => {
    // with the new credentials, because the former ones may be disabled already
    const remote = await openStore(app, access);
    const members = await publishRemoval(app, { ...here, remote }, { device, access });
    await changeAbout(app, team, (about) => withSharedKey(about, members, access));
    const key = (await isRefused(here.remote)) ? ('refused' as const) : ('former' as const);
    return { removal: { ...removal, key } };
  });
}

async function publishRemoval(
  app: App,
  here: Connected,
  { device, access }: Omit<Removal, 'lastSegment'>,
): Promise<Members> {
  return publish(
    here,
    async (admin) => {
      // in another tab, or by a press whose answer was lost: only a new key is still to be named to all
      const isOut = typeof admin.team.members.get(device)?.lastSegment === 'number';
      if (isOut) return access && changeAddress(admin, access);
      const lastSegment = await readToEnd(app, here, device);
      return (await removeMember(admin, { device, lastSegment, access }, secureRandom)).entry;
    },
    device,
  );
}

/**
 * The last segment of a member's journal, after reading what it has written until now: what a removal or a lesser role
 * leaves out is read by nobody.
 */
export async function readToEnd(app: App, here: Connected, device: string): Promise<number> {
  const { journal, keys, team } = here;
  if (device === keys.id) return (await journal.written()).number;
  const { late } = await pull(here);
  if (late.length > 0) await changeAbout(app, team, (about) => withLate(about, late));
  return (await journal.read()).get(device)?.number ?? 0;
}

/** Whether a store no longer accepts the former credentials. */
async function isRefused(remote: Remote): Promise<boolean> {
  try {
    await remote.list(objectNames.heads);
    return false;
  } catch (error) {
    const code = readTeamFault(error)?.code;
    if (code === undefined) throw error;
    return code === 'wrong-key';
  }
}

function memberIn({ members }: TeamHere, device: string): Member {
  const member = members.members.get(device);
  if (!member) throw teamFault('unknown-device');
  return member;
}
