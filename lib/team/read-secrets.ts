// Which keys was this device granted? The newest epoch's from the member log, the earlier ones each under the one after it.
import type { DeviceKeys } from './device-keys';
import { type EpochSecret, openEarlier, openGrant } from './epoch-keys';
import { teamFault } from './faults';
import type { Members } from './members';

/**
 * The secrets of all epochs of a team, `known` ones among them; those of before stay when this device was put out.
 * Throws `bad-epoch` where one of them is not to be had, and `not-for-us` for a grant to somebody else.
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
