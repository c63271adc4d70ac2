// What was a client before? Lists and restores earlier revisions, and deletes files that none of them uses.
import type { Client } from '../../filing/client/client';
import { HISTORY } from '../store/commit';
import { noteErased } from '../store/erased-rows';
import { readOr, readRow, readRows } from '../store/read-rows';
import type { RecordRow } from '../store/schema';
import { type Opened, opaqueId, openRecord, withoutFiles } from './client-record';
import { filesOnTheirWay } from './elsewhere';
import { allEntries } from './index-shards';
import { readIndexed } from './indexed-record';
import { type MadeAt, madeAt } from './leaves';
import type { OpenVault } from './open-vault';
import { makeChange, type SaveResult } from './records';

/** One revision of a client. */
export interface Revision {
  readonly rev: number;
  /** When it was saved (milliseconds). */
  readonly changed: number;
  readonly isCurrent: boolean;
  readonly state: 'stored' | 'removed' | 'damaged';
  /** Where it was made; null when it cannot be decrypted. */
  readonly made: MadeAt | null;
}

/** The revisions of a client that are kept, newest first. */
export async function listRevisions(vault: OpenVault, clientId: string): Promise<readonly Revision[]> {
  const rows = await rowsOf(vault, clientId);
  return Promise.all(
    rows.map(async (row, at): Promise<Revision> => {
      const body = await openOrNull(vault, row);
      const { rev, changed = 0 } = row;
      const isCurrent = at === 0;
      if (body === null) return { rev, changed, isCurrent, state: 'damaged', made: null };
      const made = madeAt(vault, body.origin);
      const state = body.deletedOn === null ? 'stored' : 'removed';
      return { rev, changed: made?.at ?? changed, isCurrent, state, made };
    }),
  );
}

/** When a client was removed, and where; null for one that is in the list or cannot be read. */
export async function readRemoval(
  vault: OpenVault,
  clientId: string,
): Promise<{ readonly at: number; readonly made: MadeAt } | null> {
  const [row, ...earlier] = await rowsOf(vault, clientId);
  const present = row ? await openOrNull(vault, row) : null;
  if (!present || present.deletedOn === null) return null;
  const { deletedOn: at } = present;
  // one with two parents merged or decided what somebody else had removed
  const isRemoval = ({ origin, deletedOn }: Opened) => deletedOn === at && origin.parents.length < 2;
  if (isRemoval(present)) return { at, made: madeAt(vault, present.origin) };
  const others = await Promise.all(earlier.map((one) => openOrNull(vault, one)));
  const removal = others.find((one) => one !== null && isRemoval(one)) ?? present;
  return { at, made: madeAt(vault, removal.origin) };
}

/** The client at a revision, with empty document data; null when that revision is damaged or no longer kept. */
export async function readRevision(vault: OpenVault, clientId: string, rev: number): Promise<Client | null> {
  const row = (await rowsOf(vault, clientId)).find((one) => one.rev === rev);
  const body = row ? await openOrNull(vault, row) : null;
  return body ? withoutFiles(body) : null;
}

/** Makes an earlier revision the present one, as a new revision: nothing in between is lost. Null when it is not kept or damaged. */
export async function restoreRevision(
  vault: OpenVault,
  clientId: string,
  rev: number,
  expected: number,
  command?: string,
): Promise<SaveResult | null> {
  const source = (await rowsOf(vault, clientId)).find((row) => row.rev === rev);
  const body = source ? await openOrNull(vault, source) : null;
  if (!source || !body) return null;
  const change = { clientId, expected, action: 'restore-revision', command } as const;
  return makeChange(vault, change, async () => ({
    body: { ...body, deletedOn: null },
    files: [],
    ...(rev === expected ? {} : { source }),
  }));
}

/**
 * Deletes the files that no kept revision of any client uses and no team waits for; answers how many. A team no longer waits for a
 * file that is gone and that nothing names. While a record or a revision cannot be opened, or is gone although the index knows it,
 * nobody knows its files, so none are deleted (null).
 */
export async function purgeFiles(vault: OpenVault): Promise<number | null> {
  const database = await vault.store.open();
  const waiting = await filesOnTheirWay(vault); // before the files and records: whatever is added later stays
  const stored = new Set(await database.getAllKeys('files'));
  const named = new Set<string>();
  const ids = new Set(await database.getAllKeys('records'));
  const { entries } = await allEntries(vault);
  for (const { record } of entries)
    if (!ids.has(record) && (await readIndexed(vault, record)).isLost) return null;
  for (const store of ['records', 'history', 'leaves'] as const) {
    for (const key of await database.getAllKeys(store)) {
      // all three hold rows of the same type, under different keys
      const row: RecordRow | null | undefined = await readRow(vault.store, store, key as never);
      const body = row ? await openOrNull(vault, row) : null;
      if (row !== undefined && !body) return null;
      for (const document of body?.client.documents ?? []) named.add(document.file);
    }
  }
  const kept = new Set([...named, ...(await filesOnTheirWay(vault)).map(({ file }) => file)]);
  const unused = [...stored].filter((file) => !kept.has(file));
  const lost = waiting.filter(({ file }) => !stored.has(file) && !named.has(file));
  const to = { stores: ['files', 'meta'], vault: vault.keys.vault } as const;
  await vault.store.write(to, (tx) =>
    Promise.all([
      ...unused.map((id) => tx.objectStore('files').delete(id)),
      ...lost.map(({ key }) => tx.objectStore('meta').delete(key)),
      noteErased(tx, 'file', unused),
    ]),
  );
  return unused.length;
}

/** The current row first, then the history backwards. */
async function rowsOf(vault: OpenVault, clientId: string): Promise<readonly RecordRow[]> {
  const id = await opaqueId(vault.keys, clientId);
  const { store } = vault;
  const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const together = async (): Promise<PresentAndEarlier> => {
    const tx = (await store.open()).transaction(['records', 'history']);
    const [current, earlier] = await Promise.all([
      tx.objectStore('records').get(id),
      tx.objectStore('history').getAll(range),
      tx.done,
    ]);
    return { current, earlier };
  };
  const { current, earlier } = await readOr(together, async () => ({
    current: await readRow(store, 'records', id),
    earlier: (await readRows(store, 'history', range)).rows,
  }));
  return current ? [current, ...[...earlier].reverse().slice(0, HISTORY)] : [];
}

interface PresentAndEarlier {
  readonly current: RecordRow | undefined | null;
  readonly earlier: readonly RecordRow[];
}

function openOrNull(vault: OpenVault, row: RecordRow): Promise<Opened | null> {
  return openRecord(vault.keys, row).catch(() => null);
}
