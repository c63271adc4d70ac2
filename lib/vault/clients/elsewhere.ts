// Is a document's file stored here, in a team's store, or on its way there?
import type { VaultStore } from '../store/database';

const START = 'team-';

/** The id of a file that a team's store holds under this name; the row of this id comes when it is fetched. */
export function elsewhereFile(name: string): string {
  return START + name;
}

/** Under which name a team's store holds this file; null for one that was added in this vault. */
export function nameElsewhere(file: string): string | null {
  return file.startsWith(START) ? file.slice(START.length) : null;
}

const WAY = 'team-scan|';

/** The key of the row in `meta` that marks a file as waiting to be sent to a team. */
export function wayOf(team: string, file: string): string {
  return `${WAY}${team}|${file}`;
}

/** The range of all such rows of a team. */
export function waysOf(team: string): IDBKeyRange {
  return IDBKeyRange.bound(wayOf(team, ''), wayOf(team, '~'));
}

/** A file that waits to be sent to a team: this may be its only copy. */
export interface FileOnItsWay {
  readonly file: string;
  /** The key of its row in `meta`. */
  readonly key: string;
}

export async function filesOnTheirWay({
  store,
}: {
  readonly store: VaultStore;
}): Promise<readonly FileOnItsWay[]> {
  const keys = await (await store.open()).getAllKeys('meta', IDBKeyRange.bound(WAY, `${WAY}~`));
  return keys.map((key) => ({ key, file: key.slice(key.lastIndexOf('|') + 1) }));
}
