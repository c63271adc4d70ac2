// How does a team move to another store, or to other credentials? Everything is copied, then one signed entry names it to all.
import type { Done } from '../../protocol/team';
import type { RemoteCheck } from '../../protocol/team-store';
import { copyStore } from '../../team/copy-store';
import { teamFault } from '../../team/faults';
import { withoutWait } from '../../team/team-about';
import { changeAddress } from '../../team/write-members';
import type { App } from '../state/app';
import { answered } from './answers';
import { changeAbout } from './change-about';
import { checkedFirst } from './check-store';
import { connect } from './connect';
import { publish } from './publish-entry';
import { owedBy, withSharedKey } from './shared-key';
import { isSameKey, isSamePlace, openStore, type TypedStore } from './store-access';

/** Moves the team to another store, or to other credentials, for all members. */
export async function moveTeam(
  app: App,
  { team, ...typed }: TypedStore & { readonly team: string },
): Promise<Done<{ readonly check: RemoteCheck }>> {
  const opened = await answered(async () => ({ here: await connect(app, team) }));
  if (!opened.ok) return opened;
  const { here } = opened;
  return checkedFirst(app, { team, device: here.keys.id, ...typed }, async (access) => {
    const remote = await openStore(app, access);
    const isHere = isSamePlace(access, here.access);
    const isNewKey = !isSameKey(access, here.access);
    // as at a removal: a press that changes nothing would leave the leaver the key
    if (isHere && !isNewKey && owedBy(here.about, here.members).length > 0) throw teamFault('same-key');
    // with the new credentials, because the former ones may be disabled already
    const from = isHere ? remote : here.remote;
    if (!isHere) await copyStore(from, remote, here.members);
    const members = await publish({ ...here, remote: from }, (admin) => changeAddress(admin, access));
    if (!isHere) await copyStore(from, remote, members);
    await changeAbout(app, team, (about) =>
      withoutWait(isNewKey ? withSharedKey(about, members, access) : about),
    );
    return {};
  });
}
