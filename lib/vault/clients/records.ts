// How is a client saved, removed and brought back? Every change is one strict transaction, or nothing.
import { Client } from '../../filing/client/client';
import { faultCode, vaultFault } from '../faults';
import { commit, type Write } from '../store/commit';
import type { FileRow, RecordRow, ShardRow } from '../store/schema';
import { auditRow } from './audit-log';
import { entriesOf, entryFor, indexedRev, type SearchEntry, sealShard, shardOf } from './client-index';
import { type Body, opaqueCommand, opaqueId, openRecord, sealRecord, takeFilesOut } from './client-record';
import type { OpenVault } from './open-vault';

export type SaveResult =
  | { readonly ok: true; readonly rev: number }
  /** Somebody else saved in between; `rev` is what is stored now, null when nothing is. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly rev: number | null };

export type Action = 'save' | 'remove' | 'restore' | 'restore-revision' | 'import';
export type Next = {
  readonly body: Body;
  readonly files: readonly FileRow[];
  readonly source?: RecordRow;
};

/** A change of one record that was read at revision `expected`; null for one that is not there yet. */
export interface Change {
  readonly clientId: string;
  readonly expected: number | null;
  readonly action: Action;
  /** Names the change, so that asking for it again after a lost reply answers what the first time did. */
  readonly command?: string | undefined;
}

const ATTEMPTS = 20;

/** Saves a client that was read at revision `expected`; null for a new one. Empty document data keeps the stored file. */
export async function saveClient(
  vault: OpenVault,
  client: Client,
  expected: number | null,
  command?: string,
): Promise<SaveResult> {
  const valid = Client.safeParse(client);
  if (!valid.success) throw vaultFault('bad-client');
  const change: Change = { clientId: client.id, expected, action: 'save', command };
  return makeChange(vault, change, async (before) => {
    const { stored, files } = await takeFilesOut(vault.keys, valid.data, before, vault.random);
    return { body: { deletedOn: null, client: stored }, files };
  });
}

/** Takes a client out of the list; it stays stored and `restoreClient` brings it back. */
export async function removeClient(
  vault: OpenVault,
  id: string,
  expected: number,
  command?: string,
): Promise<SaveResult> {
  const change: Change = { clientId: id, expected, action: 'remove', command };
  return makeChange(vault, change, async (before) => mark(before, vault.now()));
}

/** Undoes `removeClient`. */
export async function restoreClient(
  vault: OpenVault,
  id: string,
  expected: number,
  command?: string,
): Promise<SaveResult> {
  const change: Change = { clientId: id, expected, action: 'restore', command };
  return makeChange(vault, change, async (before) => mark(before, null));
}

/** Makes a change on the record as it is stored, again when only its shard was changed in between. */
export async function makeChange(
  vault: OpenVault,
  change: Change,
  make: (before: Body | null) => Promise<Next>,
): Promise<SaveResult> {
  const { clientId, expected } = change;
  const id = await opaqueId(vault.keys, clientId);
  const command = change.command ? await opaqueCommand(vault.keys, change.command) : undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const indexed = await indexedRev(vault, id);
    const before = await (await vault.store.open()).get('records', id);
    const rev = before?.rev ?? null;
    // one that was put back is not saved over: what the index knows to be newer would be forgotten
    if (before && indexed !== null && before.rev < indexed) throw vaultFault('damaged-record');
    if (rev !== expected) {
      const isDone = command !== undefined && (await hasDone(vault, id, (expected ?? 0) + 1, command));
      return isDone ? { ok: true, rev: (expected ?? 0) + 1 } : { ok: false, reason: 'conflict', rev };
    }
    const next = await make(await openIfSound(vault, before));
    const write = await sealWrite(vault, before, id, next, change.action, command);
    const shards = await nextShards(vault, [entryOf(write.record, next.body)]);
    if (await commit({ store: vault.store, vault: vault.keys.vault }, [write], shards))
      return { ok: true, rev: write.record.rev };
  }
  throw vaultFault('busy');
}

/** Whether the revision that a command would have made is there and was made by it. */
async function hasDone(vault: OpenVault, id: string, rev: number, command: string): Promise<boolean> {
  const database = await vault.store.open();
  const current = await database.get('records', id);
  const row = current?.rev === rev ? current : await database.get('history', [id, rev]);
  return row?.command === command;
}

/** A damaged record may be saved over (its row goes to the history); one of a newer version may not. */
export async function openIfSound(vault: OpenVault, row: RecordRow | undefined): Promise<Body | null> {
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

/** The change of one record, sealed and ready for `commit`. */
export async function sealWrite(
  vault: OpenVault,
  before: RecordRow | undefined,
  id: string,
  next: Next,
  action: Action,
  command?: string,
): Promise<Write> {
  const { keys, random } = vault;
  const rev = (before?.rev ?? 0) + 1;
  const changed = vault.now();
  const sealed = await sealRecord(keys, { id, rev, body: next.body, changed }, random);
  const record = command === undefined ? sealed : { ...sealed, command };
  const audit = await auditRow(vault, { action, record: id, rev, at: changed });
  const write = { before, record, files: next.files, audit };
  return next.source ? { ...write, source: next.source } : write;
}

/** What the index keeps of a record. */
export function entryOf(record: RecordRow, body: Body): SearchEntry {
  const { id, rev, changed } = record;
  return entryFor({ record: id, rev, changed }, body.client, body.deletedOn);
}

/** The next revisions of all shards that these entries belong to. */
export async function nextShards(
  vault: OpenVault,
  entries: readonly SearchEntry[],
): Promise<readonly ShardRow[]> {
  const shards: ShardRow[] = [];
  for (const number of new Set(entries.map((entry) => shardOf(entry.record)))) {
    const fresh = entries.filter((entry) => shardOf(entry.record) === number);
    const { rev, entries: stored } = await entriesOf(vault, number);
    const changed = new Set(fresh.map((entry) => entry.record));
    const others = stored.filter((one) => !changed.has(one.record));
    shards.push(await sealShard(vault.keys, number, rev + 1, [...others, ...fresh], vault.random));
  }
  return shards;
}
