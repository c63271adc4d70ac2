// How is a client saved, removed and brought back? Every change is one strict transaction, or nothing.
import { Client } from '../filing/client';
import { auditRow } from './audit';
import { type Body, opaqueId, openRecord, sealRecord, takeFilesOut } from './body';
import type { Random } from './bytes';
import { faultCode, vaultFault } from './faults';
import type { VaultKeys } from './keys';
import { entriesOf, entryFor, type SearchEntry, type ShardCache, sealShard, shardOf } from './search';
import {
  type AuditRow,
  type FileRow,
  guardStorage,
  type RecordRow,
  type ShardRow,
  type VaultStore,
} from './store';

/** What the functions of the records work with while the vault is open. */
export interface OpenVault {
  readonly store: VaultStore;
  readonly keys: VaultKeys;
  readonly shards: ShardCache;
  readonly now: () => number;
  readonly random: Random;
}

export type SaveResult =
  | { readonly ok: true; readonly rev: number }
  /** Somebody else saved in between; `rev` is what is stored now, null when nothing is. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly rev: number | null };

type Action = 'save' | 'remove' | 'restore';
type Next = { readonly body: Body; readonly files: readonly FileRow[] };

interface Write {
  readonly before: RecordRow | undefined;
  readonly record: RecordRow;
  readonly files: readonly FileRow[];
  readonly shard: ShardRow;
  readonly audit: AuditRow;
}

const HISTORY = 50;
const ATTEMPTS = 20;

/** Saves a client that was read at revision `expected`; null for a new one. Empty document data keeps the stored file. */
export async function saveClient(
  vault: OpenVault,
  client: Client,
  expected: number | null,
): Promise<SaveResult> {
  const valid = Client.safeParse(client);
  if (!valid.success) throw vaultFault('bad-client');
  return change(vault, client.id, expected, 'save', async (before) => {
    const { stored, files } = await takeFilesOut(vault.keys, valid.data, before, vault.random);
    return { body: { deletedOn: null, client: stored }, files };
  });
}

/** Takes a client out of the list; it stays stored and `restoreClient` brings it back. */
export async function removeClient(vault: OpenVault, id: string, expected: number): Promise<SaveResult> {
  return change(vault, id, expected, 'remove', async (before) => mark(before, vault.now()));
}

/** Undoes `removeClient`. */
export async function restoreClient(vault: OpenVault, id: string, expected: number): Promise<SaveResult> {
  return change(vault, id, expected, 'restore', async (before) => mark(before, null));
}

async function change(
  vault: OpenVault,
  clientId: string,
  expected: number | null,
  action: Action,
  make: (before: Body | null) => Promise<Next>,
): Promise<SaveResult> {
  const id = await opaqueId(vault.keys, clientId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await (await vault.store.open()).get('records', id);
    const rev = before?.rev ?? null;
    if (rev !== expected) return { ok: false, reason: 'conflict', rev };
    const next = await make(await openIfSound(vault, before));
    const write = await prepare(vault, before, id, next, action);
    if (await guardStorage(() => commit(vault, write))) return { ok: true, rev: write.record.rev };
  }
  throw vaultFault('busy');
}

/** A damaged record may be saved over (its row goes to the history); one of a newer version may not. */
async function openIfSound(vault: OpenVault, row: RecordRow | undefined): Promise<Body | null> {
  if (!row) return null;
  return openRecord(vault.keys, row).catch((error: unknown) => {
    if (faultCode(error) === 'damaged-record') return null;
    throw error;
  });
}

function mark(before: Body | null, deletedOn: number | null): Next {
  if (!before) throw vaultFault('damaged-record');
  return { body: { ...before, deletedOn }, files: [] };
}

/** Seals everything beforehand: a transaction ends by itself while one waits for the cipher. */
async function prepare(
  vault: OpenVault,
  before: RecordRow | undefined,
  id: string,
  next: Next,
  action: Action,
): Promise<Write> {
  const { keys, random } = vault;
  const { body, files } = next;
  const rev = (before?.rev ?? 0) + 1;
  const changed = vault.now();
  const record = await sealRecord(keys, { id, rev, body, changed }, random);
  const entry = entryFor(id, rev, body.client, body.deletedOn);
  const shard = await nextShard(vault, entry);
  return {
    before,
    record,
    files,
    shard,
    audit: await auditRow(vault, { action, record: id, rev, at: changed }),
  };
}

async function nextShard(vault: OpenVault, entry: SearchEntry): Promise<ShardRow> {
  const number = shardOf(entry.record);
  const { rev, entries } = await entriesOf(vault, number);
  const others = entries.filter((one) => one.record !== entry.record);
  return sealShard(vault.keys, number, rev + 1, [...others, entry], vault.random);
}

/** Writes all of it if record and shard are still those that were read; else nothing, and answers false. */
async function commit(vault: OpenVault, write: Write): Promise<boolean> {
  const stores = ['records', 'files', 'search', 'outbox', 'audit', 'history'] as const;
  const tx = (await vault.store.open()).transaction(stores, 'readwrite', { durability: 'strict' });
  const { before, record, files, shard, audit } = write;
  const [current, currentShard] = await Promise.all([
    tx.objectStore('records').get(record.id),
    tx.objectStore('search').get(shard.shard),
  ]);
  if (current?.rev !== before?.rev || (currentShard?.rev ?? 0) !== shard.rev - 1) {
    await tx.done;
    return false;
  }
  const earlier = IDBKeyRange.bound([record.id, 0], [record.id, oldestKept(record.rev)], false, true);
  const writes: Promise<unknown>[] = [];
  try {
    for (const file of files) writes.push(tx.objectStore('files').put(file));
    writes.push(tx.objectStore('records').put(record));
    writes.push(tx.objectStore('search').put(shard));
    writes.push(tx.objectStore('outbox').put({ record: record.id, rev: record.rev }));
    writes.push(tx.objectStore('audit').put(audit));
    if (before) writes.push(tx.objectStore('history').put(before));
    writes.push(tx.objectStore('history').delete(earlier));
    await Promise.all([...writes, tx.done]);
  } catch (error) {
    abort(tx); // a put that throws at once leaves the transaction open with the puts before it
    await Promise.allSettled([...writes, tx.done]);
    throw error;
  }
  return true;
}

function oldestKept(rev: number): number {
  return Math.max(1, rev - HISTORY);
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // it has ended by itself
  }
}
