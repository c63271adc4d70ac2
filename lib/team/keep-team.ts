// What does a vault store when it comes into a team? Its keys and a journal of which nothing was sent or read yet.
import type { OpenVault } from '../vault/clients/open-vault';
import { keepTeam } from '../vault/clients/teams';
import type { StoredDevice } from './device-keys';
import type { EpochSecret } from './epoch-keys';
import { teamFault } from './faults';
import type { Members } from './members';
import { openNames } from './sealed-name';
import { NO_SEGMENT } from './segment';
import { packMembers, packSecrets, putState, sealState } from './team-state';

/** Adds a team to a vault, which from now on can share clients and read those of others. */
export async function keepTeamIn(
  open: OpenVault,
  members: Members,
  device: StoredDevice,
  secrets: readonly EpochSecret[],
): Promise<void> {
  const [first] = secrets;
  if (!first) throw teamFault('bad-epoch');
  const sealed = await sealState(open, {
    device,
    members: packMembers(await openNames(members, secrets)),
    expectsEntry: false,
    secrets: packSecrets(secrets),
    written: NO_SEGMENT,
    read: {},
    told: null,
    restart: null,
    tags: {},
    hasSkipped: false,
    readsAgain: false,
    skipped: [],
    claim: null,
  });
  await keepTeam(open, members.team, first.ids);
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    putState(tx, members.team, sealed),
  );
}
