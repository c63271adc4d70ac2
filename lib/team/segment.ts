// What is a segment of a device's journal? Sealed revisions, numbered, chained to the previous segment, and signed.
import * as z from 'zod';
import type { Bytes } from '../vault/crypto/bytes';
import { teamFault } from './faults';
import { Count, Hex16, Hex32 } from './schemas';
import { isSignedBy, readFile, sha256, unsignedFile } from './signed-file';

/** The most bytes of a segment, unless its only revision is larger. */
export const SEGMENT_BYTES = 1024 * 1024;

/** The previous hash of a journal's first segment. */
export const NO_SEGMENT = { number: 0, hash: '0'.repeat(64) } as const;

/** The header's entry for one sealed revision: its ids and length; nothing of the client in clear. */
export const SegmentEntry = z.strictObject({
  record: Hex16,
  revision: Hex16,
  parents: z.array(Hex16).max(16),
  /** The epoch whose key opens it. */
  epoch: Count,
  bytes: z.int().min(1),
});
export type SegmentEntry = z.infer<typeof SegmentEntry>;

export const SegmentHeader = z.strictObject({
  team: Hex16,
  device: Hex16,
  number: Count,
  /** The SHA-256 of the whole previous segment; zeros for the first. */
  before: Hex32,
  /** How far the author had read every other device's journal; this reveals a store that withholds one. */
  seen: z.record(Hex16, Count),
  /** How far the author had read the member log. */
  members: Count,
  entries: z.array(SegmentEntry).min(1).max(20_000),
});
export type SegmentHeader = z.infer<typeof SegmentHeader>;

/** A sealed revision to be written. */
export interface SealedRevision extends Omit<SegmentEntry, 'bytes'> {
  readonly sealed: Bytes;
}

export interface Segment {
  readonly header: SegmentHeader;
  readonly revisions: readonly SealedRevision[];
  /** The SHA-256 of the segment's bytes. */
  readonly hash: string;
}

/** A segment to be signed by its author: the same for the same header and revisions, however often it is made. */
export function unsignedSegment(header: SegmentHeader, sealed: readonly Bytes[]): Bytes {
  return unsignedFile('segment', header, sealed);
}

/** The same with the signature that it was given before. */
export function signedSegment(header: SegmentHeader, sealed: readonly Bytes[], signature: Bytes): Bytes {
  const whole = unsignedSegment(header, sealed);
  whole.set(signature, whole.length - signature.length);
  return whole;
}

/** The first revisions that fit into one segment; at least one. */
export function fitSegment<Revision extends { readonly sealed: Bytes }>(
  revisions: readonly Revision[],
): readonly Revision[] {
  const entryBytes = 300; // the size of an entry in the header, with two parents
  let size = 0;
  const end = revisions.findIndex(({ sealed }, at) => {
    size += sealed.length + entryBytes;
    return at > 0 && size > SEGMENT_BYTES;
  });
  return end < 0 ? revisions : revisions.slice(0, end);
}

/** The place of a segment: in whose journal, after which segment. */
export interface SegmentPlace {
  readonly team: string;
  readonly device: string;
  readonly after: { readonly number: number; readonly hash: string };
}

/**
 * Reads the segment at a place. Throws `another-team`, `another-place` (it belongs to another device or number),
 * `bad-signature`, `broken-chain` or `damaged`.
 */
export async function readSegment(bytes: Bytes, place: SegmentPlace, key: CryptoKey): Promise<Segment> {
  const file = readFile('segment', SegmentHeader, bytes);
  const { header, body } = file;
  if (header.team !== place.team) throw teamFault('another-team');
  if (header.device !== place.device || header.number !== place.after.number + 1)
    throw teamFault('another-place');
  if (!(await isSignedBy(file, key))) throw teamFault('bad-signature');
  if (header.before !== place.after.hash) throw teamFault('broken-chain');
  return { header, revisions: revisionsOf(header, body), hash: await sha256(bytes) };
}

function revisionsOf(header: SegmentHeader, body: Bytes): readonly SealedRevision[] {
  let at = 0;
  const revisions = header.entries.map(({ bytes, ...entry }) => {
    const sealed = body.subarray(at, at + bytes); // a view, since copies would double the memory
    at += bytes;
    return { ...entry, sealed };
  });
  if (at !== body.length) throw teamFault('damaged');
  return revisions;
}
