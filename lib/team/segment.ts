// What is one piece of a device's journal? Sealed revisions, numbered, chained to the piece before, and signed.
import * as z from 'zod';
import type { Bytes } from '../vault/crypto/bytes';
import { teamFault } from './faults';
import { Count, Hex16, Hex32 } from './schemas';
import { isSignedBy, readFile, sha256, unsignedFile } from './signed-file';

/** Most bytes of a segment, but for one whose only revision is larger. */
export const SEGMENT_BYTES = 1024 * 1024;

/** What stands before the first segment of a journal. */
export const NO_SEGMENT = { number: 0, hash: '0'.repeat(64) } as const;

/** One sealed revision in a segment: what it is and how long; nothing of a client stands in clear. */
export const SegmentEntry = z.strictObject({
  record: Hex16,
  revision: Hex16,
  parents: z.array(Hex16).max(16),
  /** Which of the team's keys opens it. */
  epoch: Count,
  bytes: z.int().min(1),
});
export type SegmentEntry = z.infer<typeof SegmentEntry>;

export const SegmentHeader = z.strictObject({
  team: Hex16,
  device: Hex16,
  number: Count,
  /** The SHA-256 of the whole segment before; zeros for the first. */
  before: Hex32,
  /** How far the author had read every other device's journal: withholding one of them is found by it. */
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

/** The same with the signature that it got once. */
export function signedSegment(header: SegmentHeader, sealed: readonly Bytes[], signature: Bytes): Bytes {
  const whole = unsignedSegment(header, sealed);
  whole.set(signature, whole.length - signature.length);
  return whole;
}

/** As many of the first revisions as fit into one segment; at least one. */
export function fitSegment<Revision extends { readonly sealed: Bytes }>(
  revisions: readonly Revision[],
): readonly Revision[] {
  const entryBytes = 300; // what an entry takes in the header, two parents included
  let size = 0;
  const end = revisions.findIndex(({ sealed }, at) => {
    size += sealed.length + entryBytes;
    return at > 0 && size > SEGMENT_BYTES;
  });
  return end < 0 ? revisions : revisions.slice(0, end);
}

/** Where a segment has to stand: in whose journal, after what. */
export interface SegmentPlace {
  readonly team: string;
  readonly device: string;
  readonly after: { readonly number: number; readonly hash: string };
}

/**
 * Reads the segment at a place. Throws `another-team`, `another-place` (another device's or another number's bytes),
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
    const sealed = body.subarray(at, at + bytes); // a view: a copy of each would double what is read
    at += bytes;
    return { ...entry, sealed };
  });
  if (at !== body.length) throw teamFault('damaged');
  return revisions;
}
