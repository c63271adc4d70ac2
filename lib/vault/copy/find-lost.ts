// Which rows of a client cannot be read, and what of them does the second copy hold? Whatever fails its seal is never taken from it.
import { type Opened, openRecord, readStoredFile } from '../clients/client-record';
import { shardOf } from '../clients/index-shards';
import { type IndexedRecord, isOf, readIndexed } from '../clients/indexed-record';
import type { OpenVault } from '../clients/open-vault';
import { faultCode } from '../faults';
import { readRow, readRows } from '../store/read-rows';
import type { FileRow, RecordRow } from '../store/schema';
import { type CopyFolder, documentFile, shardFile } from './copy-head';
import { type RevisionRow, revisionRows } from './keep-lost';
import { rowsIn } from './pack-rows';

/** A stored revision and what it contains. */
export interface Sound {
  readonly row: RecordRow;
  readonly body: Opened;
}

/** What of a client cannot be read, and what takes its place. */
export interface LostRows {
  readonly record: string;
  readonly indexed: IndexedRecord;
  /** `sound`: the present revision can be read. `same`: the copy has that revision. `older`: only an earlier one can be read. */
  readonly present: 'sound' | 'same' | 'older' | 'none';
  /** The present revision, or the one that takes its place. */
  readonly revision: Sound | null;
  readonly history: readonly RecordRow[];
  readonly leaves: readonly RecordRow[];
  readonly files: readonly FileRow[];
  /** Earlier and undecided revisions, and documents, that are nowhere. */
  readonly lostRevisions: number;
  readonly lostFiles: number;
}

/** Reads the rows of one record in the copy; several records of a shard are read together. */
export function copyReader(folder: CopyFolder | undefined) {
  let last: { readonly shard: number; readonly rows: Promise<readonly RevisionRow[]> } | null = null;
  return async (record: string): Promise<readonly RevisionRow[]> => {
    const shard = shardOf(record);
    if (!folder) return [];
    if (last?.shard !== shard)
      last = { shard, rows: rowsIn(folder, shardFile(shard)).then((rows) => revisionRows(rows ?? [])) };
    return (await last.rows).filter(({ value }) => value.id === record);
  };
}

interface FindWork {
  readonly vault: OpenVault;
  readonly folder: CopyFolder | undefined;
  readonly copied: ReturnType<typeof copyReader>;
}

/** What cannot be read of a record; null when all of it can, or a later version wrote it. */
export async function findLost(work: FindWork, record: string): Promise<LostRows | null> {
  const { vault } = work;
  const indexed = await readIndexed(vault, record);
  const own = indexed.row && !indexed.isPutBack ? await openOr(vault, indexed.row) : null;
  if (own === 'newer') return null;
  if (!own && !indexed.row && !indexed.isLost) return null;
  const copied = await soundOf(
    vault,
    (await work.copied(record)).map(({ value }) => value),
  );
  const stored = await storedRevisions(vault, record);
  const sound: Sound | null = own && indexed.row ? { row: indexed.row, body: own } : null;
  const instead = sound ? null : replacement(indexed, [...stored.history.sound, ...copied]);
  const revision = sound ?? instead;
  const present = sound ? 'sound' : presentOf(indexed, instead);
  const wanted = present === 'older' ? [] : earlierWanted(revision, stored);
  const earlier = wanted.flatMap((rev) => copied.find(({ row }) => row.rev === rev)?.row ?? []);
  const leaves = leavesBack(indexed, stored, await beside(work, record), present);
  const bodies = [...(revision ? [revision.body] : []), ...stored.leaves.sound.map(({ body }) => body)];
  const files = await filesBack(work, [...bodies, ...leaves.map(({ body }) => body)]);
  const lostRevisions = wanted.length - earlier.length + Math.max(0, stored.leaves.unread - leaves.length);
  const isWhole = present === 'sound' && wanted.length + leaves.length + lostRevisions === 0;
  if (isWhole && files.rows.length + files.lost === 0) return null;
  return {
    record,
    indexed,
    present,
    revision,
    history: [...earlier, ...putBackRow(indexed, stored)],
    leaves: leaves.map(({ row }) => row),
    files: files.rows,
    lostRevisions,
    lostFiles: files.lost,
  };
}

/** The contents of a row; null for a damaged one. */
async function openOr({ keys }: OpenVault, row: RecordRow): Promise<Opened | 'newer' | null> {
  return openRecord(keys, row).catch((error: unknown) =>
    faultCode(error) === 'newer-version' ? 'newer' : null,
  );
}

