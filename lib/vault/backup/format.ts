// What is the format of a backup file? A plain header, then encrypted frames; changing, swapping or cutting off any is detected.
import * as z from 'zod';
import {
  type Bytes,
  concat,
  fromBase64,
  type Random,
  toBase64,
  toBytes,
  toHex,
  toText,
  wipe,
} from '../crypto/bytes';
import { deriveFromPassphrase, type KdfCost, KdfHeader, newKdfHeader } from '../crypto/kdf';
import { decrypt, deriveAesKey, encrypt, importAesKey } from '../crypto/sealing';

export const MAGIC = toBytes('BTBACKUP');
/** 1: clients without the names of their revisions. */
export const BACKUP_VERSION = 2;

/** A frame holds at most one chunk of a file, or one client without its files. */
export const CHUNK = 1024 * 1024;
export const MAX_HEADER = 4096;
export const MAX_FRAME = 16 * 1024 * 1024;
const LENGTH = 4;

export const BackupHeader = z.strictObject({
  format: z.literal('beiantong.backup'),
  version: z.literal([1, BACKUP_VERSION]),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  kdf: KdfHeader,
  key: z.string().regex(/^[A-Za-z0-9+/]{80}$/),
});
export type BackupHeader = z.infer<typeof BackupHeader>;

/** The contents of a complete backup, written last and compared when it is read. */
export const Manifest = z.strictObject({
  kind: z.literal('manifest'),
  created: z.number(),
  clients: z.int(),
  files: z.int(),
  fileBytes: z.int(),
  /** Left out because damaged when the backup was made: `record`, or `record/document`. */
  skipped: z.array(z.string()),
  /** SHA-256 over all frames before, chained: each is hashed together with the digest so far. */
  digest: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** A frame: its kind and data, and the bytes when it is a chunk of a file. */
export interface Frame {
  readonly head: unknown;
  readonly bytes: Bytes;
}

/** Derives 32 bytes from the passphrase at these costs, here or in a worker. */
export type Derive = (kdf: KdfHeader) => Promise<Bytes>;

/** Derives from a passphrase here, or by the caller's function. */
export const derivedFrom = (secret: string | Derive): Derive =>
  typeof secret === 'string' ? (kdf) => deriveFromPassphrase(secret, kdf) : secret;

/** A header for a new backup with a key of its own, and that key. */
export async function newHeader(
  secret: string | Derive,
  cost: KdfCost,
  random: Random,
): Promise<{ header: BackupHeader; key: CryptoKey }> {
  const id = toHex(random(16));
  const kdf = newKdfHeader(cost, random);
  const raw = random(32);
  const wrapper = await backupKey(await derivedFrom(secret)(kdf));
  const wrapped = await encrypt(wrapper, raw, keyPlace(id, kdf), random);
  const key = await importAesKey(raw);
  wipe(raw);
  const header: BackupHeader = {
    format: 'beiantong.backup',
    version: BACKUP_VERSION,
    id,
    kdf,
    key: toBase64(wrapped),
  };
  return { header, key };
}

/** The key of a backup; throws `not-decryptable` for a wrong passphrase, `weak-kdf` below the floor. */
export async function openHeader(header: BackupHeader, derive: Derive): Promise<CryptoKey> {
  const key = await backupKey(await derive(header.kdf));
  const raw = await decrypt(key, fromBase64(header.key), keyPlace(header.id, header.kdf));
  const opened = await importAesKey(raw);
  wipe(raw);
  return opened;
}

/** Magic, length and header. */
export function writeHeader(header: BackupHeader): Bytes {
  const text = toBytes(JSON.stringify(header));
  return concat(MAGIC, lengthBytes(text.length), text);
}

/** A frame as plain bytes. */
export function packFrame({ head, bytes }: Frame): Bytes {
  const text = toBytes(JSON.stringify(head));
  return concat(lengthBytes(text.length), text, bytes);
}

/** Reverses `packFrame`. */
export function unpackFrame(plain: Bytes): Frame {
  const length = readLength(plain);
  const head: unknown = JSON.parse(toText(plain.subarray(LENGTH, LENGTH + length)));
  return { head, bytes: plain.subarray(LENGTH + length) };
}

/** A frame encrypted for its place in the file, preceded by its length. */
export async function sealFrame(key: CryptoKey, plain: Bytes, place: string, random: Random): Promise<Bytes> {
  const sealed = await encrypt(key, plain, place, random);
  return concat(lengthBytes(sealed.length), sealed);
}

/** The place that a frame is bound to: its backup, its number and whether it is the last. */
export function framePlace(header: BackupHeader, at: number, isLast: boolean): string {
  return ['1', header.id, 'backup', at, isLast ? 'last' : 'more'].join('|');
}

/** The digest over all frames so far, extended by one more. */
export async function chain(digest: Bytes, frame: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(digest, frame)));
}

/** Four bytes as a number. */
export function readLength(bytes: Bytes): number {
  return new DataView(bytes.buffer, bytes.byteOffset, LENGTH).getUint32(0);
}

function lengthBytes(length: number): Bytes {
  const bytes = new Uint8Array(LENGTH);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

async function backupKey(secret: Bytes): Promise<CryptoKey> {
  const key = await deriveAesKey(secret, 'backup');
  wipe(secret);
  return key;
}

function keyPlace(id: string, kdf: KdfHeader): string {
  return ['1', id, 'backup-key', JSON.stringify(kdf)].join('|');
}
