// What of this vault does the team not have yet? Read in pages, oldest first, and taken out once it is in the store.
import type { OpenVault } from '../vault/clients/open-vault';
import type { OutboxRow } from '../vault/store/schema';

const PAGE = 500;

/** A row with its key. */
export interface Waiting {
  readonly key: number;
  readonly row: OutboxRow;
}

/** The rows of a team, oldest first; so many are read at a time, and no more than are asked for. */
export async function* outboxOf({ store }: OpenVault, team: string): AsyncGenerator<Waiting, void> {
  for (let after = 0; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const tx = (await store.open()).transaction('outbox');
    const [keys, rows] = await Promise.all([
      tx.store.getAllKeys(range, PAGE),
      tx.store.getAll(range, PAGE),
      tx.done,
    ]);
    for (const [at, row] of rows.entries()) {
      const key = keys[at];
      if (key !== undefined && row.team === team) yield { key, row };
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < PAGE) return;
    after = last;
  }
}

/** How many revisions of a team wait. */
export async function countOutbox(open: OpenVault, team: string): Promise<number> {
  let count = 0;
  for await (const _ of outboxOf(open, team)) count += 1;
  return count;
}

/** The rows up to the last of these revisions: before it stand those that were sent, that nobody keeps any more, or that do not open. */
export async function rowsUpTo(
  open: OpenVault,
  team: string,
  revisions: readonly string[],
): Promise<readonly Waiting[]> {
  const left = new Set(revisions);
  const rows: Waiting[] = [];
  let sent = 0; // so many of the rows end with one that was sent
  for await (const waiting of outboxOf(open, team)) {
    rows.push(waiting);
    if (left.delete(waiting.row.revision)) sent = rows.length;
    if (left.size === 0) break;
  }
  return rows.slice(0, sent);
}
