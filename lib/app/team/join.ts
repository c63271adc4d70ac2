// How does this device join a team? It sends a request with an invitation, and an admin's entry in the member log admits it.
import type { JoinedView } from '../../protocol/team';
import { createDevice, openDevice, type StoredDevice } from '../../team/device-keys';
import type { EpochSecret } from '../../team/epoch-keys';
import { nullWhereRefused, teamFault } from '../../team/faults';
import { type Invitation, readInvitation, sixDigits, writeJoinRequest } from '../../team/invitation';
import { keepTeamIn } from '../../team/keep-team';
import type { Members } from '../../team/members';
import { objectNames } from '../../team/object-names';
import { readLog, readMembers } from '../../team/read-members';
import { readSecrets } from '../../team/read-secrets';
import type { Remote } from '../../team/remote';
import {
  forgetAbout,
  keepAbout,
  NOT_SYNCED,
  newAbout,
  readAbout,
  type TeamAbout,
  teamIds,
  withoutWait,
} from '../../team/team-about';
import type { OpenVault } from '../../vault/clients/open-vault';
import { sendAllAgain } from '../../vault/clients/teams';
import { areSameBytes, fromBase64, toBase64 } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { changeAbout } from './change-about';
import { readTeam } from './connect';
import { waitingRecords } from './held-changes';
import { openStore } from './store-access';

/**
 * Stores a request in the store that an invitation names. The request is kept here before it is sent, so that after a
 * lost answer the same one is sent again. Throws `in-team-already`, and `invitation-used` when another device was
 * first. A removed device requests to join again; a member that the store no longer accepts gets the team's present key.
 */
export const askToJoin = (app: App, text: string, deviceName: string): Promise<JoinedView> =>
  app.teams.joining(() => sendRequest(app, text, deviceName));

async function sendRequest(app: App, text: string, deviceName: string): Promise<JoinedView> {
  const invitation = await readInvitation(text, app.now());
  const { team } = invitation;
  const remote = await openStore(app, invitation.access);
  const known = await app.vault.read(async (open) =>
    (await teamIds(open)).includes(team) ? readAbout(open, team) : null,
  );
  if (known && !known.asking && !(await isRemovedHere(app, team, remote))) return { team, digits: null };
  if (known?.asking && known.asking.invitation.secret !== invitation.secret)
    throw teamFault('in-team-already');
  const asking = known?.asking ?? (await newRequest(invitation, deviceName));
  if (!known)
    await app.vault.write((open) => keepAbout(open, newAbout({ team, name: invitation.teamName, asking })));
  else if (!known.asking) await changeAbout(app, team, (about) => ({ ...about, asking, copy: null }));
  const name = objectNames.request(invitation.device);
  const request = fromBase64(asking.request);
  if ((await remote.putNew(name, request)) === 'there' && !areSameBytes(await remote.get(name), request)) {
    await withdrawRequest(app, team);
    throw teamFault('invitation-used');
  }
  return { team, digits: await sixDigits(invitation, asking.device.device) };
}

/**
 * Whether this device was removed, according to the log in the store that an invitation opens. Its own key may have been
 * changed meanwhile; then the log has the present one. Throws `in-team-already` when nothing of that has changed.
 */
async function isRemovedHere(app: App, team: string, remote: Remote): Promise<boolean> {
  const { journal, keys, members } = await readTeam(app, team);
  const now = await readLog({ journal, remote });
  if (now.members.get(keys.id)?.lastSegment !== null) return true;
  if (now.access.get(keys.id) === members.access.get(keys.id)) throw teamFault('in-team-already');
  await changeAbout(app, team, withoutWait);
  return false;
}

/** Drops a request; a device that was in the team before is then what it was. */
export async function withdrawRequest(app: App, team: string): Promise<void> {
  const wasIn = await app.vault.read(async ({ keys }) => keys.teams.has(team));
  if (wasIn) await changeAbout(app, team, (about) => ({ ...about, asking: null }));
  else await app.vault.write((open) => forgetAbout(open, team));
}

async function newRequest(invitation: Invitation, deviceName: string) {
  const device = await createDevice(invitation.device, deviceName);
  const bytes = await writeJoinRequest(invitation, device.device, await openDevice(device));
  return { invitation, device, request: toBase64(bytes) };
}

/** Whether this device is in the team; a waiting device checks whether it was admitted. */
export async function takeIn(app: App, team: string): Promise<boolean> {
  const { asking } = await app.vault.read((open) => readAbout(open, team));
  if (!asking) return true;
  const { invitation, device } = asking;
  const remote = await openStore(app, invitation.access);
  const members = await readMembers(remote, { team, root: invitation.root });
  const member = members.members.get(device.device.id);
  if (!member) return false;
  if (member.device.signing !== device.device.signing) throw teamFault('invitation-used');
  const secrets = await readSecrets(await openDevice(device), members, []);
  const isIn = await app.teams.inTurn(() =>
    app.vault.write(async (open) => {
      const about = await readAbout(open, team).catch(nullWhereRefused);
      // the person may have cancelled the request while the log was read
      if (about?.asking?.request !== asking.request) return false;
      await storeTeam(open, about, { members, device, secrets });
      return true;
    }),
  );
  if (isIn) app.teams.journals.delete(team); // the journal of the former device
  return isIn;
}

interface Admitted {
  readonly members: Members;
  readonly device: StoredDevice;
  readonly secrets: readonly EpochSecret[];
}

async function storeTeam(open: OpenVault, about: TeamAbout, admitted: Admitted): Promise<void> {
  const { team } = about;
  const wasIn = open.keys.teams.has(team);
  await keepTeamIn(open, admitted.members, admitted.device, admitted.secrets);
  const held = wasIn ? await waitingRecords(open, team) : [];
  // what this device wrote last before its removal may not have been read by anybody
  if (wasIn) await sendAllAgain(open, team);
  await keepAbout(open, {
    ...about,
    asking: null,
    used: null,
    toldRole: null,
    news: null,
    held: [...held],
    sync: NOT_SYNCED,
  });
}