async function soundOf(vault: OpenVault, rows: readonly RecordRow[]): Promise<readonly Sound[]> {
  const opened = await Promise.all(
    rows.map(async (row) => {
      const body = await openOr(vault, row);
      return body === null || body === 'newer' ? null : { row, body };
    }),
  );
  return opened.filter((one) => one !== null);
}

/** Those of the copy that wait beside the present revision. */
const beside = async ({ vault, copied }: FindWork, record: string) =>
  soundOf(
    vault,
    (await copied(record)).flatMap(({ store, value }) => (store === 'leaves' ? [value] : [])),
  );

/** An old row that was put back, unless the history has it. */
const putBackRow = ({ isPutBack, row }: IndexedRecord, { history }: Stored): readonly RecordRow[] =>
  isPutBack && row && !history.sound.some((one) => one.row.rev === row.rev) ? [row] : [];

interface Revisions {
  readonly sound: readonly Sound[];
  readonly unread: number;
  /** Numbers of the rows that cannot be read. */
  readonly broken: readonly number[];
}

async function storedRevisions(vault: OpenVault, id: string) {
  const { store } = vault;
  const history = await readRows(store, 'history', IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
  const leaves = await readRows(store, 'leaves', IDBKeyRange.bound([id, ''], [id, '~']));
  const of = async (rows: readonly RecordRow[], unread: readonly number[]): Promise<Revisions> => {
    const states = await Promise.all(rows.map(async (row) => ({ row, body: await openOr(vault, row) })));
    const broken = states.flatMap(({ row, body }) => (body === null ? [row.rev] : []));
    const sound = states.flatMap(({ row, body }) => (body && body !== 'newer' ? [{ row, body }] : []));
    return { sound, unread: unread.length + broken.length, broken: [...broken, ...unread] };
  };
  return {
    history: await of(
      history.rows,
      history.unread.map(([, rev]) => rev),
    ),
    leaves: await of(
      leaves.rows,
      leaves.unread.map(() => 0),
    ),
  };
}

type Stored = Awaited<ReturnType<typeof storedRevisions>>;

/** The newest revision that can be read in place of the present one. */
function replacement({ entry, row, isPutBack }: IndexedRecord, sound: readonly Sound[]): Sound | null {
  const [newest] = [...sound].sort((a, b) => b.row.rev - a.row.rev);
  const indexed = entry && sound.find((one) => isOf(entry, one.row));
  // an old row that was put back can be read, so only the very revision of the index takes its place
  if (indexed || (isPutBack && row)) return indexed ?? null;
  return newest ?? null;
}

function presentOf({ entry, row }: IndexedRecord, instead: Sound | null): 'same' | 'older' | 'none' {
  if (!instead) return 'none';
  if (entry) return isOf(entry, instead.row) ? 'same' : 'older';
  return row && instead.row.rev < row.rev ? 'older' : 'same';
}

/** The numbers of earlier revisions that cannot be read, and of the one before the present if it is gone. */
function earlierWanted(revision: Sound | null, { history }: Stored): readonly number[] {
  const before = (revision?.row.rev ?? 0) - 1;
  const isThere = history.broken.includes(before) || history.sound.some(({ row }) => row.rev === before);
  return before < 1 || isThere ? history.broken : [...history.broken, before];
}

/** Undecided revisions of the copy in place of those that cannot be read or are gone. */
function leavesBack(
  { entry }: IndexedRecord,
  { leaves }: Stored,
  copied: readonly Sound[],
  present: LostRows['present'],
): readonly Sound[] {
  const missing = Math.max(0, (entry?.leaves ?? 0) - leaves.sound.length);
  if (missing === 0 || present === 'older' || present === 'none') return [];
  const there = new Set(leaves.sound.map(({ row }) => row.revision));
  return copied.filter(({ row }) => !there.has(row.revision)).slice(0, missing);
}

/** Documents of these revisions that cannot be read, as the copy has them. */
async function filesBack({ vault, folder }: FindWork, bodies: readonly Opened[]) {
  const rows = new Map<string, FileRow>();
  let lost = 0;
  for (const document of bodies.flatMap(({ client }) => client.documents)) {
    if (rows.has(document.file)) continue;
    const isSound = (row: FileRow | undefined) =>
      readStoredFile(vault.keys, document, row).then(
        () => true,
        (error: unknown) => faultCode(error) === 'not-here', // it is fetched from the team's store when it is opened
      );
    if (await isSound((await readRow(vault.store, 'files', document.file)) ?? undefined)) continue;
    const [copied] = folder ? ((await rowsIn(folder, documentFile(document.file))) ?? []) : [];
    const row = copied?.value as FileRow | undefined; // the digest matched: it was read from the store of files
    if (row && (await isSound(row))) rows.set(document.file, row);
    else lost += 1;
  }
  return { rows: [...rows.values()], lost };
}
