// Is everything in the vault intact? Opens every record, revision and file, and compares them with the index.
import type { VaultCheck } from '../../protocol/vault';
import type { SearchEntry } from '../clients/client-index';
import { type Opened, openRecord, readStoredFile } from '../clients/client-record';
import { allEntries } from '../clients/index-shards';
import { isOf, readIndexed } from '../clients/indexed-record';
import type { OpenVault } from '../clients/open-vault';
import type { Body } from '../clients/revisions';
import { faultCode } from '../faults';
import { isSameRow } from '../store/commit';
import { asUnsaved, UNSAVED } from '../store/marks';
import type { RecordRow } from '../store/schema';

/** Reads everything once; changes nothing. */
export async function verifyVault(vault: OpenVault): Promise<VaultCheck> {
  const { rows, history, leaves, unsaved } = await readAll(vault);
  const { entries } = await allEntries(vault);
  const nameOf = new Map(entries.map((entry) => [entry.record, entry.name]));
  const touched = new Set<string>();
  const indexed = new Map(entries.map((entry) => [entry.record, entry]));
  const known = new Set(history.map((row) => `${row.id}.${row.rev}`));
  const undecryptable: string[] = [];
  const lostFiles: string[] = [];
  let files = 0;
  for (const row of [...rows, ...leaves]) {
    const body = await openOrNull(vault, row);
    if (!body) {
      undecryptable.push(`${row.id}.${row.rev}`);
      touched.add(row.id);
    }
    for (const document of body?.client.documents ?? []) {
      files += 1;
      if (await isSoundFile(vault, document)) continue;
      lostFiles.push(document.file);
      touched.add(row.id);
    }
  }
  for (const row of history) {
    if (await openOrNull(vault, row)) continue;
    undecryptable.push(`${row.id}.${row.rev}`);
    touched.add(row.id);
  }
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
  const strays = [...indexed.keys()].filter((id) => !rows.some((row) => row.id === id));
  const present = new Map(rows.map((row) => [row.id, row.rev]));
  // a record that was saved again since then lacks nothing
  const behind = Object.entries(unsaved).filter(([id, rev]) => (present.get(id) ?? 0) < rev);
  for (const [id] of behind) touched.add(id);
  return {
    records: rows.length,
    revisions: history.length,
    files,
    undecryptable,
    torn: [...torn, ...strays],
    names: [...new Set([...touched, ...torn, ...strays].map((id) => nameOf.get(id) ?? ''))].filter(Boolean),
    lostFiles,
    behind: behind.length,
  };
}

/** A snapshot of all rows. */
async function readAll(vault: OpenVault) {
  const tx = (await vault.store.open()).transaction(['records', 'history', 'leaves', 'meta']);
  const [rows, history, leaves, unsaved] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('history').getAll(),
    tx.objectStore('leaves').getAll(),
    tx.objectStore('meta').get(UNSAVED),
    tx.done,
  ]);
  return {
    rows,
    history,
    leaves,
    unsaved: asUnsaved(unsaved),
  };
}

function openOrNull(vault: OpenVault, row: RecordRow): Promise<Opened | null> {
  return openRecord(vault.keys, row).catch(() => null);
}

async function isSoundFile(
  vault: OpenVault,
  document: Body['client']['documents'][number],
): Promise<boolean> {
  const row = await (await vault.store.open()).get('files', document.file);
  return readStoredFile(vault.keys, document, row).then(
    () => true,
    (error: unknown) => faultCode(error) === 'not-here', // it is fetched from the team's store when it is opened
  );
}
