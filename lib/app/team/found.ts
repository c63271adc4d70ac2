// How is a team founded, and how does it move to another store? The store is checked first; then one signed entry announces it to all.
import type { Done } from '../../protocol/team';
import type { CreateOnly, RemoteCheck } from '../../protocol/team-store';
import type { Access } from '../../team/access';
import { beginTeam, forgetBegun, keepBegun, readBegun } from '../../team/begun-team';
import { checkRemote } from '../../team/check-remote';
import { copyStore } from '../../team/copy-store';
import { teamFault } from '../../team/faults';
import { fingerprintOf, readFounding } from '../../team/members';
import { objectNames } from '../../team/object-names';
import { keepTeamIn } from '../../team/share-clients';
import { keepAbout, newAbout, teamIds, withoutWait } from '../../team/team-about';
import { changeAddress } from '../../team/write-members';
import { areSameBytes, secureRandom, toHex } from '../../vault/crypto/bytes';
import type { App } from '../state/app';
import { answered } from './answers';
import { changeAbout } from './change-about';
import { connect } from './connect';
import { publish } from './publish-entry';
import { owedBy, withSharedKey } from './shared-key';
import {
  accessOf,
  isSameKey,
  isSamePlace,
  openStore,
  storeOpener,
  type TypedStore,
  userOf,
} from './store-access';

/**
 * The ways of requesting "only if new" in the order in which they are tried, the likeliest first, since each failing
 * one costs some requests.
 */
const WAYS: readonly CreateOnly[] = ['if-none-match', 'x-cos-forbid-overwrite', 'x-oss-forbid-overwrite'];

/**
 * Checks a store in the folder of a team. Throws `no-permission` and `bad-address`; everything else is in the answer.
 */
export async function checkStore(
  app: App,
  { team, device, ...typed }: TypedStore & { readonly team: string; readonly device: string },
): Promise<RemoteCheck> {
  const open = await storeOpener(app, accessOf(team, typed, 'none'));
  const ways = typed.address.engine === 'webdav' ? WAYS.slice(0, 1) : WAYS;
  const foreign = objectNames.segment(toHex(secureRandom(16)), 1);
  const check = await checkRemote(
    (createOnly) => open(accessOf(team, typed, createOnly)),
    ways,
    { device, foreign },
    secureRandom,
  );
  // the team's own folder below the typed one is new in every check
  return { ...check, made: check.made.filter((folder) => !folder.endsWith(`/${team}`)) };
}

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

/** Continues only with a usable store; the results of the check are returned either way. */
export async function checkedFirst<Answer extends object>(
  app: App,
  asked: TypedStore & { readonly team: string; readonly device: string },
  act: (access: Access) => Promise<Answer>,
): Promise<Done<Answer & { readonly check: RemoteCheck }>> {
  const tried = await answered(async () => ({ check: await checkStore(app, asked) }));
  if (!tried.ok) return tried;
  const { check } = tried;
  if (!check.isUsable) return { ok: false, reason: 'store-not-usable', check };
  const done = await answered(async () => ({
    ...(await act(accessOf(asked.team, asked, check.createOnly))),
    check,
  }));
  return done.ok ? done : { ...done, check };
}
