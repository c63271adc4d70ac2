// What is in a backup file, and is it whole? Reads frame after frame; the first that is not as it was written ends it.
import * as z from 'zod';
import { Client } from '../../filing/client/client';
import { type Bytes, concat, toBase64, toText } from '../crypto/bytes';
import { deriveFromPassphrase } from '../crypto/kdf';
import { decrypt } from '../crypto/sealing';
import { faultCode, vaultFault } from '../faults';
import {
  BACKUP_VERSION,
  BackupHeader,
  chain,
  type Derive,
  framePlace,
  MAGIC,
  MAX_FRAME,
  MAX_HEADER,
  Manifest,
  openHeader,
  readLength,
  unpackFrame,
} from './format';

/** A file that can be read in any place, twice. */
export interface Source {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Bytes>;
}

export type BackupFault = 'not-a-backup' | 'newer-version' | 'wrong-passphrase' | 'damaged';
export type CheckResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: BackupFault };

/** One client of a backup, with its documents' bytes. */
export interface BackupItem {
  readonly client: Client;
  readonly deletedOn: number | null;
  readonly changed: number;
}

/** An open backup: header read and key known. */
export interface OpenBackup {
  readonly source: Source;
  readonly header: BackupHeader;
  readonly key: CryptoKey;
  readonly start: number;
}

const FileHead = z.strictObject({
  kind: z.literal('file'),
  document: z.string(),
  at: z.int().min(0),
  of: z.int().min(1),
  digest: z.string(),
});
const ClientHead = z.strictObject({
  kind: z.literal('client'),
  changed: z.number(),
  deletedOn: z.number().nullable(),
  client: Client,
});
const Head = z.discriminatedUnion('kind', [FileHead, ClientHead, Manifest]);

const WINDOW = 4 * 1024 * 1024;

/** A file or blob as a source. It is read in larger pieces than asked for: each reading takes its time. */
export function sourceOf(blob: Blob): Source {
  let start = 0;
  let held: Bytes = new Uint8Array(0);
  return {
    size: blob.size,
    read: async (from, to) => {
      if (from < start || to > start + held.length) {
        const piece = blob.slice(from, Math.max(to, from + WINDOW));
        held = new Uint8Array(await piece.arrayBuffer());
        start = from;
      }
      return held.slice(from - start, to - start);
    },
  };
}

/** Reads the header and tries the passphrase, or what was derived of it elsewhere: a foreign header may ask for much work. */
export async function openBackup(
  source: Source,
  secret: string | Derive,
): Promise<
  { readonly ok: true; readonly backup: OpenBackup } | { readonly ok: false; readonly reason: BackupFault }
> {
  const first = await source.read(0, MAGIC.length + 4);
  const isOurs = first.length === MAGIC.length + 4 && MAGIC.every((byte, at) => first[at] === byte);
  const length = isOurs ? readLength(first.subarray(MAGIC.length)) : 0;
  if (length === 0 || length > MAX_HEADER) return { ok: false, reason: 'not-a-backup' };
  const start = first.length + length;
  const header = parseHeader(await source.read(first.length, start));
  if (typeof header === 'string') return { ok: false, reason: header };
  const derive: Derive = typeof secret === 'string' ? (kdf) => deriveFromPassphrase(secret, kdf) : secret;
  try {
    return { ok: true, backup: { source, header, key: await openHeader(header, derive), start } };
  } catch (error) {
    if (faultCode(error) === 'not-decryptable') return { ok: false, reason: 'wrong-passphrase' };
    if (faultCode(error) === 'weak-kdf') return { ok: false, reason: 'damaged' };
    throw error;
  }
}

/** A backup that was read from end to end and is as it was written. */
export interface WholeBackup {
  readonly backup: OpenBackup;
  readonly manifest: Manifest;
}

/** Opens a backup and reads it whole. */
export async function openWhole(
  source: Source,
  secret: string | Derive,
  onProgress?: (done: number, total: number) => void,
): Promise<({ readonly ok: true } & WholeBackup) | { readonly ok: false; readonly reason: BackupFault }> {
  const opened = await openBackup(source, secret);
  if (!opened.ok) return opened;
  const checked = await checkBackup(opened.backup, onProgress);
  return checked.ok ? { ok: true, backup: opened.backup, manifest: checked.manifest } : checked;
}

