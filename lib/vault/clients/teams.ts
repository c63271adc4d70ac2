// Which teams share clients with this vault? Of each it keeps the key that names revisions alike on every member's device.
import type { Bytes, Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { decrypt, deriveHmacKey, encrypt } from '../crypto/sealing';
import type { VaultStore } from '../store/database';
import type { WriteTransaction } from '../store/writes';

const START = 'team-ids|';

/** What rows of `meta` that belong to a team begin with: the key for ids here, the others as `lib/team` seals them. */
const TEAM_ROWS = [START, 'team|', 'team-about|', 'team-claim|', 'team-log|'] as const;

/** Names the teams whose revisions wait once more, after a vault came back out of its second copy. */
const RESTORED = 'team-restored';

/** All rows of teams as they stood at one moment, by name. */
export async function teamRows(store: VaultStore): Promise<Readonly<Record<string, unknown>>> {
  const tx = (await store.open()).transaction('meta');
  const names = (await tx.store.getAllKeys(IDBKeyRange.bound('team', 'team~'))).filter(isTeamRow);
  const rows = await Promise.all(names.map((name) => tx.store.get(name)));
  await tx.done;
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
}

/** Puts the rows of teams back, and lets their revisions wait once more. */
export async function restoreTeamRows(
  tx: WriteTransaction,
  rows: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(rows).filter(isTeamRow);
  for (const name of names) await tx.objectStore('meta').put(rows[name], name);
  await noteRestored(tx, names);
}

/**
 * Lets the revisions of all teams wait once more that are among these rows of `meta`: which had been sent is no longer
 * known.
 */
export async function noteRestored(tx: WriteTransaction, names: readonly string[]): Promise<void> {
  const teams = names.flatMap((name) => (name.startsWith(START) ? [name.slice(START.length)] : []));
  if (teams.length > 0) await tx.objectStore('meta').put(teams, RESTORED);
}

/** The teams whose revisions have to wait once more. */
export async function restoredTeams(store: VaultStore): Promise<readonly string[]> {
  const teams: unknown = await (await store.open()).get('meta', RESTORED);
  return Array.isArray(teams) ? teams.map(String) : [];
}

/** They wait now. */
export async function forgetRestored(tx: WriteTransaction, team: string): Promise<void> {
  const meta = tx.objectStore('meta');
  const teams: unknown = await meta.get(RESTORED);
  const others = Array.isArray(teams) ? teams.filter((one) => one !== team) : [];
  if (others.length === 0) await meta.delete(RESTORED);
  else await meta.put(others, RESTORED);
}

const isTeamRow = (name: string) => TEAM_ROWS.some((start) => name.startsWith(start));

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

/** Forgets a team's key: none of its clients can be stored here any more, and those that are shared with it no longer changed. */
export async function forgetTeam(
  { store, keys }: { readonly store: VaultStore; readonly keys: VaultKeys },
  team: string,
): Promise<void> {
  await store.write({ stores: ['meta'], vault: keys.vault }, (tx) =>
    tx.objectStore('meta').delete(START + team),
  );
  keys.teams.delete(team);
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
