// How are the frames of a backup file read? One after the other, decrypted ahead; the first that was changed, moved or cut off ends it.
import * as z from 'zod';
import { Client } from '../../filing/client/client';
import { Origin, RevisionName } from '../clients/revisions';
import type { Bytes } from '../crypto/bytes';
import { decrypt } from '../crypto/sealing';
import { vaultFault } from '../faults';
import { type BackupHeader, framePlace, MAX_FRAME, Manifest, readLength, unpackFrame } from './format';

/** A file that can be read at any place, and more than once. */
export interface Source {
  readonly size: number;
  /** The result may be a view into a larger buffer, so it must not be changed. */
  readonly read: (from: number, to: number) => Promise<Bytes>;
}

/** A backup whose header was read and whose key is known. */
export interface OpenBackup {
  readonly source: Source;
  readonly header: BackupHeader;
  readonly key: CryptoKey;
  readonly start: number;
}

/** The head of a chunk of a document's file. */
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
export type FileHead = z.infer<typeof FileHead>;
/** What stands in the file of a client, or of another revision of the one before. */
export type ClientHead = Exclude<Head, { kind: 'file' } | { kind: 'manifest' }>;

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

/** A decrypted frame; `digest` is that of its plain bytes. */
export interface OpenFrame {
  readonly head: Head;
  readonly bytes: Bytes;
  readonly digest: Bytes;
  readonly end: number;
}

/** Bytes decrypted at once: frame by frame, most of the time would go into waiting for WebCrypto. */
const AHEAD = 8 * 1024 * 1024;

/** The frames in order. The last one, at the end of the file, must have been encrypted as last, and no other. */
export async function* framesOf({ source, header, key, start }: OpenBackup): AsyncGenerator<OpenFrame> {
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
