// Which id does a client of a table get? One made of its number, so that the same client has the same id in every table.
import { toBytes, toHex } from '../../vault/crypto/bytes';

/** An id derived from the certificate number that does not reveal it. */
export async function newId(certNumber: string): Promise<string> {
  const name = toBytes(`client|${certNumber.toUpperCase()}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', name));
  return `c-${toHex(digest.subarray(0, 12))}`;
}
