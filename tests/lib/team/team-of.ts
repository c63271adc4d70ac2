// A team of several devices on one store in memory, founded and joined by the product's own code.
import type { Role } from '../../../lib/protocol/team';
import type { Access } from '../../../lib/team/access';
import { createDevice, type DeviceKeys, openDevice, type PublicDevice } from '../../../lib/team/device-keys';
import { type EpochSecret, firstEpoch } from '../../../lib/team/epoch-keys';
import { fingerprintOf, type Members, readFounding } from '../../../lib/team/members';
import { objectNames } from '../../../lib/team/object-names';
import type { Connection } from '../../../lib/team/push';
import type { Remote } from '../../../lib/team/remote';
import type { SealedRevision } from '../../../lib/team/segment';
import { addMember, foundTeam, publishEntry } from '../../../lib/team/write-members';
import { concat, secureRandom, toHex } from '../../../lib/vault/crypto/bytes';
import { type MemoryJournal, memoryJournal } from './memory-journal';
import { memoryRemote } from './memory-remote';

export const TEAM = 'aa'.repeat(16);

export const ACCESS: Access = {
  engine: 'webdav',
  address: { base: 'https://dav.example.test/agency', folder: 'team', createOnly: 'if-none-match' },
  credentials: { user: 'wangfang', password: 'app-password-of-nobody' },
};

export interface Device {
  readonly device: PublicDevice;
  readonly keys: DeviceKeys;
}

export interface TeamDevice extends Device {
  readonly connection: Connection & { readonly journal: MemoryJournal };
}

export async function newDevice(name: string, id = toHex(secureRandom(16))): Promise<Device> {
  const stored = await createDevice(id, name);
  return { device: stored.device, keys: await openDevice(stored) };
}

/** Founds a team: the first device is its admin, the others join in the order and roles given. */
export async function teamOf(remote: Remote, roles: readonly Role[]) {
  const founder = await newDevice('founder');
  const secret: EpochSecret = firstEpoch(secureRandom);
  const root = await fingerprintOf(founder.device);
  const first = await foundTeam(TEAM, founder.device, founder.keys, secret, ACCESS);
  await remote.putNew(objectNames.memberEntry(1), first);
  let members: Members = await readFounding(first, { team: TEAM, root });
  const devices: Device[] = [founder];
  for (const [at, role] of roles.entries()) {
    const { device, keys } = await newDevice(`device ${at}`);
    const newcomer = { device, role, invitation: toHex(secureRandom(16)), digits: '000000' };
    const entry = await addMember({ team: members, keys: founder.keys, secret }, newcomer, ACCESS);
    members = await publishEntry(remote, members, entry);
    devices.push({ device, keys });
  }
  const connected: TeamDevice[] = devices.map((one) => ({
    ...one,
    connection: { team: TEAM, keys: one.keys, journal: memoryJournal(members), remote },
  }));
  return { secret, root, members, devices: connected };
}

/** A founder, a second admin and an editor on a store in memory, with the founder's keys as admin. */
export async function teamOfThree() {
  const remote = memoryRemote();
  const team = await teamOf(remote, ['admin', 'editor']);
  const [founder, second, editor] = team.devices;
  if (!founder || !second || !editor) throw new Error('three devices');
  return {
    ...team,
    remote,
    founder,
    second,
    editor,
    admin: { team: team.members, keys: founder.keys, secret: team.secret },
  };
}

/** A revision of no real client: its bytes are random, like encrypted ones. */
export function revisionOf(bytes = 200, parents: readonly string[] = []): SealedRevision {
  return {
    record: toHex(secureRandom(16)),
    revision: toHex(secureRandom(16)),
    parents: [...parents],
    epoch: 1,
    sealed: concat(
      ...Array.from({ length: Math.ceil(bytes / 50_000) }, (_, at) =>
        secureRandom(Math.min(50_000, bytes - at * 50_000)),
      ),
    ),
  };
}
