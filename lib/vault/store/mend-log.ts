// How is a database made sound after a write that failed half way? By writing so much that it begins a new log.
import { secureRandom } from '../crypto/bytes';
import type { VaultDatabase } from './schema';

/*
 * Chromium's database (LevelDB) appends each write to a log. On a full disk half a record stays there, later ones go
 * behind it, and at the next start the log cannot be read: the whole database is thrown away. Once more than its buffer
 * (4 MB) was written, it puts all into a table of its own and begins a new log. It waits for the table only at the next
 * change of logs, so what is written must be more than twice the buffer.
 */
const ROWS = 240;
const ROW_BYTES = 50_000; // rows of megabytes would go into files of their own, past the log
const ROWS_AT_ONCE = 40;
const SCRATCH = 'scratch|';

/** Writes and removes rows that hold nothing. Throws when one of them cannot be written. */
export async function mendLog(database: VaultDatabase): Promise<void> {
  try {
    for (let at = 0; at < ROWS; at += ROWS_AT_ONCE) {
      const tx = database.transaction('meta', 'readwrite', { durability: 'strict' });
      const puts = Array.from({ length: ROWS_AT_ONCE }, (_, one) =>
        // at random, so that it is not made smaller
        tx.store.put(secureRandom(ROW_BYTES), `${SCRATCH}${at + one}`),
      );
      await Promise.all([...puts, tx.done]);
    }
  } finally {
    await clearScratch(database).catch(() => undefined); // the next mending takes them away
  }
}

async function clearScratch(database: VaultDatabase): Promise<void> {
  const tx = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const range = IDBKeyRange.bound(SCRATCH, `${SCRATCH}~`);
  await Promise.all([tx.store.delete(range), tx.done]);
}
