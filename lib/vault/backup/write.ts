// How is a backup made? Client after client under a key of the backup's own, handed on piece by piece, the manifest last.
import type { Progress } from '../clients/batch';
import { type Opened, openRecord, readStoredFile, withoutFiles } from '../clients/client-record';
import type { OpenVault } from '../clients/open-vault';
import type { Bytes } from '../crypto/bytes';
import { toBase64 } from '../crypto/bytes';
import { chooseCost, type KdfCost } from '../crypto/kdf';
import { type PassphraseFault, passphraseFault } from '../crypto/passphrase';
import type { RecordRow } from '../store/schema';
import {
  CHUNK,
  chain,
  type Frame,
  framePlace,
  type Manifest,
  newHeader,
  packFrame,
  sealFrame,
  writeHeader,
} from './format';

/** Takes the next bytes of the file; the next ones come when it is done. */
export type Sink = (bytes: Bytes) => Promise<void>;

export type BackupResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: PassphraseFault | 'cancelled' };

interface Options extends Progress {
  readonly cost: KdfCost;
}

const EMPTY = new Uint8Array(0);

/** Writes all clients with their documents, removed ones too; earlier revisions are not in it. Not done until `checkBackup` has read it. */
export async function writeBackup(
  vault: OpenVault,
  passphrase: string,
  sink: Sink,
  { cost, onProgress, signal }: Options,
): Promise<BackupResult> {
  const fault = passphraseFault(passphrase);
  if (fault) return { ok: false, reason: fault };
  const writer = await openWriter(vault, passphrase, cost, sink);
  const counts = { clients: 0, files: 0, fileBytes: 0 };
  const skipped: string[] = [];
  const database = await vault.store.open();
  const ids = await database.getAllKeys('records');
  for (const [at, id] of ids.entries()) {
    if (signal?.aborted) return { ok: false, reason: 'cancelled' };
    const row = await database.get('records', id);
    const body = row ? await openRecord(vault.keys, row).catch(() => null) : null;
    if (row && body) await writeClient(vault, writer.add, row, body, counts, skipped);
    else skipped.push(id);
    if ((at + 1) % 100 === 0 || at + 1 === ids.length) onProgress?.(at + 1, ids.length);
  }
  const manifest: Manifest = {
    kind: 'manifest',
    created: vault.now(),
    ...counts,
    skipped,
    digest: writer.digest(),
  };
  await writer.add({ head: manifest, bytes: EMPTY }, true);
  return { ok: true, manifest };
}

type Add = (frame: Frame, isLast?: boolean) => Promise<void>;

async function openWriter(vault: OpenVault, passphrase: string, cost: KdfCost, sink: Sink) {
  const { header, key } = await newHeader(passphrase, chooseCost(cost), vault.random);
  await sink(writeHeader(header));
  let count = 0;
  let digest: Bytes = EMPTY;
  const add: Add = async (frame, isLast = false) => {
    const plain = packFrame(frame);
    digest = await chain(digest, plain);
    await sink(await sealFrame(key, plain, framePlace(header, count, isLast), vault.random));
    count += 1;
  };
  return { add, digest: () => toBase64(digest) };
}

/** The files first, so that whoever reads has them when the client comes. */
async function writeClient(
  vault: OpenVault,
  add: Add,
  row: RecordRow,
  body: Opened,
  counts: { clients: number; files: number; fileBytes: number },
  skipped: string[],
): Promise<void> {
  const kept: string[] = [];
  for (const document of body.client.documents) {
    const file = await (await vault.store.open()).get('files', document.file);
    const bytes = await readStoredFile(vault.keys, document, file).catch(() => null);
    if (!bytes) {
      skipped.push(`${row.id}/${document.id}`);
      continue;
    }
    const count = Math.max(1, Math.ceil(bytes.length / CHUNK));
    for (let at = 0; at < count; at += 1) {
      const head = { kind: 'file', document: document.id, at, of: count, digest: document.digest };
      await add({ head, bytes: bytes.slice(at * CHUNK, (at + 1) * CHUNK) });
    }
    kept.push(document.id);
    counts.files += 1;
    counts.fileBytes += bytes.length;
  }
  const whole = withoutFiles(body);
  const client = { ...whole, documents: whole.documents.filter(({ id }) => kept.includes(id)) };
  await add({
    head: { kind: 'client', changed: body.origin.at, deletedOn: body.deletedOn, client },
    bytes: EMPTY,
  });
  counts.clients += 1;
}
