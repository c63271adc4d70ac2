// How does a client come to be shared? Its next revision says the same and belongs to the team; the outbox does the rest.
import { changeMany } from '../vault/clients/batch';
import type { OpenVault } from '../vault/clients/open-vault';
import { sealNext } from '../vault/clients/records';
import { keepTeam } from '../vault/clients/teams';
import type { StoredDevice } from './device-keys';
import type { EpochSecret } from './epoch-keys';
import { teamFault } from './faults';
import type { Members } from './members';
import { NO_SEGMENT } from './segment';
import { packMembers, packSecrets, putState, sealState } from './team-state';

/** Keeps a team in a vault: from now on it can share clients and read those of others. */
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
    members: packMembers(members),
    secrets: packSecrets(secrets),
    written: NO_SEGMENT,
    read: {},
    told: null,
    tags: {},
    claim: null,
  });
  await keepTeam(open, members.team, first.ids);
  await open.store.write({ stores: ['meta'], vault: open.keys.vault }, (tx) =>
    putState(tx, members.team, sealed),
  );
}

/** Shares clients with a team; answers how many. One that is shared already, removed or damaged is passed over. */
export async function shareClients(open: OpenVault, team: string, ids: readonly string[]): Promise<number> {
  const { updated } = await changeMany(open, ids, async (stored) => {
    const { row, body } = stored;
    if (!row || row.team !== undefined || body?.deletedOn !== null) return null;
    return sealNext(open, stored, { body, files: [], team }, 'share');
  });
  return updated;
}
