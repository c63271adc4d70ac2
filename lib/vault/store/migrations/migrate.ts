// How is a database of an earlier version upgraded? All missing steps run in one upgrade transaction, or none.
import type { VaultDatabase } from '../schema';
import { migrateTo1 } from './version-1';
import { migrateTo2 } from './version-2';

/** One step per version, in order. Never change a released step; a database that it made is a fixture of its test. */
const MIGRATIONS: readonly ((database: VaultDatabase) => void)[] = [migrateTo1, migrateTo2];

/** The version of the database that this code reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Upgrades a database of version `from` (0: new) to the present one, within the browser's upgrade transaction. */
export function migrate(database: VaultDatabase, from: number): void {
  for (const step of MIGRATIONS.slice(from)) step(database);
}