/** Reads the whole backup and compares it with its manifest; changes nothing. */
export async function checkBackup(
  backup: OpenBackup,
  onProgress?: (done: number, total: number) => void,
): Promise<CheckResult> {
  try {
    const items = contentsOf(backup, onProgress);
    for (;;) {
      const next = await items.next();
      if (next.done) return { ok: true, manifest: next.value };
    }
  } catch (error) {
    if (faultCode(error) === null) throw error;
    return { ok: false, reason: 'damaged' };
  }
}

/** The clients one after the other, and the manifest at the end. Throws `damaged-record` when anything is not as it was written. */
export async function* itemsOf(
  backup: OpenBackup,
  onProgress?: (done: number, total: number) => void,
): AsyncGenerator<BackupItem, Manifest> {
  const contents = contentsOf(backup, onProgress);
  for (;;) {
    const next = await contents.next();
    if (next.done) return next.value;
    yield withFiles(next.value);
  }
}

/** A client as it stands in the file, and the pieces of its documents. */
interface Content {
  readonly head: z.infer<typeof ClientHead>;
  readonly files: ReadonlyMap<string, readonly Bytes[]>;
}

async function* contentsOf(
  backup: OpenBackup,
  onProgress?: (done: number, total: number) => void,
): AsyncGenerator<Content, Manifest> {
  const { source } = backup;
  const counts = { clients: 0, files: 0, fileBytes: 0 };
  let digest: Bytes = new Uint8Array(0);
  let files = new Map<string, Bytes[]>();
  let at = backup.start;
  for (let number = 0; at < source.size; number += 1) {
    const frame = await readFrame(backup, at, number);
    at = frame.end;
    if (frame.head.kind === 'manifest') {
      const { clients, files: fileCount, fileBytes, digest: whole } = frame.head;
      const isSame =
        clients === counts.clients && fileCount === counts.files && fileBytes === counts.fileBytes;
      if (!isSame || whole !== toBase64(digest) || files.size > 0) throw vaultFault('damaged-record');
      return frame.head;
    }
    digest = await chain(digest, frame.plain);
    if (frame.head.kind === 'file') {
      const parts = files.get(frame.head.document) ?? [];
      if (frame.head.at !== parts.length) throw vaultFault('damaged-record');
      files.set(frame.head.document, [...parts, frame.bytes]);
      counts.fileBytes += frame.bytes.length;
      continue;
    }
    if (frame.head.client.documents.some(({ id }) => !files.has(id))) throw vaultFault('damaged-record');
    if (files.size !== frame.head.client.documents.length) throw vaultFault('damaged-record');
    yield { head: frame.head, files };
    counts.clients += 1;
    counts.files += files.size;
    files = new Map();
    onProgress?.(at, source.size);
  }
  throw vaultFault('damaged-record'); // the manifest is missing: the file was cut off
}

function withFiles({ head, files }: Content): BackupItem {
  const documents = head.client.documents.map((document) => ({
    ...document,
    data: toBase64(concat(...(files.get(document.id) ?? []))),
  }));
  return { client: { ...head.client, documents }, deletedOn: head.deletedOn, changed: head.changed };
}

/** The last frame is known by its end: it is sealed as last, all others are not. */
async function readFrame({ source, header, key }: OpenBackup, at: number, number: number) {
  const lengthBytes = await source.read(at, at + 4);
  const length = lengthBytes.length === 4 ? readLength(lengthBytes) : 0;
  const end = at + 4 + length;
  if (length < 28 || length > MAX_FRAME || end > source.size) throw vaultFault('damaged-record');
  const sealed = await source.read(at + 4, end);
  const plain = await decrypt(key, sealed, framePlace(header, number, end === source.size));
  try {
    const { head, bytes } = unpackFrame(plain);
    return { head: Head.parse(head), bytes, plain, end };
  } catch {
    throw vaultFault('damaged-record'); // the cause may quote values
  }
}

function parseHeader(bytes: Bytes): BackupHeader | BackupFault {
  try {
    const value: unknown = JSON.parse(toText(bytes));
    const { version } = z.object({ version: z.number() }).parse(value);
    if (version > BACKUP_VERSION) return 'newer-version';
    return BackupHeader.parse(value);
  } catch {
    return 'not-a-backup';
  }
}
