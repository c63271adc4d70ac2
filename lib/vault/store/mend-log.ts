// How is a database kept from going on in a log that may end in half a record? By writing so much that it begins a new one.
import { secureRandom } from '../crypto/bytes';
import type { VaultDatabase } from './schema';

/*
 * Chromium's database (LevelDB) appends each write to a log. After a full disk, or a browser that was killed, half a record
 * stays there and later ones follow it; at the next start the log cannot be read, and the whole database is discarded. Once
 * more than its buffer (4 MB) was written, it moves everything to a table and begins a new log. It waits for the table only
 * when it next changes logs, so more than twice the buffer must be written.
 */
const ROWS = 240;
const ROW_BYTES = 50_000; // rows of megabytes would be stored in files of their own, not in the log
const ROWS_AT_ONCE = 40;
const SCRATCH = 'scratch|';

/** Writes and deletes rows of random bytes. Throws when one of them cannot be written. */
export async function mendLog(database: VaultDatabase): Promise<void> {
  try {
    for (let at = 0; at < ROWS; at += ROWS_AT_ONCE) {
      const tx = database.transaction('meta', 'readwrite', { durability: 'strict' });
      const puts = Array.from({ length: ROWS_AT_ONCE }, (_, one) =>
        // random, so that it cannot be compressed
        tx.store.put(secureRandom(ROW_BYTES), `${SCRATCH}${at + one}`),
      );
      await Promise.all([...puts, tx.done]);
    }
  } finally {
    await clearScratch(database).catch(() => undefined); // the next repair deletes them
  }
}

async function clearScratch(database: VaultDatabase): Promise<void> {
  const tx = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const range = IDBKeyRange.bound(SCRATCH, `${SCRATCH}~`);
  await Promise.all([tx.store.delete(range), tx.done]);
}
