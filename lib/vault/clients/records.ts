// How is a client saved, removed and restored? Every change is one strict transaction or does not happen.
import { Client } from '../../filing/client/client';
import { free } from '../crypto/bytes';
import { faultCode, vaultFault } from '../faults';
import { commit, type Write } from '../store/commit';
import { tryAgain } from '../store/concurrency';
import { readRow } from '../store/read-rows';
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
import { keepCommitted, knownAt } from './index-shards';
import { inTurnOf, type NextIndex, nextShards } from './next-index';
import type { OpenVault } from './open-vault';
import { indexedForChange, type LostRecord, lostRecord } from './read-for-change';
import { type Body, leavingAs, type Origin } from './revisions';

export type SaveResult =
  | { readonly ok: true; readonly rev: number }
  /** Somebody else saved in between; `rev` is the stored revision, null when there is none. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly rev: number | null };

export type Action =
  | 'save'
  | 'remove'
  | 'restore'
  | 'restore-revision'
  | 'import'
  | 'share'
  | 'unshare'
  | 'leave';
export type Next = {
  readonly body: Body;
  readonly files: readonly FileRow[];
  readonly source?: RecordRow;
  /** The team that shares it from now on; null: none. Absent: unchanged. */
  readonly team?: string | null;
  /** Its ancestors that a team may not have, revision → parents. */
  readonly line?: Origin['line'];
  /** The member's device that takes it out of its team with this revision. */
  readonly leaving?: string;
};

/** One record as read for a change; `body` is null when there is none or it is damaged. */
export interface Stored {
  readonly id: string;
  readonly row: RecordRow | undefined;
  readonly body: Opened | null;
  /** The row that should be there is lost. */
  readonly lost?: LostRecord | undefined;
}

/** A change of one record, encrypted and ready to commit, with its new entry in the index. */
export interface Planned {
  readonly write: Write;
  readonly entry: FreshEntry;
  /** Its line in the audit log. */
  readonly act: AuditLine;
}

