// How is the member log written? Entries for founding, adding, another role, removal with a new key, another address.
import type { Role } from '../protocol/team';
import { areSameBytes, type Bytes, type Random } from '../vault/crypto/bytes';
import { type Access, sealAccess } from './access';
import type { DeviceKeys, PublicDevice } from './device-keys';
import { type EpochSecret, grantTo, nextEpoch, sealEarlier } from './epoch-keys';
import { teamFault } from './faults';
import type { Newcomer } from './invitation';
import type { MemberEntry } from './member-entry';
import { currentMembers, type Members, readEntry } from './members';
import { objectNames } from './object-names';
import type { Remote } from './remote';
import { sealName } from './sealed-name';
import { NO_SEGMENT } from './segment';
import { signFile } from './signed-file';

/** What an admin needs to change a team. */
export interface Admin {
  readonly team: Members;
  readonly keys: DeviceKeys;
  readonly secret: EpochSecret;
}

/** The first entry of a new team's log. */
export async function foundTeam(
  team: string,
  founder: PublicDevice,
  keys: DeviceKeys,
  secret: EpochSecret,
  access: Access,
): Promise<Bytes> {
  const entry: MemberEntry = {
    team,
    number: 1,
    before: NO_SEGMENT.hash,
    author: founder.id,
    type: 'create',
    founder: await sealName(team, founder, secret),
    grants: await grantTo(team, secret, [founder]),
    access: { [founder.id]: await sealAccess(team, founder, access) },
  };
  return signFile('member', entry, keys.sign);
}

/**
 * The entry that admits a newcomer, with this epoch's key and with credentials, which the newcomer may have sealed to
 * itself.
 */
export async function addMember(
  admin: Admin,
  newcomer: Newcomer,
  access: Access | { readonly sealed: string },
): Promise<Bytes> {
  const { team, secret } = admin;
  const { device, role, invitation } = newcomer;
  return entryOf(admin, {
    type: 'add',
    device: await sealName(team.team, device, secret),
    role,
    invitation,
    epoch: secret.epoch,
    grants: await grantTo(team.team, secret, [device]),
    access: {
      [device.id]: 'sealed' in access ? access.sealed : await sealAccess(team.team, device, access),
    },
  });
}

/** The entry that gives a member another role; what it wrote up to `lastSegment` still counts. */
export async function changeRole(
  admin: Admin,
  device: string,
  role: Role,
  lastSegment: number,
): Promise<Bytes> {
  return entryOf(admin, { type: 'role', device, role, lastSegment });
}

/** What a removal needs besides the admin's keys. */
export interface Removal {
  readonly device: string;
  /** The last segment of its journal that was read here. */
  readonly lastSegment: number;
  /**
   * New credentials for those who stay, if the removed member knew the old ones; null where each device has its own.
   */
  readonly access: Access | null;
}

/** The entry that removes a member, and the secret of the epoch that starts with it. */
export async function removeMember(
  admin: Admin,
  removal: Removal,
  random: Random,
): Promise<{ readonly entry: Bytes; readonly secret: EpochSecret }> {
  const { team } = admin;
  const secret = nextEpoch(admin.secret, random);
  const staying = currentMembers(team)
    .map(({ device }) => device)
    .filter(({ id }) => id !== removal.device);
  const entry = await entryOf(admin, {
    type: 'remove',
    device: removal.device,
    lastSegment: removal.lastSegment,
    epoch: secret.epoch,
    grants: await grantTo(team.team, secret, staying),
    earlier: await sealEarlier(team.team, secret, admin.secret, random),
    access: removal.access ? await sealedFor(team.team, staying, removal.access) : {},
  });
  return { entry, secret };
}

/** The entry that names another store, or other credentials for all. */
export async function changeAddress(admin: Admin, access: Access): Promise<Bytes> {
  const devices = currentMembers(admin.team).map(({ device }) => device);
  return entryOf(admin, { type: 'address', access: await sealedFor(admin.team.team, devices, access) });
}

/**
 * Stores an entry and returns the team after it. Throws `log-changed` when another admin was first: the log must then
 * be read again and the entry made anew.
 */
export async function publishEntry(remote: Remote, team: Members, entry: Bytes): Promise<Members> {
  const next = await readEntry(entry, team); // checked before it is written, so that no entry is stored that others would reject
  const name = objectNames.memberEntry(next.number);
  const isOurs = (await remote.putNew(name, entry)) === 'done' || areSameBytes(await remote.get(name), entry);
  if (!isOurs) throw teamFault('log-changed');
  return next;
}

type Part<Entry> = Entry extends MemberEntry ? Omit<Entry, 'team' | 'number' | 'before' | 'author'> : never;

async function entryOf({ team, keys }: Admin, part: Part<MemberEntry>): Promise<Bytes> {
  const place = { team: team.team, number: team.number + 1, before: team.hash, author: keys.id };
  return signFile('member', { ...place, ...part }, keys.sign);
}

async function sealedFor(team: string, devices: readonly PublicDevice[], access: Access) {
  const sealed = devices.map(async (device) => [device.id, await sealAccess(team, device, access)] as const);
  return Object.fromEntries(await Promise.all(sealed));
}
