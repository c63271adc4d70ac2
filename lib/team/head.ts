// How far has a device written and read? Its signed head names its newest segment and its position in the member log.
import * as z from 'zod';
import type { Bytes } from '../vault/crypto/bytes';
import { teamFault } from './faults';
import { Count, Hex16, Hex32, Position } from './schemas';
import { isSignedBy, readFile, signFile } from './signed-file';

export const Head = z.strictObject({
  team: Hex16,
  device: Hex16,
  /** The number and SHA-256 of the device's last segment; 0 and zeros when it has written none. */
  number: z.int().min(0).max(9_999_999_999),
  hash: Hex32,
  /** How far the device has read the member log; another device with a smaller number reads the log again. */
  members: Count,
  /** Set when the journal was rewritten: the segments after this one contain everything that was shared up to it. */
  restart: Position.optional(),
});
export type Head = z.infer<typeof Head>;

/** A head's bytes. */
export async function writeHead(head: Head, sign: CryptoKey): Promise<Bytes> {
  return signFile('head', head, sign);
}

/** Reads the head at a device's place. Throws `another-team`, `another-place` or `head-forged`. */
export async function readHead(
  bytes: Bytes,
  place: { readonly team: string; readonly device: string },
  key: CryptoKey,
): Promise<Head> {
  const file = readFile('head', Head, bytes);
  if (file.header.team !== place.team) throw teamFault('another-team');
  if (file.header.device !== place.device) throw teamFault('another-place');
  if (!(await isSignedBy(file, key))) throw teamFault('head-forged');
  return file.header;
}
