// How is a client saved, removed and brought back? Every change is one strict transaction, or nothing.
import { Client } from '../../filing/client/client';
import { free } from '../crypto/bytes';
import { faultCode, vaultFault } from '../faults';
import { commit, type Write } from '../store/commit';
import { tryAgain } from '../store/concurrency';
import type { FileRow, RecordRow } from '../store/schema';
import { type AuditLine, sealActs } from './audit-log';
import { entryFor, type FreshEntry } from './client-index';
import {
  type Opened,
  opaqueCommand,
  opaqueId,
  openRecord,
  revisionOf,
  sealRecord,
  takeFilesOut,
} from './client-record';
import { keepCommitted, knownAt, readIndexed } from './index-shards';
import { inTurnOf, type NextIndex, nextShards } from './next-index';
import type { OpenVault } from './open-vault';
import type { Body, Origin } from './revisions';

export type SaveResult =
  | { readonly ok: true; readonly rev: number }
  /** Somebody else saved in between; `rev` is what is stored now, null when nothing is. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly rev: number | null };

export type Action = 'save' | 'remove' | 'restore' | 'restore-revision' | 'import' | 'share' | 'unshare';
export type Next = {
  readonly body: Body;
  readonly files: readonly FileRow[];
  readonly source?: RecordRow;
  /** The team that shares it from now on; null: none does. Absent: as before. */
  readonly team?: string | null;
};

/** One record as it was read for a change; `body` is null where there is none or it is damaged. */
export interface Stored {
  readonly id: string;
  readonly row: RecordRow | undefined;
  readonly body: Opened | null;
}

/** A change of one record, sealed and ready for `commit`, and what the index says of it then. */
export interface Planned {
  readonly write: Write;
  readonly entry: FreshEntry;
  /** What the audit says of it. */
  readonly act: AuditLine;
}

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
  const saved = await tryAgain<SaveResult>(ATTEMPTS, async () => {
    const { row, isPutBack } = await readIndexed(vault, id);
    const rev = row?.rev ?? null;
    // not saved over: what the index knows to be newer would be forgotten
    if (isPutBack) throw vaultFault('damaged-record');
    if (rev !== expected) {
      const isDone = command !== undefined && (await hasDone(vault, id, (expected ?? 0) + 1, command));
      return isDone ? { ok: true, rev: (expected ?? 0) + 1 } : { ok: false, reason: 'conflict', rev };
    }
    const stored = { id, row, body: await openIfSound(vault, row) };
    const planned = await sealNext(vault, stored, await make(stored.body), change.action, command);
    const isStored = await commitPlanned(vault, [planned]);
    return isStored ? { ok: true, rev: planned.write.record.rev } : null;
  });
  if (saved === null) throw vaultFault('busy');
  return saved;
}

/** Whether the revision that a command would have made is there and was made by it. */
async function hasDone(vault: OpenVault, id: string, rev: number, command: string): Promise<boolean> {
  const database = await vault.store.open();
  const current = await database.get('records', id);
  const row = current?.rev === rev ? current : await database.get('history', [id, rev]);
  return row?.command === command;
}

/** A damaged record may be saved over (its row goes to the history); one of a newer version may not. */
export async function openIfSound(vault: OpenVault, row: RecordRow | undefined): Promise<Opened | null> {
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

/** Makes the next revision of a record out of the present one. */
export async function sealNext(
  vault: OpenVault,
  stored: Stored,
  { body, files, source, team: nextTeam = stored.row?.team }: Next,
  action: Action,
  command?: string,
): Promise<Planned> {
  const { id, row: before } = stored;
  const team = nextTeam ?? undefined;
  const origin = originHere(vault, await parentsOf(vault, stored));
  const rev = (before?.rev ?? 0) + 1;
  const sealed = await sealRecord(vault.keys, { id, rev, body, origin, team }, vault.random);
  const record = command === undefined ? sealed : { ...sealed, command };
  const act = { action, record: id, rev, at: origin.at };
  const write = { before, record, history: before ? [before] : [], files };
  return { write: source ? { ...write, source } : write, entry: entryOf(record, { ...body, origin }), act };
}

/** The present revision by its name; nothing where there is none, or it is damaged and of format 1. */
async function parentsOf({ keys }: OpenVault, { row, body }: Stored): Promise<readonly string[]> {
  if (!row) return [];
  if (row.revision !== undefined) return [row.revision];
  return body ? [await revisionOf(keys, row, body)] : [];
}

/** Where a revision comes from that is made here and now. */
export function originHere({ keys, now }: OpenVault, parents: readonly string[]): Origin {
  return { parents: [...parents].sort(), author: null, device: keys.vault, at: now() };
}

/** What the index keeps of a record. */
export function entryOf({ id, rev, revision, team }: RecordRow, opened: Opened): FreshEntry {
  const indexed = { record: id, rev, revision, team, changed: opened.origin.at };
  return entryFor(indexed, opened.client, opened.deletedOn);
}

/** One act for the changes of several transactions: each says anew what the ones before have said. */
export interface SharedAct {
  /** The key at which it is told so far; null: nowhere yet. */
  readonly key: number | null;
  /** What it says with these changes. */
  readonly including: (planned: readonly Planned[]) => AuditLine;
  /** These changes are stored, and it is told at this key. */
  readonly told: (planned: readonly Planned[], key: number) => void;
}

export interface CommitOptions {
  readonly onHanded?: (() => void) | undefined;
  /** Without it each change notes an act of its own. */
  readonly act?: SharedAct | undefined;
  /** How the index is told of them; without it each shard that they touch is sealed anew. */
  readonly index?: NextIndex | undefined;
}

/** Stores changes with what the index says of them; false, and nothing is done, when somebody was quicker. */
export async function commitPlanned(
  vault: OpenVault,
  planned: readonly Planned[],
  { onHanded, act: shared, index = nextShards }: CommitOptions = {},
): Promise<boolean> {
  const { cache, keys, store } = vault;
  const lines = shared ? [shared.including(planned)] : planned.map(({ act }) => act);
  const acts = { ...(await sealActs(vault, lines)), replaces: shared?.key ?? null };
  const committed = await inTurnOf(cache, index, async () => {
    const known = knownAt(cache); // before the shards are read: what others store meanwhile comes after it
    const { shards, parts } = await index(
      vault,
      planned.map(({ entry }) => entry),
    );
    const done = await commit(
      { store, vault: keys.vault, onHanded, knownAt: known },
      planned.map(({ write }) => write),
      { shards: shards.map(({ row }) => row), parts },
      acts,
    );
    if (done) keepCommitted(cache, shards, done);
    // the database has its own: of 100,000 clients each is 1 MB, and some hundreds were garbage for long
    if (done) for (const { envelope } of [...shards.map(({ row }) => row), ...parts]) free(envelope.ct);
    return done;
  });
  if (committed) shared?.told(planned, committed.last);
  else cache.readAt = null; // somebody was quicker: what is known of the index is read again
  return committed !== null;
}
