// How are members invited, admitted and given roles? Every decision of an admin is one signed entry of the log.
import type { InvitationView, InvitedView, JoinRequestView, MemberView, Role } from '../../protocol/team';
import type { StoreCredentials } from '../../protocol/team-store';
import { nullWhereRefused, readTeamFault, teamFault } from '../../team/faults';
import {
  type Invitation,
  invitationSecret,
  type Newcomer,
  readJoinRequest,
  writeInvitation,
} from '../../team/invitation';
import { type Members, spokenFingerprint } from '../../team/members';
import { objectNames } from '../../team/object-names';
import type { Remote } from '../../team/remote';
import type { TeamAbout } from '../../team/team-about';
import { addMember, changeRole } from '../../team/write-members';
import { secureRandom } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { type Connected, connect, readTeam, type TeamHere } from './connect';
import { askingCopies, refuseCopy } from './copy-requests';
import { publish } from './publish-entry';
import { readToEnd } from './removal';
import { userOf, withCredentials } from './store-access';

const GOOD_FOR_MS = 3 * 24 * 60 * 60_000;

interface Asked {
  readonly team: string;
  readonly device: string;
}

/** An invitation for one device. Its credentials are those given for it, or this device's own. */
export async function invite(
  app: App,
  asked: Asked & {
    readonly name: string;
    readonly role: Role;
    readonly credentials: StoreCredentials | null;
  },
): Promise<InvitationView> {
  const { team, device, name, role, credentials } = asked;
  const here = await readTeam(app, team);
  requireAdmin(here);
  if (!here.access) throw teamFault('removed');
  const { members, about } = here;
  const invitation: Invitation = {
    team,
    teamName: about.name,
    root: members.root,
    access: credentials ? withCredentials(here.access, credentials) : here.access,
    role,
    device,
    secret: invitationSecret(secureRandom),
    until: app.now() + GOOD_FOR_MS,
  };
  await changeAbout(app, team, (known) => ({
    ...known,
    invited: [...known.invited, { name, invitation }],
    users: { ...known.users, [device]: userOf(invitation.access) },
  }));
  return {
    text: await writeInvitation(invitation),
    fingerprint: spokenFingerprint(members.root),
    until: invitation.until,
  };
}

/** Refuses a request, made by an invitation or as a copy of a device. */
export async function refuse(app: App, asked: Asked): Promise<void> {
  const here = await connect(app, asked.team);
  const copies = await askingCopies(app, here, await here.remote.list(objectNames.requests));
  const copy = copies.find(({ device }) => device.id === asked.device);
  if (copy) await refuseCopy(app, asked.team, copy);
  else await withdraw(app, asked);
  await changeAbout(app, asked.team, withoutOneRequest);
}

/** One who asked was answered; who else asks is read with the next exchange. */
const withoutOneRequest = ({ sync, ...about }: TeamAbout): TeamAbout => ({
  ...about,
  sync: { ...sync, requests: Math.max(0, sync.requests - 1) },
});

/** Withdraws an invitation, which can no longer be used. */
export async function withdraw(app: App, { team, device }: Asked): Promise<void> {
  await changeAbout(app, team, (about) => ({
    ...about,
    invited: about.invited.filter(({ invitation }) => invitation.device !== device),
  }));
}

/** The invitations issued here, and the requests made with them. */
export async function requestsOf(
  app: App,
  team: string,
): Promise<{ readonly invited: readonly InvitedView[]; readonly requests: readonly JoinRequestView[] }> {
  const here = await connect(app, team);
  const { about, remote, members } = here;
  const listed = await remote.list(objectNames.requests);
  const asked = new Set(listed.map(({ name }) => name));
  const invited: InvitedView[] = [];
  const requests: JoinRequestView[] = [];
  for (const { name, invitation } of unused(about, members)) {
    const { device, role, until } = invitation;
    const newcomer = asked.has(objectNames.request(device)) ? await readRequest(remote, about, device) : null;
    if (newcomer)
      requests.push({
        device,
        deviceName: newcomer.device.name,
        name,
        role,
        digits: newcomer.digits,
        copyOf: null,
      });
    else invited.push({ device, name, role, until });
  }
  for (const { device, role, digits, copyOf } of await askingCopies(app, here, listed)) {
    const name = members.members.get(copyOf)?.device.name ?? '';
    requests.push({ device: device.id, deviceName: device.name, name, role, digits, copyOf: name });
  }
  if (about.sync.requests !== requests.length)
    await changeAbout(app, team, ({ sync, ...known }) => ({
      ...known,
      sync: { ...sync, requests: requests.length },
    }));
  return { invited, requests };
}

