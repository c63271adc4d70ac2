// How are many clients stored? In transactions of several, each storing records, files and index completely or not at all.
import type { Client } from '../../filing/client/client';
import { free } from '../crypto/bytes';
import { vaultFault } from '../faults';
import type { Write } from '../store/commit';
import { tryAgain } from '../store/concurrency';
import { type GivenFile, opaqueId, takeFilesOut, withoutFiles } from './client-record';
import { allEntries, isListed } from './index-shards';
import type { OpenVault } from './open-vault';
import { readForChange, type StoredRow } from './read-for-change';
import {
  type Action,
  type CommitOptions,
  commitPlanned,
  openIfSound,
  type Planned,
  type SharedAct,
  type Stored,
  sealNext,
} from './records';
import type { Body } from './revisions';

/** Prepares the change of the item at this index; null when nothing is to be changed. */
export type Plan = (stored: Stored, index: number) => Promise<Planned | null>;

export interface Progress {
  /** Called after each piece with the number done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two pieces; whatever was stored by then stays. */
  readonly signal?: AbortSignal | undefined;
}

/** How many changes go into one transaction. Each transaction encrypts the shards of the index that it touches again. */
export interface Pieces extends Progress {
  readonly piece?: number;
  /** One line in the audit log for all of them, in place of one each. */
  readonly act?: SharedAct;
  /** A line of the audit log beside those of the clients, of so many changed ones; for a `piece` as large as the list. */
  readonly noteOf?: CommitOptions['noteOf'];
  /** How the index is updated. */
  readonly index?: CommitOptions['index'];
}

export interface ImportOptions extends Progress {
  /** Merges into a stored client (given with empty document data); without it the new one replaces it. */
  readonly merge?: (stored: Client, incoming: Client) => Client;
}

const PIECE = 500;
const ATTEMPTS = 20;

/** The counts of many changes. */
export interface Changes {
  /** Clients that are new, and clients that existed before. */
  readonly added: number;
  readonly updated: number;
  /** The person stopped it before everything was stored. */
  readonly isCancelled: boolean;
}

/** Stores many clients, which `lib/filing` has checked; an existing one gets a new revision. */
export async function saveMany(
  vault: OpenVault,
  clients: readonly Client[],
  { merge, ...progress }: ImportOptions = {},
): Promise<Changes> {
  const save: Plan = async (stored, index) => {
    const client = clients[index];
    if (!client) return null;
    const isMerged = merge && stored.body;
    return planSave(vault, stored, isMerged ? merge(withoutFiles(stored.body), client) : client, null);
  };
  const ids = clients.map((client) => client.id);
  return changeMany(vault, ids, save, progress);
}

/** Changes many clients alike (given with empty document data), so many in one transaction; answers how many. */
export type EditMany = (
  ids: readonly string[],
  edit: (client: Client) => Client,
  pieces?: Pick<Pieces, 'piece' | 'noteOf'>,
) => Promise<number>;

/**
 * Makes the same change to many stored clients (given with empty document data), skipping removed and damaged ones; returns how
 * many were changed. A `piece` as large as the list stores all of them with their note or none.
 */
export async function editMany(
  vault: OpenVault,
  clientIds: readonly string[],
  edit: (client: Client) => Client,
  pieces: Pick<Pieces, 'piece' | 'noteOf'> = {},
): Promise<number> {
  const plan: Plan = async (stored) => {
    if (!stored.body || stored.body.deletedOn !== null) return null;
    return planSave(vault, stored, edit(withoutFiles(stored.body)), null, 'save');
  };
  const { updated } = await changeMany(vault, clientIds, plan, pieces);
  return updated;
}

/** Removes many clients from the list; returns how many were in it. */
export async function removeMany(vault: OpenVault, clientIds: readonly string[]): Promise<number> {
  const { updated } = await changeMany(vault, clientIds, async (stored) =>
    stored.body?.deletedOn === null ? planMark(vault, stored, vault.now(), 'remove') : null,
  );
  return updated;
}

/** Undoes `removeMany`; returns how many had been removed. */
export async function restoreMany(vault: OpenVault, clientIds: readonly string[]): Promise<number> {
  const { updated } = await changeMany(vault, clientIds, async (stored) =>
    typeof stored.body?.deletedOn === 'number' ? planMark(vault, stored, null, 'restore') : null,
  );
  return updated;
}

async function planMark(
  vault: OpenVault,
  stored: Stored,
  deletedOn: number | null,
  action: Action,
): Promise<Planned | null> {
  if (!stored.body) return null;
  const body: Body = { ...stored.body, deletedOn };
  return sealNext(vault, stored, { body, files: [] }, action);
}

/** The next revision of a record, holding this client; `given`: the bytes of its documents when they are not in it. */
export async function planSave(
  vault: OpenVault,
  stored: Stored,
  client: Client,
  deletedOn: number | null,
  action: Action = 'import',
  given?: ReadonlyMap<string, GivenFile>,
): Promise<Planned> {
  const taken = await takeFilesOut(vault.keys, client, stored.body, vault.random, given);
  const body: Body = { deletedOn, client: taken.stored };
  return sealNext(vault, stored, { body, files: taken.files }, action);
}

