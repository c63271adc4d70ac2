// How does a database of an earlier version become one of today? Every step that is missing, in one upgrade or not at all.
import type { VaultDatabase } from '../schema';
import { migrateTo1 } from './version-1';
import { migrateTo2 } from './version-2';

/** One step a version, the first first. A step once released is never changed; what it made is kept as a fixture of its test. */
const MIGRATIONS: readonly ((database: VaultDatabase) => void)[] = [migrateTo1, migrateTo2];

/** The version of the database that this code reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Takes a database of version `from` (0: none yet) to today's, inside the browser's upgrade transaction. */
export function migrate(database: VaultDatabase, from: number): void {
  for (const step of MIGRATIONS.slice(from)) step(database);
}
