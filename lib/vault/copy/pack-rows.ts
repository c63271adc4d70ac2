// How do sealed rows become one file and back? Each row as its JSON and its bytes, a digest over all of it at the end.
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
  // with the place of the digest: a shard of many clients is some megabytes, and would be copied once more
  const file = concat(MAGIC, ...rows.flatMap(packRow), new Uint8Array(DIGEST));
  const end = file.length - DIGEST;
  file.set(await digest(file.subarray(0, end)), end);
  return file;
}

/** The rows of a file; null when a byte of it is not as it was written. */
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

/** The rows of a file of the copy; null when it is not there or damaged. */
export async function rowsIn(
  folder: { readonly read: (name: string) => Promise<Bytes | null> },
  name: string,
): Promise<readonly CopyRow[] | null> {
  const file = await folder.read(name).catch(() => null);
  return file && unpackRows(file);
}

/** Length and JSON, length and bytes; in the JSON stands from where to where a value of bytes goes. */
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
  // the digest is right, so it is what `packRow` wrote
  return JSON.parse(toText(head), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(BYTES in value)) return value;
    const [from, to] = value[BYTES] as readonly [number, number];
    return bytes.slice(from, to);
  }) as CopyRow;
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
