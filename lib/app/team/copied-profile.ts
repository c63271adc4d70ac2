// What if another browser writes as this device? This one becomes a device of its own: an admin by its own entry, others once an admin agrees.
import { sealAccess } from '../../team/access';
import { copyAsNewcomer, digitsOfCopy, nameOfCopy, writeCopyRequest } from '../../team/copied-device';
import { createDevice, type PublicDevice } from '../../team/device-keys';
import { teamFault } from '../../team/faults';
import type { Members } from '../../team/members';
import { objectNames } from '../../team/object-names';
import { pull } from '../../team/pull';
import { readMembers } from '../../team/read-members';
import type { TeamAbout } from '../../team/team-about';
import { readState, unpackMembers } from '../../team/team-state';
import { beginAnew, isOwnSegment } from '../../team/write-anew';
import { addMember } from '../../team/write-members';
import {
  areSameBytes,
  type Bytes,
  fromBase64,
  secureRandom,
  toBase64,
  toHex,
} from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { type Connected, connect } from './connect';
import { publishOnly } from './publish-entry';

type Copy = NonNullable<TeamAbout['copy']>;

/** Generates the keys of the new device, with which the next exchange requests to join. False: they exist already. */
export async function noteCopy(app: App, team: string): Promise<boolean> {
  const { members, keys, about, access, secrets } = await connect(app, team);
  if (about.copy) return false;
  const device = await createDevice(toHex(secureRandom(16)), nameOfCopy(members, keys.id));
  const secret = secrets.at(-1); // oldest first
  if (!secret) throw teamFault('bad-epoch');
  const request = toBase64(await writeCopyRequest(team, keys, device.device, access, secret));
  const users = withUser(about, keys.id, device.device.id);
  await changeAbout(app, team, (known) => ({ ...known, copy: { device, request }, users }));
  return true;
}

const withUser = ({ users }: TeamAbout, from: string, to: string) =>
  users[from] === undefined ? users : { ...users, [to]: users[from] };

/**
 * The connection of the device that this installation is by now: the same one, if it was not copied. A copy still
 * reads what others wrote, and `copy-waits` is thrown while no admin has agreed.
 */
export async function asOwnDevice(app: App, connection: Connected, signal: AbortSignal): Promise<Connected> {
  const { about, team } = connection;
  if (!about.copy) return connection;
  if (!(await becomeOwnDevice(app, connection, about.copy))) {
    // as the new device, so that the other installation's journal is another device's
    await pull({ ...connection, keys: { ...connection.keys, id: about.copy.device.device.id } }, signal);
    throw teamFault('copy-waits');
  }
  return connect(app, team);
}

async function becomeOwnDevice(app: App, connection: Connected, copy: Copy): Promise<boolean> {
  const { keys, remote, members, team, journal } = connection;
  const { device } = copy.device;
  let now = await readMembers(remote, members);
  if (!isIn(now, device) && now.members.get(keys.id)?.role === 'admin')
    now = await addSelf(connection, now, device);
  if (!isIn(now, device)) {
    await askFor(connection, fromBase64(copy.request));
    return false;
  }
  const isOurs = await isOwnSegment(connection);
  await journal.becomeDevice(copy.device, now, isOurs);
  // the other installation overwrote what this one had written
  if (!isOurs) await beginAnew(connection);
  await changeAbout(app, team, (known) => ({ ...known, copy: null }));
  return true;
}

async function askFor({ remote, keys }: Connected, request: Bytes): Promise<void> {
  const name = objectNames.request(keys.id);
  // the same bytes each time, so that an admin who refused the request is not asked again
  if (!areSameBytes(await remote.get(name), request)) await remote.put(name, request);
}

const isIn = ({ members }: Members, { id, signing }: { readonly id: string; readonly signing: string }) =>
  members.get(id)?.device.signing === signing;

async function addSelf(connection: Connected, members: Members, device: PublicDevice): Promise<Members> {
  const { keys, team, access } = connection;
  const newcomer = await copyAsNewcomer(members, device, keys.id);
  const sealed = await sealAccess(team, device, access);
  return publishOnly(connection, (admin) => addMember(admin, newcomer, { sealed }));
}

/** The digits to compare while this installation waits to become a device of its own; null otherwise. */
export async function copyDigits(app: App, about: TeamAbout, copyOf: string): Promise<string | null> {
  const { copy, team } = about;
  if (!copy) return null;
  const state = await app.vault.read((open) => readState(open, team));
  return digitsOfCopy(unpackMembers(state.members), copy.device.device, copyOf);
}
