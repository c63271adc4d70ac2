// How does this device join a team? It sends a request with an invitation, and an admin's entry in the member log admits it.
import { createDevice, openDevice } from '../../team/device-keys';
import { teamFault } from '../../team/faults';
import { type Invitation, readInvitation, sixDigits, writeJoinRequest } from '../../team/invitation';
import { objectNames } from '../../team/object-names';
import { readMembers } from '../../team/read-members';
import { readSecrets } from '../../team/read-secrets';
import { keepTeamIn } from '../../team/share-clients';
import { forgetAbout, keepAbout, NOT_SYNCED, readAbout, teamIds } from '../../team/team-about';
import { areSameBytes, fromBase64, toBase64 } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { openStore } from './store-access';

/**
 * Stores a request in the store that an invitation names. The request is kept here before it is sent, so that after a
 * lost answer the same one is sent again. Throws `in-team-already`, and `invitation-used` when another device was
 * first.
 */
export async function askToJoin(
  app: App,
  text: string,
  deviceName: string,
): Promise<{ readonly team: string; readonly digits: string }> {
  const invitation = await readInvitation(text, app.now());
  const { team } = invitation;
  const remote = await openStore(app, invitation.access);
  const known = await app.vault.read(async (open) =>
    (await teamIds(open)).includes(team) ? readAbout(open, team) : null,
  );
  if (known && known.asking?.invitation.secret !== invitation.secret) throw teamFault('in-team-already');
  const asking = known?.asking ?? (await newRequest(invitation, deviceName));
  const about = {
    team,
    name: invitation.teamName,
    asking,
    copy: null,
    looked: {},
    invited: [],
    users: {},
    owed: [],
    used: null,
    pinned: [],
    sync: NOT_SYNCED,
  };
  if (!known) await app.vault.write((open) => keepAbout(open, about));
  const name = objectNames.request(invitation.device);
  const request = fromBase64(asking.request);
  if ((await remote.putNew(name, request)) === 'there' && !areSameBytes(await remote.get(name), request)) {
    await app.vault.write((open) => forgetAbout(open, team));
    throw teamFault('invitation-used');
  }
  return { team, digits: await sixDigits(invitation, asking.device.device) };
}

async function newRequest(invitation: Invitation, deviceName: string) {
  const device = await createDevice(invitation.device, deviceName);
  const bytes = await writeJoinRequest(invitation, device.device, await openDevice(device));
  return { invitation, device, request: toBase64(bytes) };
}

/** Whether this device is in the team; a waiting device checks whether it was admitted. */
export async function takeIn(app: App, team: string): Promise<boolean> {
  const about = await app.vault.read((open) => readAbout(open, team));
  const { asking } = about;
  if (!asking) return true;
  const { invitation, device } = asking;
  const remote = await openStore(app, invitation.access);
  const members = await readMembers(remote, { team, root: invitation.root });
  const member = members.members.get(device.device.id);
  if (!member) return false;
  if (member.device.signing !== device.device.signing) throw teamFault('invitation-used');
  const secrets = await readSecrets(await openDevice(device), members, []);
  await app.vault.write(async (open) => {
    await keepTeamIn(open, members, device, secrets);
    await keepAbout(open, { ...about, asking: null });
  });
  return true;
}
