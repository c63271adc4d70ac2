// How is a backup written? Client by client under a key of its own, passed on piece by piece, with the manifest last.

import { type PassphraseFault, passphraseFault } from '../../protocol/passphrase';
import { lineBefore } from '../clients/ancestry';
import type { Progress } from '../clients/batch';
import { type Opened, openRecord, readStoredFile, revisionOf, withoutFiles } from '../clients/client-record';
import { nameElsewhere } from '../clients/elsewhere';
import { allEntries } from '../clients/index-shards';
import { type Lineage, readLineage } from '../clients/leaves';
import type { OpenVault } from '../clients/open-vault';
import type { Bytes } from '../crypto/bytes';
import { toBase64 } from '../crypto/bytes';
import { chooseCost, type KdfCost } from '../crypto/kdf';
import { readRow, readRows, readTwice } from '../store/read-rows';
import type { RecordRow } from '../store/schema';
import {
  CHUNK,
  chain,
  type Derive,
  type Frame,
  framePlace,
  type Manifest,
  newHeader,
  packFrame,
  sealFrame,
  writeHeader,
} from './format';

/** Writes the next bytes of the file; more follow once it has resolved. */
export type Sink = (bytes: Bytes) => Promise<void>;

export type BackupResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: PassphraseFault | 'cancelled' };

export interface BackupOptions extends Progress {
  /** Derives the key in a worker: here it would block everything and take the memory that the cost states. */
  readonly derive?: Derive;
}

interface Options extends BackupOptions {
  readonly cost: KdfCost;
}

const EMPTY = new Uint8Array(0);
/** Records read and decrypted at once: singly, most of the time would go into waiting for database and WebCrypto. */
const TOGETHER = 100;
/** Bytes that may be waiting for encryption or for the sink. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Writes all clients with their documents, also removed ones, without earlier revisions. It counts as made only once `checkBackup` has read it. */
export async function writeBackup(
  vault: OpenVault,
  passphrase: string,
  sink: Sink,
  { cost, derive, onProgress, signal }: Options,
): Promise<BackupResult> {
  const fault = passphraseFault(passphrase);
  if (fault) return { ok: false, reason: fault };
  const writer = await openWriter(vault, derive ?? passphrase, cost, sink);
  const counts = { clients: 0, files: 0, fileBytes: 0 };
  const skipped: string[] = [];
  const { entries } = await allEntries(vault);
  const undecided = new Set(entries.flatMap(({ record, leaves }) => (leaves > 0 ? [record] : [])));
  const to = { add: writer.add, counts, skipped };
  const stored = await readTwice(async () => (await vault.store.open()).getAllKeys('records'));
  // records that only the index still knows: they are named as skipped
  const ids = [...new Set([...stored, ...entries.map(({ record }) => record)])].sort();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    for await (const { id, opened } of openAll(vault, ids.slice(at, at + TOGETHER), undecided)) {
      if (signal?.aborted) return { ok: false, reason: 'cancelled' };
      if (opened) await writeClient(vault, to, opened);
      else skipped.push(id);
    }
    onProgress?.(Math.min(at + TOGETHER, ids.length), ids.length);
  }
  const digest = toBase64(await writer.digest());
  const manifest: Manifest = { kind: 'manifest', created: vault.now(), ...counts, skipped, digest };
  await writer.add({ head: manifest, bytes: EMPTY }, true);
  await writer.digest();
  return { ok: true, manifest };
}

/** A stored client with the bytes of its documents; null for a damaged one. */
interface OpenClient {
  readonly row: RecordRow;
  readonly body: Opened;
  readonly files: readonly (Bytes | null)[];
  /** The ancestry of its revisions; null when there is only one, without parents. */
  readonly lineage: Lineage | null;
}

/** Yields the records with these ids, null for a damaged one. The next one's documents are read while one is written. */
async function* openAll(
  vault: OpenVault,
  ids: readonly string[],
  undecided: ReadonlySet<string>,
): AsyncGenerator<{ readonly id: string; readonly opened: OpenClient | null }> {
  const [first = '', last = ''] = [ids[0], ids.at(-1)]; // ids are sorted, as the database returns them
  const { rows: stored } = await readRows(vault.store, 'records', IDBKeyRange.bound(first, last));
  const known = new Map(stored.map((row) => [row.id, row]));
  const rows = ids.map((id) => known.get(id));
  const bodies = await Promise.all(
    rows.map((row) => (row ? openRecord(vault.keys, row).catch(() => null) : null)),
  );
  const openAt = async (at: number): Promise<OpenClient | null> => {
    const [row, body] = [rows[at], bodies[at]];
    if (!row || !body) return null;
    const isFirst = row.rev === 1 && body.origin.line === undefined && !undecided.has(row.id);
    const lineage = isFirst ? null : await readLineage(vault, row.id);
    return { row, body, files: await filesOf(vault, body), lineage };
  };
  let coming = openAt(0);
  for (const [at, id] of ids.entries()) {
    const opened = await coming;
    coming = openAt(at + 1);
    coming.catch(() => undefined); // told when its turn comes
    yield { id, opened };
  }
}

