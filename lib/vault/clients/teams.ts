// Which teams share clients with this vault? Of each it keeps the key that names revisions alike on every member's device.
import type { Bytes, Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { decrypt, deriveHmacKey, encrypt } from '../crypto/sealing';
import type { VaultStore } from '../store/database';

const START = 'team-ids|';

const placeOf = ({ vault }: VaultKeys, team: string) => `2|${vault}|team-ids|${team}`;

/** Keeps a team's key for ids, sealed; from now on its clients can be stored here. */
export async function keepTeam(
  { store, keys, random }: { readonly store: VaultStore; readonly keys: VaultKeys; readonly random: Random },
  team: string,
  secret: Bytes,
): Promise<void> {
  const sealed = await encrypt(keys.local.key, secret, placeOf(keys, team), random);
  await store.write({ stores: ['meta'], vault: keys.vault }, (tx) =>
    tx.objectStore('meta').put(sealed, START + team),
  );
  keys.teams.set(team, await deriveHmacKey(secret, 'id'));
}

/** Adds the teams of the vault to its keys; one whose row does not open is left out, and its clients stay sealed. */
export async function readTeams(store: VaultStore, keys: VaultKeys): Promise<void> {
  const tx = (await store.open()).transaction('meta');
  const range = IDBKeyRange.bound(START, `${START}~`);
  const [names, rows] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range), tx.done]);
  await Promise.all(
    names.map(async (name, at) => {
      const [team, row] = [name.slice(START.length), rows[at]];
      if (!(row instanceof Uint8Array)) return;
      const secret = await decrypt(keys.local.key, new Uint8Array(row), placeOf(keys, team)).catch(
        () => null,
      );
      if (secret) keys.teams.set(team, await deriveHmacKey(secret, 'id'));
    }),
  );
}
