// How is a revision of a client named, and what is stored with it?
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

/** A client as stored, and when it was removed from the list (milliseconds); null for one that is in it. */
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
  /** Its parents, in order; none for the first revision and for one of format 1. */
  parents: Parents,
  /** The team member who made it; null outside of teams. */
  author: z.string().max(64).nullable(),
  /** The device it was made on; outside of teams the id of its vault. */
  device: z.string().max(64),
  /** When it was saved (milliseconds). */
  at: z.number(),
  /** For a revision from elsewhere: its ancestors that are not stored here, revision → parents. */
  line: z.record(RevisionName, Parents).optional(),
});
export type Origin = z.infer<typeof Origin>;

/** Stands before the member's device in the last revision that it sends of a client it takes out of the team. */
const LEAVING = 'left.';

/** The device of such a revision. */
export const leavingAs = (device: string): string => LEAVING + device;

/** Whether this is the last revision that its author sends of the client. */
export const isLeaving = ({ device }: Pick<Origin, 'device'>): boolean => device.startsWith(LEAVING);

/** The device that a revision was made on. */
export const deviceOf = (origin: Pick<Origin, 'device'>): string =>
  isLeaving(origin) ? origin.device.slice(LEAVING.length) : origin.device;

/**
 * A body's contents as one text, the same in two vaults that store the same: it holds digests instead of file names, which
 * differ, and leaves out when a client was removed.
 */
export function contentText({ client, deletedOn }: Body): string {
  const documents = client.documents.map(({ file: _file, ...document }) => document);
  return canonicalJson({ isRemoved: deletedOn !== null, client: { ...client, documents } });
}

/**
 * The name of a revision with these parents and this body. It is the same on every device with the same id key, which is the
 * vault's own or that of the team that shares the client. Throws `no-team` for a team it is not in.
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