/** Reads who asks to join, so that it is known on every page; nothing is asked while nobody here can be waited for. */
export async function readRequests(app: App, team: string): Promise<void> {
  const { about, members, keys } = await readTeam(app, team);
  if (members.members.get(keys.id)?.role !== 'admin') return;
  if (openInvitations(about, members, app.now()) === 0 && about.sync.requests === 0) return;
  try {
    await requestsOf(app, team);
  } catch (error) {
    if (!readTeamFault(error)) throw error; // the number stays as it was; the next exchange asks again
  }
}

type Invited = Pick<TeamAbout, 'invited'>;

/** The invitations issued here with which nobody was admitted: one stays stored if the background ended after the admission. */
const unused = ({ invited }: Invited, { members }: Members) =>
  invited.filter(({ invitation: { device } }) => !members.has(device));

/** How many invitations issued here can still be used. */
export const openInvitations = (about: Invited, members: Members, now: number): number =>
  unused(about, members).filter(({ invitation: { until } }) => until > now).length;

/** A request made with one of our invitations; null for any other, or a damaged one. */
async function readRequest(remote: Remote, about: TeamAbout, device: string): Promise<Newcomer | null> {
  const bytes = await remote.get(objectNames.request(device));
  if (!bytes) return null;
  const open = about.invited.map(({ invitation }) => invitation);
  return readJoinRequest(bytes, open).catch(nullWhereRefused);
}

/** Admits a newcomer whose digits were compared. Throws `other-digits` when the request has changed since. */
export async function approve(
  app: App,
  { team, device, digits }: Asked & { readonly digits: string },
): Promise<void> {
  const here = await connect(app, team);
  const { newcomer, access } = (await invitedOne(here, device)) ?? (await copiedOne(app, here, device));
  if (newcomer.digits !== digits) throw teamFault('other-digits');
  await publish(here, async (admin) => {
    const known = admin.team.members.get(device)?.device;
    const isIn = known?.signing === newcomer.device.signing; // in another tab, or by a press whose answer was lost
    return isIn ? null : addMember(admin, newcomer, access);
  });
  await withdraw(app, { team, device });
  await changeAbout(app, team, withoutOneRequest);
}

async function invitedOne({ about, remote }: Connected, device: string) {
  const invitation = about.invited.find((one) => one.invitation.device === device)?.invitation;
  const newcomer = invitation && (await readRequest(remote, about, device));
  return invitation && newcomer ? { newcomer, access: invitation.access } : null;
}

async function copiedOne(app: App, here: Connected, device: string) {
  const copies = await askingCopies(app, here, await here.remote.list(objectNames.requests));
  const newcomer = copies.find((copy) => copy.device.id === device);
  if (!newcomer) throw teamFault('not-invited');
  return { newcomer, access: { sealed: newcomer.access } };
}

/** All present and former members as last read; the founder first. */
export async function membersOf(app: App, team: string): Promise<readonly MemberView[]> {
  const { members, keys } = await readTeam(app, team);
  return [...members.members.values()].map(({ device, role, lastSegment }, at) => ({
    device: device.id,
    name: device.name,
    role,
    isHere: device.id === keys.id,
    isFounder: at === 0,
    isRemoved: lastSegment !== null,
  }));
}

/** Gives a member another role. */
export async function setRole(
  app: App,
  { team, device, role }: Asked & { readonly role: Role },
): Promise<void> {
  const here = await connect(app, team);
  await publish(here, async (admin) => changeRole(admin, device, role, await readToEnd(app, here, device)));
}

function requireAdmin({ members, keys }: TeamHere): void {
  if (members.members.get(keys.id)?.role !== 'admin') throw teamFault('not-admin');
}
