// What changed in the second released database? Revisions nobody decided about have a store; the outbox is in order.
import type { VaultDatabase } from '../schema';

/**
 * Makes the stores of version 2. The outbox of version 1 named the last revision of every record and was read by nobody:
 * nothing in it is missed. Records are taken over when the vault is unlocked, since that needs its keys.
 */
export function migrateTo2(database: VaultDatabase): void {
  database.createObjectStore('leaves', { keyPath: ['id', 'revision'] });
  database.deleteObjectStore('outbox');
  database.createObjectStore('outbox', { autoIncrement: true });
}