/** A change of one record that was read at revision `expected`; null for a new one. */
export interface Change {
  readonly clientId: string;
  readonly expected: number | null;
  readonly action: Action;
  /** Names the change, so that a repeated request after a lost reply gets the first result. */
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

/** Removes a client from the list; it stays stored, and `restoreClient` undoes it. */
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

/** Changes the stored record; tries again when only its shard of the index was changed in between. */
export async function makeChange(
  vault: OpenVault,
  change: Change,
  make: (before: Body | null) => Promise<Next>,
): Promise<SaveResult> {
  const { clientId, expected } = change;
  const id = await opaqueId(vault.keys, clientId);
  const command = change.command ? await opaqueCommand(vault.keys, change.command) : undefined;
  const saved = await tryAgain<SaveResult>(ATTEMPTS, async () => {
    const indexed = await indexedForChange(vault, id);
    const { row, isPutBack } = indexed;
    const lost = await lostRecord(vault, indexed, id);
    const rev = row?.rev ?? lost?.rev ?? null;
    // not overwritten: the index knows a newer revision, which would be forgotten
    if (isPutBack) throw vaultFault('damaged-record');
    if (rev !== expected) {
      const isDone = command !== undefined && (await hasDone(vault, id, (expected ?? 0) + 1, command));
      return isDone ? { ok: true, rev: (expected ?? 0) + 1 } : { ok: false, reason: 'conflict', rev };
    }
    const stored = { id, row, body: await openIfSound(vault, row), lost };
    const planned = await sealNext(vault, stored, await make(stored.body), change.action, command);
    const isStored = await commitPlanned(vault, [planned]);
    return isStored ? { ok: true, rev: planned.write.record.rev } : null;
  });
  if (saved === null) throw vaultFault('busy');
  return saved;
}

/** Whether the command has already made this revision. */
async function hasDone(vault: OpenVault, id: string, rev: number, command: string): Promise<boolean> {
  const current = await readRow(vault.store, 'records', id);
  const row = current?.rev === rev ? current : await readRow(vault.store, 'history', [id, rev]);
  return row?.command === command;
}

/** The record's contents; null for a damaged one, which may be overwritten (its row moves to the history). Throws for one of a newer version, which may not. */
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

/** Encrypts the next revision of a record. */
export async function sealNext(
  vault: OpenVault,
  stored: Stored,
  next: Next,
  action: Action,
  command?: string,
): Promise<Planned> {
  const { id, row: before, lost } = stored;
  const { body, files, source, line, leaving, team: nextTeam = before?.team ?? lost?.entry?.team } = next;
  const team = nextTeam ?? undefined;
  const made = originHere(vault, await parentsOf(vault, stored));
  const here = leaving === undefined ? made : { ...made, device: leavingAs(leaving) };
  const origin = line ? { ...here, line } : here;
  const rev = Math.max(before?.rev ?? 0, lost?.rev ?? 0) + 1;
  const sealed = await sealRecord(vault.keys, { id, rev, body, origin, team }, vault.random);
  const record = command === undefined ? sealed : { ...sealed, command };
  const act = { action, record: id, rev, at: origin.at };
  const isRepair = lost?.isUnread ?? false;
  const write = { before, record, history: before ? [before] : [], files, isRepair };
  return { write: source ? { ...write, source } : write, entry: entryOf(record, { ...body, origin }), act };
}

/** The name of the present revision, also of a lost one: whoever has it sees that it was replaced. None when there is none, or it is damaged and of format 1. */
async function parentsOf({ keys }: OpenVault, { row, body, lost }: Stored): Promise<readonly string[]> {
  if (!row || lost) return lost?.entry?.revision === undefined ? [] : [lost.entry.revision];
  if (row.revision !== undefined) return [row.revision];
  return body ? [await revisionOf(keys, row, body)] : [];
}

/** The origin of a revision made here and now. */
export function originHere({ keys, now }: OpenVault, parents: readonly string[]): Origin {
  return { parents: [...parents].sort(), author: null, device: keys.vault, at: now() };
}

/** A record's entry in the index. */
export function entryOf({ id, rev, revision, team }: RecordRow, opened: Opened): FreshEntry {
  const indexed = { record: id, rev, revision, team, changed: opened.origin.at };
  return entryFor(indexed, opened.client, opened.deletedOn);
}

/** One line in the audit log for several transactions; each replaces the line of the one before. */
export interface SharedAct {
  /** Key of the line so far; null: none yet. */
  readonly key: number | null;
  /** The line including these changes. */
  readonly including: (planned: readonly Planned[]) => AuditLine;
  /** Called when these changes and the line under this key are stored. */
  readonly onStored: (planned: readonly Planned[], key: number) => void;
}

export interface CommitOptions {
  readonly onHanded?: (() => void) | undefined;
  /** Without it each change has its own line. */
  readonly act?: SharedAct | undefined;
  /** A line beside theirs, of so many changes, stored in the same transaction. */
  readonly noteOf?: ((count: number) => Pick<AuditLine, 'action' | 'detail'>) | undefined;
  /** How the index is updated; by default each shard they touch is encrypted again. */
  readonly index?: NextIndex | undefined;
}

/** Stores changes together with their entries in the index; false, with nothing stored, when somebody else was faster. */
export async function commitPlanned(
  vault: OpenVault,
  planned: readonly Planned[],
  { onHanded, act: shared, noteOf, index = nextShards }: CommitOptions = {},
): Promise<boolean> {
  const { cache, keys, store } = vault;
  const own = shared ? [shared.including(planned)] : planned.map(({ act }) => act);
  const beside = noteOf && { ...noteOf(planned.length), record: '', rev: 0, at: vault.now() };
  const lines = beside ? [...own, beside] : own;
  const acts = { ...(await sealActs(vault, lines)), replaces: shared?.key ?? null };
  const committed = await inTurnOf(cache, index, async () => {
    const known = knownAt(cache); // taken before the shards are read, so that anything stored meanwhile is later
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
    // the database has copies: with 100,000 clients each is 1 MB, and hundreds would stay in memory for long
    if (done) for (const { envelope } of [...shards.map(({ row }) => row), ...parts]) free(envelope.ct);
    return done;
  });
  if (committed) shared?.onStored(planned, committed.last);
  else cache.readAt = null; // somebody else was faster: the index is read again
  return committed !== null;
}
