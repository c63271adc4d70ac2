// How are clients read and listed? Damaged ones are reported and left as they are; all others are returned.
import type { Client } from '../../filing/client/client';
import { type Bytes, toBase64 } from '../crypto/bytes';
import { faultCode } from '../faults';
import { readRow } from '../store/read-rows';
import { type IndexedClient, matcherFor, summaryOf } from './client-index';
import { orderedEntries } from './client-pages';
import { opaqueId, openRecord, readStoredFile, withoutFiles } from './client-record';
import { allEntries, entriesOf } from './index-shards';
import { isOf, readIndexed } from './indexed-record';
import { readUndecided } from './leaves';
import type { OpenVault } from './open-vault';
import { readRecords } from './read-for-change';
import type { Body } from './revisions';

export type ReadResult =
  | {
      readonly ok: true;
      readonly client: Client;
      readonly rev: number;
      /** When something is undecided: the client if every question were decided for the other revision. */
      readonly otherwise?: Client;
    }
  | { readonly ok: false; readonly reason: 'not-found' | 'removed' | 'damaged' | 'newer-version' };

export interface ClientList {
  readonly clients: readonly IndexedClient[];
  /** Removed clients that can still be restored. */
  readonly removed: readonly IndexedClient[];
  /** Opaque ids of records that cannot be decrypted. */
  readonly damaged: readonly string[];
}

type Opened =
  | { readonly ok: true; readonly body: Body; readonly rev: number; readonly isUndecided: boolean }
  | { readonly ok: false; readonly reason: 'not-found' | 'damaged' | 'newer-version' };

/**
 * The whole client with its documents' bytes. A client with one damaged file is `damaged`: nothing is left out silently.
 * Throws `not-here` while one of them is in a team's store only.
 */
export async function readClient(vault: OpenVault, id: string): Promise<ReadResult> {
  const opened = await openById(vault, id);
  if (!opened.ok) return opened;
  if (opened.body.deletedOn !== null) return { ok: false, reason: 'removed' };
  try {
    const documents = await Promise.all(
      withoutFiles(opened.body).documents.map(async ({ bytes: _told, ...document }) => {
        const bytes = await fileOf(vault, opened.body, document.id);
        return { ...document, data: bytes ? toBase64(bytes) : '' };
      }),
    );
    return { ok: true, client: { ...opened.body.client, documents }, rev: opened.rev };
  } catch (error) {
    const code = faultCode(error);
    if (code === null || code === 'not-here') throw error;
    return { ok: false, reason: 'damaged' };
  }
}

/** The client with empty document data: quick, and enough for rules and plans. Saving it back keeps the files. */
export async function readClientWithoutFiles(vault: OpenVault, id: string): Promise<ReadResult> {
  const opened = await openById(vault, id);
  if (!opened.ok) return opened;
  if (opened.body.deletedOn !== null) return { ok: false, reason: 'removed' };
  const read = { ok: true, client: withoutFiles(opened.body), rev: opened.rev } as const;
  const open = opened.isUndecided ? await readUndecided(vault, id) : null;
  return open ? { ...read, otherwise: open.otherwise } : read;
}

/** Those of the clients that are in the list and not damaged, with empty document data; one request for all. */
export async function readMany(vault: OpenVault, ids: readonly string[]): Promise<readonly Client[]> {
  const names = await Promise.all(ids.map((id) => opaqueId(vault.keys, id)));
  const indexed = await entriesOf(vault, names);
  const rows = await readRecords(vault, names);
  const bodies = await Promise.all(
    rows.map(async (row, at) => {
      if (!row) return null;
      const entry = indexed.get(row.id);
      if (!entry || isOf(entry, row)) return openRecord(vault.keys, row).catch(() => null);
      // put back from outside, or saved since the index was read
      const opened = await openById(vault, ids[at] ?? '');
      return opened.ok ? opened.body : null;
    }),
  );
  return bodies.flatMap((body) => (body && body.deletedOn === null ? [withoutFiles(body)] : []));
}

/** Those of the clients with something undecided, as if every question were decided for the other revision. */
export async function readOtherwise(
  vault: OpenVault,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Client>> {
  const wanted = new Set(ids);
  const { entries } = await allEntries(vault);
  const waiting = entries.filter(({ id, leaves }) => leaves > 0 && wanted.has(id));
  const open = await Promise.all(waiting.map(({ id }) => readUndecided(vault, id)));
  return new Map(open.flatMap((one) => (one ? [[one.mine.client.id, one.otherwise] as const] : [])));
}

/** The bytes of one document; null when the client has no such document. Throws `not-here` while it is in a team's store only. */
export async function readDocument(vault: OpenVault, id: string, documentId: string): Promise<Bytes | null> {
  const opened = await openById(vault, id);
  return opened.ok ? fileOf(vault, opened.body, documentId) : null;
}

/** All clients by name, those that match every word of `query` if one is given. */
export async function listClients(vault: OpenVault, query = ''): Promise<ClientList> {
  const { entries, damaged } = await allEntries(vault);
  const found = orderedEntries(vault.cache, entries, 'name').filter(matcherFor(vault.cache, query));
  return {
    clients: found.filter((entry) => entry.deletedOn === null).map(summaryOf),
    removed: found.filter((entry) => entry.deletedOn !== null).map(summaryOf),
    damaged,
  };
}

async function openById(vault: OpenVault, clientId: string): Promise<Opened> {
  const id = await opaqueId(vault.keys, clientId);
  const { row, entry, isPutBack, isLost } = await readIndexed(vault, id);
  if (isLost) return { ok: false, reason: 'damaged' };
  if (!row) return { ok: false, reason: 'not-found' };
  if (isPutBack) return { ok: false, reason: 'damaged' };
  try {
    const body = await openRecord(vault.keys, row);
    return { ok: true, body, rev: row.rev, isUndecided: (entry?.leaves ?? 0) > 0 };
  } catch (error) {
    return { ok: false, reason: faultCode(error) === 'newer-version' ? 'newer-version' : 'damaged' };
  }
}

async function fileOf(vault: OpenVault, body: Body, documentId: string): Promise<Bytes | null> {
  const document = body.client.documents.find((one) => one.id === documentId);
  if (!document) return null;
  const row = await readRow(vault.store, 'files', document.file);
  return readStoredFile(vault.keys, document, row ?? undefined);
}
