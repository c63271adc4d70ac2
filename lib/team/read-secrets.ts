// Which keys was this device granted? The newest epoch's key is in the member log, and each opens the one before it.
import type { DeviceKeys } from './device-keys';
import { type EpochSecret, openEarlier, openGrant } from './epoch-keys';
import { teamFault } from './faults';
import type { Members } from './members';

/**
 * The secrets of all epochs of a team, including the `known` ones; a removed device keeps the earlier ones. Throws
 * `bad-epoch` where one cannot be obtained, and `not-for-us` for a grant to another device.
 */
export async function readSecrets(
  keys: DeviceKeys,
  team: Members,
  known: readonly EpochSecret[],
): Promise<readonly EpochSecret[]> {
  const grant = team.grants.get(keys.id);
  const has = new Set(known.map(({ epoch }) => epoch));
  if (!grant || has.has(grant.epoch)) return known;
  const secrets: EpochSecret[] = [await openGrant(keys, team.team, grant.epoch, grant.sealed)];
  for (let newest = secrets.at(-1); newest && newest.epoch > 1; newest = secrets.at(-1)) {
    if (has.has(newest.epoch - 1)) break;
    const sealed = team.earlier.get(newest.epoch);
    if (!sealed) throw teamFault('bad-epoch');
    secrets.push(await openEarlier(team.team, newest, sealed));
  }
  return [...known, ...secrets];
}
