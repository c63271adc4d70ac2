// Is everything in the vault whole? Opens every record, revision and file, and compares them with the index.
import type { VaultCheck } from '../../protocol/vault';
import { allEntries } from '../clients/client-index';
import { type Body, openRecord, readStoredFile } from '../clients/client-record';
import type { OpenVault } from '../clients/open-vault';
import { asUnsaved, UNSAVED } from '../store/marks';
import type { RecordRow } from '../store/schema';

/** Reads all of it once; changes nothing. */
export async function verifyVault(vault: OpenVault): Promise<VaultCheck> {
  const { rows, history, outbox, unsaved } = await readAll(vault);
  const { entries } = await allEntries(vault);
  const nameOf = new Map(entries.map((entry) => [entry.record, entry.name]));
  const touched = new Set<string>();
  const indexed = new Map(entries.map((entry) => [entry.record, entry.rev]));
  const known = new Set(history.map((row) => `${row.id}.${row.rev}`));
  const undecryptable: string[] = [];
  const lostFiles: string[] = [];
  let files = 0;
  for (const row of rows) {
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
  const isTorn = ({ id, rev }: RecordRow) =>
    indexed.get(id) !== rev || outbox.get(id) !== rev || (rev > 1 && !known.has(`${id}.${rev - 1}`));
  const torn = rows.filter(isTorn).map((row) => row.id);
  const strays = [...indexed.keys()].filter((id) => !rows.some((row) => row.id === id));
  const present = new Map(rows.map((row) => [row.id, row.rev]));
  // one that was saved since is as the person wants it
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

/** All rows as they stood at one moment. */
async function readAll(vault: OpenVault) {
  const tx = (await vault.store.open()).transaction(['records', 'history', 'outbox', 'meta']);
  const [rows, history, pending, unsaved] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('history').getAll(),
    tx.objectStore('outbox').getAll(),
    tx.objectStore('meta').get(UNSAVED),
    tx.done,
  ]);
  return {
    rows,
    history,
    outbox: new Map(pending.map((one) => [one.record, one.rev])),
    unsaved: asUnsaved(unsaved),
  };
}

function openOrNull(vault: OpenVault, row: RecordRow): Promise<Body | null> {
  return openRecord(vault.keys, row).catch(() => null);
}

async function isSoundFile(
  vault: OpenVault,
  document: Body['client']['documents'][number],
): Promise<boolean> {
  const row = await (await vault.store.open()).get('files', document.file);
  return readStoredFile(vault.keys, document, row).then(
    () => true,
    () => false,
  );
}
