// What is in a backup file, and is it complete? Its clients one after the other, then the manifest that must fit them.
import * as z from 'zod';
import type { Client } from '../../filing/client/client';
import { digestOf, type GivenFile } from '../clients/client-record';
import type { Origin } from '../clients/revisions';
import { type Bytes, concat, toBase64, toText } from '../crypto/bytes';
import { faultCode, vaultFault } from '../faults';
import {
  BACKUP_VERSION,
  BackupHeader,
  chain,
  type Derive,
  derivedFrom,
  MAGIC,
  MAX_HEADER,
  type Manifest,
  openHeader,
  readLength,
} from './format';
import { type ClientHead, type FileHead, framesOf, type OpenBackup, type Source } from './frames';

export type BackupFault = 'not-a-backup' | 'newer-version' | 'wrong-passphrase' | 'damaged';
export type CheckResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: BackupFault };

/** One client of a backup: its documents without data, and their bytes by document id. */
export interface BackupItem {
  readonly client: Client;
  readonly files: ReadonlyMap<string, GivenFile>;
  readonly deletedOn: number | null;
  /** Null in a backup of version 1, which does not name revisions, and when a damaged document was left out. */
  readonly revision: string | null;
  readonly origin: Origin;
}

/** Reads the header and tries the passphrase, or a key derived in a worker, since a foreign header may demand much work. */
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
  try {
    return {
      ok: true,
      backup: { source, header, key: await openHeader(header, derivedFrom(secret)), start },
    };
  } catch (error) {
    if (faultCode(error) === 'not-decryptable') return { ok: false, reason: 'wrong-passphrase' };
    if (faultCode(error) === 'weak-kdf') return { ok: false, reason: 'damaged' };
    throw error;
  }
}

/** A backup that was read to its end and found unchanged. */
export interface WholeBackup {
  readonly backup: OpenBackup;
  readonly manifest: Manifest;
}

/** Opens a backup and reads it to its end. */
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
    const items = itemsOf(backup, onProgress);
    for (;;) {
      const next = await items.next();
      if (next.done) return { ok: true, manifest: next.value };
    }
  } catch (error) {
    if (faultCode(error) === null) throw error;
    return { ok: false, reason: 'damaged' };
  }
}

/** The clients one after the other, then the manifest. Throws `damaged-record` when anything was changed. */
export async function* itemsOf(
  backup: OpenBackup,
  onProgress?: (done: number, total: number) => void,
): AsyncGenerator<BackupItem, Manifest> {
  const counts = { clients: 0, files: 0, fileBytes: 0 };
  const ids = new Set<string>();
  let last = '';
  // not awaited frame by frame: each wait would stand in line behind the frames that are being decrypted
  let digest: Promise<Bytes> = Promise.resolve(new Uint8Array(0));
  let parts = new Map<string, FilePart[]>();
  for await (const frame of framesOf(backup)) {
    const { head } = frame;
    if (head.kind === 'manifest') {
      const isSame = Object.entries(counts).every(
        ([name, count]) => head[name as keyof typeof counts] === count,
      );
      const isEnd = frame.end === backup.source.size && parts.size === 0;
      if (!isSame || !isEnd || head.digest !== toBase64(await digest)) throw vaultFault('damaged-record');
      return head;
    }
    const before = digest;
    digest = before.then((soFar) => chain(soFar, frame.digest));
    if (head.kind === 'file') {
      const before = parts.get(head.document) ?? [];
      if (head.at !== before.length) throw vaultFault('damaged-record');
      before.push({ head, bytes: frame.bytes });
      parts.set(head.document, before);
      continue;
    }
    const { client, deletedOn, kind } = head;
    const isWhole =
      client.documents.length === parts.size && client.documents.every(({ id }) => parts.has(id));
    // each client once, followed by its undecided revisions
    const isInPlace = kind === 'client' ? !ids.has(client.id) : client.id === last;
    if (!isWhole || !isInPlace) throw vaultFault('damaged-record');
    ids.add(client.id);
    last = client.id;
    const files = new Map(
      await Promise.all([...parts].map(async ([id, all]) => [id, await joined(all)] as const)),
    );
    yield { client, files, deletedOn, ...originOf(head) };
    if (kind === 'client') counts.clients += 1;
    counts.files += files.size;
    for (const { bytes } of files.values()) counts.fileBytes += bytes.length;
    parts = new Map();
    onProgress?.(frame.end, backup.source.size);
  }
  throw vaultFault('damaged-record'); // without a manifest the file was cut off
}

function originOf(head: ClientHead): Pick<BackupItem, 'revision' | 'origin'> {
  if ('origin' in head) return { revision: head.revision, origin: head.origin };
  return { revision: null, origin: { parents: [], author: null, device: '', at: head.changed } };
}

interface FilePart {
  readonly head: FileHead;
  readonly bytes: Bytes;
}

/** A document joined from its chunks, when all are there and match its digest. */
async function joined(parts: readonly FilePart[]): Promise<GivenFile> {
  const [first] = parts;
  const bytes = first && parts.length === 1 ? first.bytes : concat(...parts.map((part) => part.bytes));
  const digest = await digestOf(bytes);
  if (parts.some(({ head }) => head.of !== parts.length || head.digest !== digest))
    throw vaultFault('damaged-record');
  return { bytes, digest };
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
