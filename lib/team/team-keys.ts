// Which keys does this device use for a team's data? One for each epoch to wrap keys, and one to derive names, which never changes.
import { deriveAesKey, deriveHmacKey } from '../vault/crypto/sealing';
import type { EpochSecret } from './epoch-keys';
import { teamFault } from './faults';

/** A team's keys while the vault is open; none is extractable. */
export interface TeamKeys {
  readonly team: string;
  /** The newest epoch: new revisions are sealed under its key. */
  readonly epoch: number;
  /** Epoch → the key that wraps the keys of revisions. */
  readonly ring: ReadonlyMap<number, CryptoKey>;
  /** Derives the names of records and revisions. */
  readonly ids: CryptoKey;
}

/** The usable keys, from the secrets of all epochs granted to this device; throws `bad-epoch` when there are none. */
export async function openTeamKeys(team: string, secrets: readonly EpochSecret[]): Promise<TeamKeys> {
  const newest = secrets.toSorted((one, other) => other.epoch - one.epoch)[0];
  if (!newest) throw teamFault('bad-epoch');
  const ring = new Map<number, CryptoKey>();
  for (const { epoch, key } of secrets) ring.set(epoch, await deriveAesKey(key, 'wrap'));
  return { team, epoch: newest.epoch, ring, ids: await deriveHmacKey(newest.ids, 'id') };
}
