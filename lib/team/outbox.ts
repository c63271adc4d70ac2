// Which revisions does the team not have yet? Read in pages, oldest first, and removed once they are in the store.
import type { OpenVault } from '../vault/clients/open-vault';
import { noteToSendAgain } from '../vault/clients/teams';
import { readOr, readRow } from '../vault/store/read-rows';
import type { OutboxRow } from '../vault/store/schema';
import type { WriteTransaction } from '../vault/store/writes';

const PAGE = 500;

/** A part of the outbox: after one key, up to another, with a page size. */
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
 * The rows of a team in a part of the outbox, oldest first, read in pages and no more than asked for. Without a start
 * key the database would also visit every deleted row. One that cannot be read is left out, and everything that it may
 * have named is sent again.
 */
export async function* outboxOf(
  open: OpenVault,
  team: string,
  { after: start = 0, upTo = Number.MAX_SAFE_INTEGER, page = PAGE }: Part = {},
): AsyncGenerator<Waiting, void> {
  for (let after = start; after < upTo; ) {
    const range = IDBKeyRange.bound(after, upTo, true);
    const { keys, rows } = await readPage(open, range, page);
    for (const [at, row] of rows.entries()) {
      const key = keys[at];
      if (key !== undefined && row?.team === team) yield { key, row };
    }
    const unread = keys.filter((_, at) => rows[at] === null);
    if (unread.length > 0) await replaceUnread(open, unread);
    const last = keys.at(-1);
    if (last === undefined || keys.length < page) return;
    after = last;
  }
}

interface Page {
  readonly keys: readonly number[];
  /** In the order of the keys; null for one that cannot be read. */
  readonly rows: readonly (OutboxRow | undefined | null)[];
}

async function readPage({ store }: OpenVault, range: IDBKeyRange, page: number): Promise<Page> {
  const together = async (): Promise<Page> => {
    const tx = (await store.open()).transaction('outbox');
    const [keys, rows] = await Promise.all([
      tx.store.getAllKeys(range, page),
      tx.store.getAll(range, page),
      tx.done,
    ]);
    return { keys, rows };
  };
  return readOr(together, async () => {
    const keys = await (await store.open()).getAllKeys('outbox', range, page);
    return { keys, rows: await Promise.all(keys.map((key) => readRow(store, 'outbox', key))) };
  });
}

/** Which team and revision these rows name cannot be read any more: the next exchange of each team sends all of its clients again. */
async function replaceUnread({ store, keys }: OpenVault, unread: readonly number[]): Promise<void> {
  const to = { stores: ['meta', 'outbox'], vault: keys.vault } as const;
  const replace = store.write(to, async (tx) => {
    await noteToSendAgain(tx, [...keys.teams.keys()]);
    await dropRows(tx, unread);
  });
  await replace.catch(() => undefined); // nothing can be written at the moment: the rows are found again
}

/** How many revisions of a team wait to be sent. */
export async function countOutbox(open: OpenVault, team: string): Promise<number> {
  let count = 0;
  for await (const _ of outboxOf(open, team)) count += 1;
  return count;
}

/**
 * The rows of a part up to the last of these revisions: the ones before it were sent, are no longer stored, or do not
 * open.
 */
export async function rowsUpTo(
  open: OpenVault,
  team: string,
  revisions: readonly string[],
  part: Part,
): Promise<readonly Waiting[]> {
  const left = new Set(revisions);
  const rows: Waiting[] = [];
  let sent = 0; // this many rows, the last of which was sent
  for await (const waiting of outboxOf(open, team, part)) {
    rows.push(waiting);
    if (left.delete(waiting.row.revision)) sent = rows.length;
    if (left.size === 0) break;
  }
  return rows.slice(0, sent);
}

/** Removes rows by their keys; consecutive keys are removed as one range. */
export async function dropRows(tx: WriteTransaction, keys: readonly number[]): Promise<void> {
  const outbox = tx.objectStore('outbox');
  const ends = keys.flatMap((key, at) => (keys[at + 1] === key + 1 ? [] : [at]));
  const runs = ends.map((end, at) => [keys[(ends[at - 1] ?? -1) + 1] ?? 0, keys[end] ?? 0] as const);
  await Promise.all(runs.map(([first, last]) => outbox.delete(IDBKeyRange.bound(first, last))));
}