async function filesOf(vault: OpenVault, { client }: Opened): Promise<readonly (Bytes | null)[]> {
  if (client.documents.length === 0) return [];
  return Promise.all(
    client.documents.map(async (document) => {
      const row = await readRow(vault.store, 'files', document.file);
      return readStoredFile(vault.keys, document, row ?? undefined).catch(() => null);
    }),
  );
}

type Add = (frame: Frame, isLast?: boolean) => Promise<void>;

/** Encrypts frames concurrently and passes them on in order. `digest` waits for all that were added. */
async function openWriter(vault: OpenVault, secret: string | Derive, cost: KdfCost, sink: Sink) {
  const { header, key } = await newHeader(secret, chooseCost(cost), vault.random);
  await sink(writeHeader(header));
  let [count, waiting] = [0, 0];
  let digest: Bytes = EMPTY;
  let written = Promise.resolve();
  const add: Add = async (frame, isLast = false) => {
    const plain = packFrame(frame);
    const sealed = sealFrame(key, plain, framePlace(header, count, isLast), vault.random);
    const own = crypto.subtle.digest('SHA-256', plain);
    const before = written;
    count += 1;
    waiting += plain.length;
    written = Promise.all([sealed, own, before]).then(async ([bytes, hash]) => {
      digest = await chain(digest, new Uint8Array(hash));
      await sink(bytes);
      waiting -= plain.length;
    });
    written.catch(() => undefined); // rethrown by the next `await`
    if (waiting > MOST_WAITING) await written;
  };
  const done = async () => {
    await written;
    return digest;
  };
  return { add, digest: done };
}

interface WriteTo {
  readonly add: Add;
  readonly counts: { clients: number; files: number; fileBytes: number };
  readonly skipped: string[];
}

/** Writes a client, followed by its undecided revisions. */
async function writeClient(vault: OpenVault, to: WriteTo, opened: OpenClient): Promise<void> {
  await writeRevision(vault, to, 'client', opened);
  to.counts.clients += 1;
  for (const { row, body } of opened.lineage?.leaves ?? [])
    await writeRevision(vault, to, 'leaf', { ...opened, row, body, files: await filesOf(vault, body) });
}

/** Writes the files first, so that a reader has them when the client follows. */
async function writeRevision(
  vault: OpenVault,
  { add, counts, skipped }: WriteTo,
  kind: 'client' | 'leaf',
  { row, body, files, lineage }: OpenClient,
): Promise<void> {
  const kept: string[] = [];
  for (const [number, document] of body.client.documents.entries()) {
    const bytes = files[number];
    if (!bytes) {
      // a file that is in a team's store only is not damaged: it can be fetched again
      if (nameElsewhere(document.file) === null) skipped.push(`${row.id}/${document.id}`);
      continue;
    }
    const count = Math.max(1, Math.ceil(bytes.length / CHUNK));
    for (let at = 0; at < count; at += 1) {
      const head = { kind: 'file', document: document.id, at, of: count, digest: document.digest };
      await add({ head, bytes: bytes.subarray(at * CHUNK, (at + 1) * CHUNK) });
    }
    kept.push(document.id);
    counts.files += 1;
    counts.fileBytes += bytes.length;
  }
  const whole = withoutFiles(body);
  const client = { ...whole, documents: whole.documents.filter(({ id }) => kept.includes(id)) };
  const isWhole = client.documents.length === whole.documents.length;
  const from = isWhole ? await named(vault, lineage, row, body) : unnamed(body);
  await add({ head: { kind, ...from, deletedOn: body.deletedOn, client }, bytes: EMPTY });
}

/** The revision with its name and its known ancestry. */
async function named({ keys }: OpenVault, lineage: Lineage | null, row: RecordRow, body: Opened) {
  const revision = await revisionOf(keys, row, body);
  const { line: _line, ...origin } = body.origin;
  const line = lineage ? lineBefore(lineage.ancestry, revision) : {};
  return { revision, origin: Object.keys(line).length > 0 ? { ...origin, line } : origin };
}

/** Without its damaged document a revision is no longer the one of that name, so it gets none. */
function unnamed({ origin: { author, device, at } }: Opened) {
  return { revision: null, origin: { parents: [], author, device, at } };
}
