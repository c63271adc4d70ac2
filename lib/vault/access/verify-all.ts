// Is everything in the vault intact? Opens every record, revision and file, and compares them with the index.
import type { UnreadableClient, VaultCheck } from '../../protocol/vault';
import type { SearchEntry } from '../clients/client-index';
import { type Opened, openRecord, readStoredFile } from '../clients/client-record';
import { allEntries } from '../clients/index-shards';
import { isOf, readIndexed } from '../clients/indexed-record';
import type { OpenVault } from '../clients/open-vault';
import type { Body } from '../clients/revisions';
import { faultCode } from '../faults';
import { isSameRow } from '../store/commit';
import { asUnsaved, UNSAVED } from '../store/marks';
import { readOr, readRow, readRows } from '../store/read-rows';
import type { RecordRow } from '../store/schema';

/** What the second copy holds of records that cannot be read. */
type InCopy = (records: readonly string[]) => Promise<readonly UnreadableClient[]>;

/** Reads everything once and looks in the second copy for what cannot be read; changes nothing. */
export async function verifyVault(vault: OpenVault, inCopy: InCopy): Promise<VaultCheck> {
  const stored = await readAll(vault);
  const { rows, history, unread, unsaved } = stored;
  const { entries } = await allEntries(vault);
  const nameOf = new Map(entries.map((entry) => [entry.record, entry.name]));
  const opened = await openAll(vault, stored);
  const torn = await tornOf(vault, stored, entries);
  const present = new Map(rows.map((row) => [row.id, row.rev]));
  // a record that was saved again since then lacks nothing
  const behind = Object.entries(unsaved).filter(([id, rev]) => (present.get(id) ?? 0) < rev);
  const damaged = [...opened.touched, ...torn, ...unread.map(([id]) => id)];
  const touched = new Set([...damaged, ...behind.map(([id]) => id)]);
  return {
    records: rows.length,
    revisions: history.length,
    files: opened.files,
    undecryptable: [...opened.undecryptable, ...unread.map(([id, rev]) => `${id}.${rev}`)],
    torn,
    names: [...new Set([...touched].map((id) => nameOf.get(id) ?? ''))].filter(Boolean),
    lostFiles: opened.lostFiles,
    behind: behind.length,
    unreadable: await inCopy([...new Set(damaged)]),
  };
}

type Stored = Awaited<ReturnType<typeof readAll>>;

/** Opens every revision, and the documents of those that are present or undecided. */
async function openAll(vault: OpenVault, { rows, history, leaves }: Stored) {
  const touched = new Set<string>();
  const undecryptable: string[] = [];
  const lostFiles: string[] = [];
  let files = 0;
  const open = async (row: RecordRow) => {
    const body = await openOrNull(vault, row);
    if (body) return body;
    undecryptable.push(`${row.id}.${row.rev}`);
    touched.add(row.id);
    return null;
  };
  for (const row of [...rows, ...leaves]) {
    const body = await open(row);
    for (const document of body?.client.documents ?? []) {
      files += 1;
      if (await isSoundFile(vault, document)) continue;
      lostFiles.push(document.file);
      touched.add(row.id);
    }
  }
  for (const row of history) await open(row);
  return { touched, undecryptable, lostFiles, files };
}

/** The records that do not match the index or the history, and those that only the index knows. */
async function tornOf(
  vault: OpenVault,
  { rows, history, leaves }: Stored,
  entries: readonly SearchEntry[],
): Promise<readonly string[]> {
  const indexed = new Map(entries.map((entry) => [entry.record, entry]));
  const known = new Set(history.map((row) => `${row.id}.${row.rev}`));
  const undecided = new Map<string, number>();
  for (const { id } of leaves) undecided.set(id, (undecided.get(id) ?? 0) + 1);
  const isIndexed = (row: RecordRow, entry: SearchEntry | undefined) =>
    entry?.rev === row.rev && isOf(entry, row) && entry.leaves === (undecided.get(row.id) ?? 0);
  const torn: string[] = [];
  for (const row of rows) {
    const { id, rev } = row;
    if (rev > 1 && !known.has(`${id}.${rev - 1}`)) torn.push(id);
    else if (!isIndexed(row, indexed.get(id))) {
      const now = await readIndexed(vault, id); // read again, since it may have been saved meanwhile
      if (isSameRow(now.row, row) && !isIndexed(row, now.entry)) torn.push(id);
    }
  }
  const there = new Set(rows.map(({ id }) => id));
  return [...torn, ...[...indexed.keys()].filter((id) => !there.has(id))];
}

interface AllRows {
  readonly rows: readonly RecordRow[];
  readonly history: readonly RecordRow[];
  readonly leaves: readonly RecordRow[];
  /** Opaque id and number of those that the browser cannot read. */
  readonly unread: readonly (readonly [string, number | string])[];
}

/** A snapshot of all rows; where it cannot be read, row by row. */
async function readAll({ store }: OpenVault) {
  const together = async (): Promise<AllRows> => {
    const tx = (await store.open()).transaction(['records', 'history', 'leaves']);
    const [rows, history, leaves] = await Promise.all([
      tx.objectStore('records').getAll(),
      tx.objectStore('history').getAll(),
      tx.objectStore('leaves').getAll(),
      tx.done,
    ]);
    return { rows, history, leaves, unread: [] };
  };
  const singly = async (): Promise<AllRows> => {
    const records = await readRows(store, 'records');
    const history = await readRows(store, 'history');
    const leaves = await readRows(store, 'leaves');
    const present = records.unread.map((id) => [id, 0] as const);
    const unread = [...present, ...history.unread, ...leaves.unread];
    return { rows: records.rows, history: history.rows, leaves: leaves.rows, unread };
  };
  const unsaved = await readRow(store, 'meta', UNSAVED);
  return { ...(await readOr(together, singly)), unsaved: asUnsaved(unsaved) };
}

function openOrNull(vault: OpenVault, row: RecordRow): Promise<Opened | null> {
  return openRecord(vault.keys, row).catch(() => null);
}

async function isSoundFile(
  vault: OpenVault,
  document: Body['client']['documents'][number],
): Promise<boolean> {
  const row = await readRow(vault.store, 'files', document.file);
  return readStoredFile(vault.keys, document, row ?? undefined).then(
    () => true,
    (error: unknown) => faultCode(error) === 'not-here', // it is fetched from the team's store when it is opened
  );
}
