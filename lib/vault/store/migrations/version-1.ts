// What did the first released database look like? Its stores, made from nothing.
import type { VaultDatabase } from '../schema';

/** Makes the stores of version 1. */
export function migrateTo1(database: VaultDatabase): void {
  database.createObjectStore('meta');
  database.createObjectStore('records', { keyPath: 'id' });
  database.createObjectStore('files', { keyPath: 'id' });
  database.createObjectStore('search', { keyPath: 'shard' });
  database.createObjectStore('outbox', { keyPath: 'record' });
  database.createObjectStore('audit', { autoIncrement: true });
  database.createObjectStore('history', { keyPath: ['id', 'rev'] });
}
