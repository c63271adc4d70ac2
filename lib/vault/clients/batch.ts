// How are many clients stored? So many in one transaction, each record, its files and its shard whole or not at all.
import type { Client } from '../../filing/client/client';
import { free } from '../crypto/bytes';
import { vaultFault } from '../faults';
import type { Write } from '../store/commit';
import { tryAgain } from '../store/concurrency';
import type { RecordRow } from '../store/schema';
import { type GivenFile, opaqueId, takeFilesOut, withoutFiles } from './client-record';
import { allEntries, isListed } from './index-shards';
import type { OpenVault } from './open-vault';
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

/** Makes the change of one item, given by its place in the list; null when nothing is to be done. */
export type Plan = (stored: Stored, index: number) => Promise<Planned | null>;

export interface Progress {
  /** Called after each piece with how much of the whole is done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two pieces; what was stored until then stays. */
  readonly signal?: AbortSignal | undefined;
}

/** How many changes go into one transaction: each seals the shards of the index anew that it touches. */
export interface Pieces extends Progress {
  readonly piece?: number;
  /** One for all of them, in the place of one for each. */
  readonly act?: SharedAct;
  /** How the index is told of them. */
  readonly index?: CommitOptions['index'];
}

export interface ImportOptions extends Progress {
  /** What becomes of a client that is stored already (given with empty document data); without it the new one replaces it. */
  readonly merge?: (stored: Client, incoming: Client) => Client;
}

const PIECE = 500;
const ATTEMPTS = 20;

/** What many changes came to. */
export interface Changes {
  /** Of clients that were not there before, and of those that were. */
  readonly added: number;
  readonly updated: number;
  /** Stopped by the person before all was stored. */
  readonly isCancelled: boolean;
}

/** Stores many clients; one that is there already becomes its next revision. `lib/filing` has checked each of them. */
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

/** Changes many stored clients alike (given with empty document data); answers how many there were. Those removed or damaged are passed over. */
export async function editMany(
  vault: OpenVault,
  clientIds: readonly string[],
  edit: (client: Client) => Client,
): Promise<number> {
  const { updated } = await changeMany(vault, clientIds, async (stored) => {
    if (!stored.body || stored.body.deletedOn !== null) return null;
    return planSave(vault, stored, edit(withoutFiles(stored.body)), null, 'save');
  });
  return updated;
}

/** Takes many clients out of the list; answers how many were in it. */
export async function removeMany(vault: OpenVault, clientIds: readonly string[]): Promise<number> {
  const { updated } = await changeMany(vault, clientIds, async (stored) =>
    stored.body?.deletedOn === null ? planMark(vault, stored, vault.now(), 'remove') : null,
  );
  return updated;
}

/** Undoes `removeMany`; answers how many had been removed. */
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

/** The next revision of a record with this client in it; `given`: the bytes of its documents where they do not stand in it. */
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

/** Changes many records, so many in one transaction; what is planned for one is planned anew when somebody else saved in between. */
export async function changeMany(
  vault: OpenVault,
  clientIds: readonly string[],
  plan: Plan,
  { onProgress, signal, piece: size = PIECE, act, index }: Pieces = {},
): Promise<Changes> {
  if (new Set(clientIds).size !== clientIds.length) throw vaultFault('bad-client');
  const ids = await opaqueIds(vault, clientIds);
  // in the order of their shards: a piece of many then seals a few shards anew, not all of them
  const items = ids.map((id, index) => ({ id, index })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const pieceAt = (at: number) => items.slice(at, at + size);
  const isMany = items.length > size;
  if (isMany) await allEntries(vault); // once: known, no piece has to read the shards that it changes
  const rowsAt = (piece: readonly Item[]) =>
    readRows(vault, piece, isMany ? ({ id }) => isListed(vault.cache, id) : undefined);
  let [added, updated, done] = [0, 0, 0];
  let planning = sealPiece(vault, pieceAt(0), rowsAt(pieceAt(0)), plan);
  planning.catch(() => undefined); // nobody waits for it where the person has stopped already
  while (done < items.length) {
    if (signal?.aborted) return { added, updated, isCancelled: true };
    const planned = await planning;
    const piece = pieceAt(done);
    done += piece.length;
    const next = pieceAt(done);
    // asked for before this piece is written: afterwards the answer would wait for the whole transaction
    const rows = rowsAt(next);
    rows.catch(() => undefined); // as below
    let isBegun = false;
    // sealed while the database writes this piece; begun earlier it would hold up the handing over, and then wait idle
    const beginNext = () => {
      if (isBegun) return;
      isBegun = true;
      planning = sealPiece(vault, next, rows, plan);
      planning.catch(() => undefined); // a fault is heard of when it is that piece's turn
    };
    const work = { items: piece, planned, plan, options: { act, index, onHanded: beginNext } };
    for (const { before, record } of await commitPiece(vault, work)) {
      if (before) updated += 1;
      else added += 1;
      if (record === before) continue;
      free(record.envelope.ct); // the database has its own; of 100,000 it was garbage for long
      if (before) free(before.envelope.ct);
    }
    beginNext(); // where there was nothing to hand over
    onProgress?.(done, items.length);
  }
  return { added, updated, isCancelled: false };
}

/** So many names are made at once: each that waits for the cipher is some objects. */
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

/** What becomes of each of these records, sealed and ready to be committed. */
const planPiece = (vault: OpenVault, items: readonly Item[], plan: Plan) =>
  sealPiece(vault, items, readRows(vault, items), plan);

/**
 * The records of a piece as they are stored, of those that may be. One that is passed over is taken for new; where it is
 * there all the same nothing of its piece is stored, and each is asked for.
 */
async function readRows(
  vault: OpenVault,
  items: readonly Item[],
  mayBeThere: (item: Item) => boolean = () => true,
): Promise<readonly (RecordRow | undefined)[]> {
  const asked = items.filter(mayBeThere);
  if (asked.length === 0) return items.map(() => undefined);
  const tx = (await vault.store.open()).transaction('records');
  const [rows] = await Promise.all([Promise.all(asked.map(({ id }) => tx.store.get(id))), tx.done]);
  const stored = new Map(rows.map((row) => [row?.id, row]));
  return items.map(({ id }) => stored.get(id));
}

async function sealPiece(
  vault: OpenVault,
  items: readonly Item[],
  reading: Promise<readonly (RecordRow | undefined)[]>,
  plan: Plan,
): Promise<readonly Planned[]> {
  const rows = await reading;
  const planned = await Promise.all(
    items.map(async ({ id, index }, at) => {
      const row = rows[at];
      return plan({ id, row, body: await openIfSound(vault, row) }, index);
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

/** Commits what was planned for a piece; planned anew where somebody else saved in between. */
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
