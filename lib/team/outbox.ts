// What of this vault does the team not have yet? Read in pages, oldest first, and taken out once it is in the store.
import type { OpenVault } from '../vault/clients/open-vault';
import type { OutboxRow } from '../vault/store/schema';
import type { WriteTransaction } from '../vault/store/writes';

const PAGE = 500;

/** Which part of the outbox is read: behind a key, up to another one, and so many rows at a time. */
export interface Part {
  readonly after?: number;
  readonly upTo?: number;
  readonly page?: number;
}

/** A row with its key. */
export interface Waiting {
  readonly key: number;
  readonly row: OutboxRow;
}

/**
 * The rows of a team in a part of the outbox, oldest first; so many are read at a time, and no more than are asked for.
 * From its start on the database looks at every row that was ever sent, removed or not.
 */
export async function* outboxOf(
  { store }: OpenVault,
  team: string,
  { after: start = 0, upTo = Number.MAX_SAFE_INTEGER, page = PAGE }: Part = {},
): AsyncGenerator<Waiting, void> {
  for (let after = start; after < upTo; ) {
    const range = IDBKeyRange.bound(after, upTo, true);
    const tx = (await store.open()).transaction('outbox');
    const [keys, rows] = await Promise.all([
      tx.store.getAllKeys(range, page),
      tx.store.getAll(range, page),
      tx.done,
    ]);
    for (const [at, row] of rows.entries()) {
      const key = keys[at];
      if (key !== undefined && row.team === team) yield { key, row };
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < page) return;
    after = last;
  }
}

/** How many revisions of a team wait. */
export async function countOutbox(open: OpenVault, team: string): Promise<number> {
  let count = 0;
  for await (const _ of outboxOf(open, team)) count += 1;
  return count;
}

/** The rows of a part up to the last of these revisions: before it stand those that were sent, that nobody keeps any more, or that do not open. */
export async function rowsUpTo(
  open: OpenVault,
  team: string,
  revisions: readonly string[],
  part: Part,
): Promise<readonly Waiting[]> {
  const left = new Set(revisions);
  const rows: Waiting[] = [];
  let sent = 0; // so many of the rows end with one that was sent
  for await (const waiting of outboxOf(open, team, part)) {
    rows.push(waiting);
    if (left.delete(waiting.row.revision)) sent = rows.length;
    if (left.size === 0) break;
  }
  return rows.slice(0, sent);
}

/** Takes rows out by their keys, those with numbers in a row at once. */
export async function dropRows(tx: WriteTransaction, keys: readonly number[]): Promise<void> {
  const outbox = tx.objectStore('outbox');
  const ends = keys.flatMap((key, at) => (keys[at + 1] === key + 1 ? [] : [at]));
  const runs = ends.map((end, at) => [keys[(ends[at - 1] ?? -1) + 1] ?? 0, keys[end] ?? 0] as const);
  await Promise.all(runs.map(([first, last]) => outbox.delete(IDBKeyRange.bound(first, last))));
}
