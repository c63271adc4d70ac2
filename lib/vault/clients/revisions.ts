// What is a revision of a client called, and what is said of it inside its seal?
import * as z from 'zod';
import { canonicalJson } from '../../filing/client/canonical-json';
import { Client, Document } from '../../filing/client/client';
import { toBytes, toHex, wipeAndFree } from '../crypto/bytes';
import type { VaultKeys } from '../crypto/keys';
import { vaultFault } from '../faults';

const StoredDocument = Document.omit({ data: true }).extend({
  file: z.string(),
  digest: z.string(),
  bytes: z.int(),
});
export type StoredDocument = z.infer<typeof StoredDocument>;

/** A client as it is stored, and when it was taken out of the list (milliseconds); null for one that is in it. */
export const Body = z.strictObject({
  deletedOn: z.number().nullable(),
  client: Client.extend({ documents: z.array(StoredDocument) }),
});
export type Body = z.infer<typeof Body>;

/** The name of a revision: 16 bytes, hexadecimal. */
export const RevisionName = z.string().regex(/^[0-9a-f]{32}$/);
const Parents = z.array(RevisionName);

/** Where a revision comes from. Its time is shown and never compared. */
export const Origin = z.strictObject({
  /** The revisions that it was made from, in order; none for the first one, and for one of format 1. */
  parents: Parents,
  /** Who made it, as a team knows its members; null outside of teams. */
  author: z.string().max(64).nullable(),
  /** The device it was made on: outside of teams the id of its vault. */
  device: z.string().max(64),
  /** When it was saved (milliseconds). */
  at: z.number(),
  /** Of one that came from elsewhere: what it came from there, and is not stored here. Revision → parents. */
  line: z.record(RevisionName, Parents).optional(),
});
export type Origin = z.infer<typeof Origin>;

/**
 * What a body says, as one text. Two vaults that store the same have the same text: names of files differ from one to
 * another, their digests do not, and when a client was removed is no part of what is said.
 */
export function contentText({ client, deletedOn }: Body): string {
  const documents = client.documents.map(({ file: _file, ...document }) => document);
  return canonicalJson({ isRemoved: deletedOn !== null, client: { ...client, documents } });
}

/**
 * The name of the revision that is made from these parents with this body: the same on each device that has the id key,
 * which is the vault's own or that of the team that shares the client. Throws `no-team` for a team it is not in.
 */
export async function nameRevision(
  keys: Pick<VaultKeys, 'ids' | 'teams'>,
  parents: readonly string[],
  body: Body,
  team?: string,
): Promise<string> {
  const ids = team === undefined ? keys.ids : keys.teams.get(team);
  if (!ids) throw vaultFault('no-team');
  const text = toBytes(`revision:${[...parents].sort().join(',')}|${contentText(body)}`);
  const mac = await crypto.subtle.sign('HMAC', ids, text).finally(() => wipeAndFree(text));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}
