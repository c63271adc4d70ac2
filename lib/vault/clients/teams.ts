// Which teams share clients with this vault? For each it stores the key by which all members name revisions alike.
import type { Bytes, Random } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { decrypt, deriveHmacKey, encrypt } from '../crypto/sealing';
import type { VaultStore } from '../store/database';
import type { WriteTransaction } from '../store/writes';

const START = 'team-ids|';

/** Prefixes of a team's rows in `meta`: the id key here, the others as `lib/team` encrypts them. */
const TEAM_ROWS = [START, 'team|', 'team-about|', 'team-claim|', 'team-log|'] as const;

/** Row with the teams whose revisions must be sent again, after the vault was restored from its second copy or a row of the outbox was lost. */
const RESTORED = 'team-restored';

/** All rows of teams by name, read in one transaction. */
export async function teamRows(store: VaultStore): Promise<Readonly<Record<string, unknown>>> {
  const tx = (await store.open()).transaction('meta');
  const names = (await tx.store.getAllKeys(IDBKeyRange.bound('team', 'team~'))).filter(isTeamRow);
  const rows = await Promise.all(names.map((name) => tx.store.get(name)));
  await tx.done;
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
}

/** Puts the rows of teams back and marks their revisions to be sent again. */
export async function restoreTeamRows(
  tx: WriteTransaction,
  rows: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(rows).filter(isTeamRow);
  for (const name of names) await tx.objectStore('meta').put(rows[name], name);
  await noteRestored(tx, names);
}

/**
 * Marks the revisions of all teams among these rows of `meta` to be sent again, since it is no longer known which had been
 * sent.
 */
export async function noteRestored(tx: WriteTransaction, names: readonly string[]): Promise<void> {
  await noteToSendAgain(
    tx,
    names.flatMap((name) => (name.startsWith(START) ? [name.slice(START.length)] : [])),
  );
}

/** Marks the revisions of all these teams to be sent again. */
export async function noteToSendAgain(tx: WriteTransaction, teams: readonly string[]): Promise<void> {
  if (teams.length > 0) await tx.objectStore('meta').put(teams, RESTORED);
}

/** Marks the revisions of a team to be sent again, besides those of others. */
export async function sendAllAgain(
  { store, keys }: { readonly store: VaultStore; readonly keys: VaultKeys },
  team: string,
): Promise<void> {
  const teams = new Set([...(await restoredTeams(store)), team]);
  await store.write({ stores: ['meta'], vault: keys.vault }, (tx) => noteToSendAgain(tx, [...teams]));
}

/** The teams whose revisions must be sent again. */
export async function restoredTeams(store: VaultStore): Promise<readonly string[]> {
  const teams: unknown = await (await store.open()).get('meta', RESTORED);
  return Array.isArray(teams) ? teams.map(String) : [];
}

/** Removes a team from that list. */
export async function forgetRestored(tx: WriteTransaction, team: string): Promise<void> {
  const meta = tx.objectStore('meta');
  const teams: unknown = await meta.get(RESTORED);
  const others = Array.isArray(teams) ? teams.filter((one) => one !== team) : [];
  if (others.length === 0) await meta.delete(RESTORED);
  else await meta.put(others, RESTORED);
}

const isTeamRow = (name: string) => TEAM_ROWS.some((start) => name.startsWith(start));

const placeOf = ({ vault }: VaultKeys, team: string) => `2|${vault}|team-ids|${team}`;

/** Stores a team's id key, encrypted; from then on its clients can be stored here. */
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

/** Deletes a team's stored key: its clients can no longer be stored here, and those shared with it no longer changed. */
export async function dropTeam(tx: WriteTransaction, team: string): Promise<void> {
  await tx.objectStore('meta').delete(START + team);
}

/** Adds the vault's teams to its keys, without any whose row cannot be decrypted; the clients of such a team stay closed. */
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
