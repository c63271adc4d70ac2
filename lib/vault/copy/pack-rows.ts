// How are encrypted rows written to one file and read back? Each row as JSON and bytes, with a digest over all at the end.
import { type Bytes, concat, toBytes, toText } from '../crypto/bytes';

/** A row of the database with the store it belongs to. */
export interface CopyRow {
  readonly store: string;
  readonly value: unknown;
}

const MAGIC = toBytes('BTCOPY01');
const LENGTH = 4;
const DIGEST = 32;
const BYTES = '$bytes';

/** Rows as the bytes of a file. */
export async function packRows(rows: readonly CopyRow[]): Promise<Bytes> {
  // with room for the digest, so that some megabytes need not be copied once more
  const file = concat(MAGIC, ...rows.flatMap(packRow), new Uint8Array(DIGEST));
  const end = file.length - DIGEST;
  file.set(await digest(file.subarray(0, end)), end);
  return file;
}

/** The rows of a file; null when any byte was changed. */
export async function unpackRows(file: Bytes): Promise<readonly CopyRow[] | null> {
  const end = file.length - DIGEST;
  if (end < MAGIC.length || !MAGIC.every((byte, at) => file[at] === byte)) return null;
  const [found, wanted] = [await digest(file.subarray(0, end)), file.subarray(end)];
  if (found.some((byte, at) => byte !== wanted[at])) return null;
  const rows: CopyRow[] = [];
  for (let at = MAGIC.length; at < end; ) {
    const head = partAt(file, at);
    const bytes = partAt(file, at + LENGTH + head.length);
    rows.push(unpackRow(head, bytes));
    at += LENGTH + head.length + LENGTH + bytes.length;
  }
  return rows;
}

/** The rows of a file of the copy; null when it is missing or damaged. */
export async function rowsIn(
  folder: { readonly read: (name: string) => Promise<Bytes | null> },
  name: string,
): Promise<readonly CopyRow[] | null> {
  const file = await folder.read(name).catch(() => null);
  return file && unpackRows(file);
}

/** Length and JSON, then length and bytes; in the JSON, byte values are replaced by their range. */
function packRow(row: CopyRow): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let size = 0;
  const text = JSON.stringify(row, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    parts.push(value);
    size += value.length;
    return { [BYTES]: [size - value.length, size] };
  });
  const head = toBytes(text);
  return [lengthOf(head.length), head, lengthOf(size), ...parts];
}

function unpackRow(head: Bytes, bytes: Bytes): CopyRow {
  // the digest matched, so `packRow` wrote it
  return withBytes(JSON.parse(toText(head)), bytes) as CopyRow;
}

/** Byte values back in place of their ranges; a reviver, called for every value, took several times as long. */
function withBytes(value: unknown, bytes: Bytes): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (BYTES in value) {
    const [from, to] = value[BYTES] as readonly [number, number]; // as `packRow` wrote it
    return bytes.slice(from, to);
  }
  const parts = value as Record<string, unknown>; // of an array, its indices
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (typeof part === 'object' && part !== null) parts[key] = withBytes(part, bytes);
  }
  return value;
}

function partAt(file: Bytes, at: number): Bytes {
  const length = new DataView(file.buffer, file.byteOffset + at, LENGTH).getUint32(0);
  return file.subarray(at + LENGTH, at + LENGTH + length);
}

function lengthOf(length: number): Bytes {
  const bytes = new Uint8Array(LENGTH);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
}

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
