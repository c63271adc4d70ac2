// How is a file signed so that whoever controls the store cannot change it unnoticed?
import type * as z from 'zod';
import { type Bytes, concat, toBytes, toHex, toText } from '../vault/crypto/bytes';
import { teamFault } from './faults';

/** The kind of a file; it is part of the signed bytes, so a signature is valid for one kind only. */
const KINDS = { segment: 1, head: 2, member: 3, request: 4 } as const;
export type FileKind = keyof typeof KINDS;

const MAGIC = toBytes('BTTM');
const VERSION = 1;
const START = MAGIC.length + 2 + 4; // magic, version, kind, length of the header
const SIGNATURE = 64; // r and s of P-256, 32 bytes each
const LONGEST = 4 * 1024 * 1024;

const ecdsa = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** A file whose last 64 bytes, for the signature, are still empty. */
export function unsignedFile(kind: FileKind, header: unknown, body: readonly Bytes[] = []): Bytes {
  const text = toBytes(JSON.stringify(header));
  const start = new Uint8Array(START);
  start.set(MAGIC);
  start.set([VERSION, KINDS[kind]], MAGIC.length);
  new DataView(start.buffer).setUint32(MAGIC.length + 2, text.length);
  return concat(start, text, ...body, new Uint8Array(SIGNATURE));
}

/** Signs a file in place with a device's key; returns the 64-byte signature, which differs each time. */
export async function sign(file: Bytes, key: CryptoKey): Promise<Bytes> {
  const end = file.length - SIGNATURE;
  // magic, version, kind, length of the header, header and body
  const signature = new Uint8Array(await crypto.subtle.sign(ecdsa, key, file.subarray(0, end)));
  file.set(signature, end);
  return signature;
}

/** A whole file, signed with a device's key. */
export async function signFile(kind: FileKind, header: unknown, key: CryptoKey): Promise<Bytes> {
  const file = unsignedFile(kind, header);
  await sign(file, key);
  return file;
}

/** A file as it was read; its content must not be trusted before `isSignedBy`. */
export interface SignedFile<Header> {
  readonly header: Header;
  /** A view into `bytes`, not a copy. */
  readonly body: Bytes;
  readonly bytes: Bytes;
}

/** Parses a file. Throws `newer-version` for a later format and `damaged` for anything else. */
export function readFile<Schema extends z.ZodType>(
  kind: FileKind,
  schema: Schema,
  bytes: Bytes,
): SignedFile<z.output<Schema>> {
  if (bytes.length < START + SIGNATURE || bytes.length > LONGEST) throw teamFault('damaged');
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) throw teamFault('damaged');
  const version = bytes[MAGIC.length] ?? 0;
  if (version > VERSION) throw teamFault('newer-version');
  if (version !== VERSION || bytes[MAGIC.length + 1] !== KINDS[kind]) throw teamFault('damaged');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 2);
  const end = bytes.length - SIGNATURE;
  if (START + length > end) throw teamFault('damaged');
  const header = schema.safeParse(jsonOf(bytes.subarray(START, START + length)));
  if (!header.success) throw teamFault('damaged');
  return { header: header.data, body: bytes.subarray(START + length, end), bytes };
}

/** Was exactly this file signed by the holder of this public key? */
export async function isSignedBy(file: SignedFile<unknown>, key: CryptoKey): Promise<boolean> {
  const end = file.bytes.length - SIGNATURE;
  return crypto.subtle.verify(ecdsa, key, file.bytes.subarray(end), file.bytes.subarray(0, end));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(toText(bytes));
  } catch {
    return null;
  }
}