/** Changes many records, several per transaction. A change is prepared again when somebody else saved in between. */
export async function changeMany(
  vault: OpenVault,
  clientIds: readonly string[],
  plan: Plan,
  { onProgress, signal, piece: size = PIECE, act, noteOf, index }: Pieces = {},
): Promise<Changes> {
  if (new Set(clientIds).size !== clientIds.length) throw vaultFault('bad-client');
  const ids = await opaqueIds(vault, clientIds);
  // sorted by shard, so that a piece touches few shards, not all of them
  const items = ids.map((id, index) => ({ id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const pieceAt = (at: number) => items.slice(at, at + size);
  const isMany = items.length > size;
  if (isMany) await allEntries(vault); // once, so that no piece has to read the shards that it changes
  const rowsAt = (piece: readonly Item[]) =>
    readRows(vault, piece, isMany ? ({ id }) => isListed(vault.cache, id) : undefined);
  let [added, updated, done] = [0, 0, 0];
  let planning = sealPiece(vault, pieceAt(0), rowsAt(pieceAt(0)), plan);
  planning.catch(() => undefined); // nobody awaits it when the person has already stopped
  while (done < items.length) {
    if (signal?.aborted) return { added, updated, isCancelled: true };
    const planned = await planning;
    const piece = pieceAt(done);
    done += piece.length;
    const next = pieceAt(done);
    // requested before this piece is written: later the answer would wait for the whole transaction
    const rows = rowsAt(next);
    rows.catch(() => undefined); // as below
    let isBegun = false;
    // encrypted while the database writes this piece; begun earlier it would delay that, and then wait idle
    const beginNext = () => {
      if (isBegun) return;
      isBegun = true;
      planning = sealPiece(vault, next, rows, plan);
      planning.catch(() => undefined); // a fault is thrown when it is that piece's turn
    };
    const work = { items: piece, planned, plan, options: { act, noteOf, index, onHanded: beginNext } };
    for (const { before, record } of await commitPiece(vault, work)) {
      if (before) updated += 1;
      else added += 1;
      if (record === before) continue;
      free(record.envelope.ct); // the database has a copy; the buffers of 100,000 clients would stay in memory for long
      if (before) free(before.envelope.ct);
    }
    beginNext(); // when there was nothing to write
    onProgress?.(done, items.length);
  }
  return { added, updated, isCancelled: false };
}

/** Names computed at once: each one waiting for WebCrypto takes several objects. */
const NAMES = 1000;

async function opaqueIds({ keys }: OpenVault, clientIds: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < clientIds.length; at += NAMES)
    ids.push(...(await Promise.all(clientIds.slice(at, at + NAMES).map((id) => opaqueId(keys, id)))));
  return ids;
}

interface Item {
  readonly id: string;
  readonly index: number;
}

/** Prepares the changes of these records, encrypted and ready to commit. */
const planPiece = (vault: OpenVault, items: readonly Item[], plan: Plan) =>
  sealPiece(vault, items, readRows(vault, items), plan);

/**
 * The stored records of a piece, reading only those that may exist. If one that was taken for new exists after all, nothing
 * of its piece is stored and each one is read.
 */
async function readRows(
  vault: OpenVault,
  items: readonly Item[],
  mayBeThere: (item: Item) => boolean = () => true,
): Promise<readonly StoredRow[]> {
  const asked = items.filter(mayBeThere);
  if (asked.length === 0) return items.map(() => NOT_STORED);
  const rows = await readForChange(
    vault,
    asked.map(({ id }) => id),
  );
  const stored = new Map(asked.map(({ id }, at) => [id, rows[at]]));
  return items.map(({ id }) => stored.get(id) ?? NOT_STORED);
}

const NOT_STORED: StoredRow = { row: undefined };

async function sealPiece(
  vault: OpenVault,
  items: readonly Item[],
  reading: Promise<readonly StoredRow[]>,
  plan: Plan,
): Promise<readonly Planned[]> {
  const rows = await reading;
  const planned = await Promise.all(
    items.map(async ({ id, index }, at) => {
      const { row, lost } = rows[at] ?? NOT_STORED;
      const body = lost?.isPutBack ? null : await openIfSound(vault, row);
      return plan({ id, row, body, lost }, index);
    }),
  );
  return planned.filter((one) => one !== null);
}

interface Piece {
  readonly items: readonly Item[];
  readonly planned: readonly Planned[];
  readonly plan: Plan;
  readonly options: CommitOptions;
}

/** Commits a prepared piece; prepares it again when somebody else saved in between. */
async function commitPiece(
  vault: OpenVault,
  { items, planned, plan, options }: Piece,
): Promise<readonly Write[]> {
  let next: readonly Planned[] | null = planned;
  const written = await tryAgain(ATTEMPTS, async () => {
    const needed = next ?? (await planPiece(vault, items, plan));
    next = null;
    if (needed.length === 0) return [];
    return (await commitPlanned(vault, needed, options)) ? needed.map(({ write }) => write) : null;
  });
  if (written === null) throw vaultFault('busy');
  return written;
}
