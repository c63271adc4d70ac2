// What is in a backup file, and is it complete? Reads frame by frame and stops at the first that was changed.
import * as z from 'zod';
import { Client } from '../../filing/client/client';
import { digestOf, type GivenFile } from '../clients/client-record';
import { Origin, RevisionName } from '../clients/revisions';
import { type Bytes, concat, toBase64, toText } from '../crypto/bytes';
import { decrypt } from '../crypto/sealing';
import { faultCode, vaultFault } from '../faults';
import {
  BACKUP_VERSION,
  BackupHeader,
  chain,
  type Derive,
  derivedFrom,
  framePlace,
  MAGIC,
  MAX_FRAME,
  MAX_HEADER,
  Manifest,
  openHeader,
  readLength,
  unpackFrame,
} from './format';

/** A file that can be read at any place, and more than once. */
export interface Source {
  readonly size: number;
  /** The result may be a view into a larger buffer, so it must not be changed. */
  readonly read: (from: number, to: number) => Promise<Bytes>;
}

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

/** A backup whose header was read and whose key is known. */
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
const whatIsStored = { deletedOn: z.number().nullable(), client: Client };
const Named = { ...whatIsStored, revision: RevisionName.nullable(), origin: Origin };
const Head1 = z.discriminatedUnion('kind', [
  FileHead,
  z.strictObject({ kind: z.literal('client'), changed: z.number(), ...whatIsStored }),
  Manifest,
]);
const Head2 = z.discriminatedUnion('kind', [
  FileHead,
  z.strictObject({ kind: z.literal('client'), ...Named }),
  /** Another revision of the preceding client, not decided yet. */
  z.strictObject({ kind: z.literal('leaf'), ...Named }),
  Manifest,
]);
type Head = z.infer<typeof Head1> | z.infer<typeof Head2>;
type ClientHead = Exclude<Head, { kind: 'file' } | { kind: 'manifest' }>;

const WINDOW = 4 * 1024 * 1024;
const LENGTH = 4;
/** Size of IV and tag: the smallest possible frame. */
const SEALED_LEAST = 28;

/** A file or blob as a source. It reads larger pieces than asked for, because each read is slow. */
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
      return held.subarray(from - start, to - start);
    },
  };
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
  readonly head: z.infer<typeof FileHead>;
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

/** A decrypted frame; `digest` is that of its plain bytes. */
interface OpenFrame {
  readonly head: Head;
  readonly bytes: Bytes;
  readonly digest: Bytes;
  readonly end: number;
}

/** Bytes decrypted at once: frame by frame, most of the time would go into waiting for WebCrypto. */
const AHEAD = 8 * 1024 * 1024;

/** The frames in order. The last one, at the end of the file, must have been encrypted as last, and no other. */
async function* framesOf({ source, header, key, start }: OpenBackup): AsyncGenerator<OpenFrame> {
  const opening: { readonly frame: Promise<OpenFrame>; readonly size: number }[] = [];
  let at = start;
  let held = 0;
  let length = lengthIn(await source.read(at, at + LENGTH));
  for (let number = 0; ; ) {
    while (at < source.size && held < AHEAD) {
      const end = at + LENGTH + length;
      if (length < SEALED_LEAST || length > MAX_FRAME || end > source.size) break;
      const [from, place] = [at + LENGTH, framePlace(header, number, end === source.size)];
      const read = await source.read(from, end + LENGTH); // together with the next length
      const frame = openFrame({ key, version: header.version }, read.subarray(0, length), place, end);
      frame.catch(() => undefined); // rethrown when its turn comes
      opening.push({ frame, size: length });
      [at, number, held] = [end, number + 1, held + length];
      length = lengthIn(read.subarray(length));
    }
    const next = opening.shift();
    if (!next) return;
    held -= next.size;
    yield await next.frame;
  }
}

/** The length of a frame; 0, which no frame has, at the end of the file. */
const lengthIn = (bytes: Bytes): number => (bytes.length === LENGTH ? readLength(bytes) : 0);

async function openFrame(
  { key, version }: { readonly key: CryptoKey; readonly version: number },
  sealed: Bytes,
  place: string,
  end: number,
): Promise<OpenFrame> {
  const plain = await decrypt(key, sealed, place);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', plain));
  try {
    const { head, bytes } = unpackFrame(plain);
    const parsed: Head = version === 1 ? Head1.parse(head) : Head2.parse(head);
    return { head: parsed, bytes, digest, end };
  } catch {
    throw vaultFault('damaged-record'); // without the cause, which may quote values
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
