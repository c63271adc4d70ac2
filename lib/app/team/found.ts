// How is a team founded? In a checked store, by a first entry that this device signs.
import type { Done } from '../../protocol/team';
import type { RemoteCheck } from '../../protocol/team-store';
import { beginTeam, forgetBegun, keepBegun, readBegun } from '../../team/begun-team';
import { teamFault } from '../../team/faults';
import { keepTeamIn } from '../../team/keep-team';
import { fingerprintOf, readFounding } from '../../team/members';
import { objectNames } from '../../team/object-names';
import { keepAbout, newAbout, teamIds } from '../../team/team-about';
import { areSameBytes, secureRandom } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { checkedFirst } from './check-store';
import { openStore, type TypedStore, userOf } from './store-access';

/** Founds a team in a usable store; this device is its first admin. */
export async function createTeam(
  app: App,
  asked: TypedStore & {
    readonly team: string;
    readonly device: string;
    readonly name: string;
    readonly deviceName: string;
  },
): Promise<Done<{ readonly check: RemoteCheck }>> {
  const { team, device: id, name, deviceName, address, credentials } = asked;
  return checkedFirst(app, { team, device: id, address, credentials }, async (access) => {
    if (await app.vault.read(async (open) => (await teamIds(open)).includes(team)))
      throw teamFault('in-team-already');
    const { device, secret, entry } = await app.vault.write(async (open) => {
      const known = await readBegun(open, team, access);
      if (known) return known;
      const begun = await beginTeam({ team, access }, { id, name: deviceName }, secureRandom);
      await keepBegun(open, { team, access }, begun);
      return begun;
    });
    const remote = await openStore(app, access);
    const first = objectNames.memberEntry(1);
    if ((await remote.putNew(first, entry)) === 'there' && !areSameBytes(await remote.get(first), entry))
      throw teamFault('log-changed');
    const members = await readFounding(entry, { team, root: await fingerprintOf(device.device) });
    await app.vault.write(async (open) => {
      await keepTeamIn(open, members, device, [secret]);
      const users = { [id]: userOf(access) };
      await keepAbout(open, newAbout({ team, name, users, used: access }));
      await forgetBegun(open);
    });
    return {};
  });
}
