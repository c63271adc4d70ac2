// What is sent next? The oldest revisions that wait, sealed until a segment is full, and the scans that come with them.
import { type Opened, openRecord } from '../vault/clients/client-record';
import type { OpenVault } from '../vault/clients/open-vault';
import type { RecordRow } from '../vault/store/schema';
import { outboxOf } from './outbox';
import { sealRevision } from './sealed-revision';
import { SEGMENT_BYTES, type SealedRevision } from './segment';
import type { TeamKeys } from './team-keys';

/** A document whose bytes the team may not have yet: its file in this vault, and what they are recognised by. */
export interface OwnScan {
  readonly file: string;
  readonly digest: string;
}

export interface SealedWaiting {
  readonly revisions: readonly SealedRevision[];
  /** Revision → the scans that it brings. */
  readonly scans: ReadonlyMap<string, readonly OwnScan[]>;
}

/** The first revisions that wait, as many as fill a segment; one that is kept no longer is passed over. */
export async function sealWaiting(open: OpenVault, keys: TeamKeys): Promise<SealedWaiting> {
  const revisions: SealedRevision[] = [];
  const scans = new Map<string, readonly OwnScan[]>();
  let bytes = 0;
  for await (const { row } of outboxOf(open, keys.team)) {
    const stored = await findRevision(open, row.record, row.revision);
    if (!stored) continue;
    const opened = await openRecord(open.keys, stored);
    const { origin, ...body } = opened;
    const sealed = await sealRevision(keys, { revision: row.revision, body, origin }, open.random);
    revisions.push(sealed);
    scans.set(row.revision, await scansOf(open, keys.team, stored, opened));
    bytes += sealed.sealed.length;
    if (bytes > SEGMENT_BYTES) break;
  }
  return { revisions, scans };
}

/** The documents that a revision has and the shared ones it was made from had not. */
async function scansOf(
  open: OpenVault,
  team: string,
  { id }: RecordRow,
  { origin, client }: Opened,
): Promise<readonly OwnScan[]> {
  if (client.documents.length === 0) return [];
  const known = new Set<string>();
  for (const parent of origin.parents) {
    const row = await findRevision(open, id, parent);
    if (row?.team !== team) continue;
    for (const { digest } of (await openRecord(open.keys, row)).client.documents) known.add(digest);
  }
  return client.documents
    .filter(({ digest }) => !known.has(digest))
    .map(({ file, digest }) => ({ file, digest }));
}

/** A revision by its name: the present one, one that waits for a decision, or one of the history. */
async function findRevision(
  { store }: OpenVault,
  record: string,
  revision: string,
): Promise<RecordRow | null> {
  const tx = (await store.open()).transaction(['records', 'history', 'leaves']);
  const present = await tx.objectStore('records').get(record);
  if (present?.revision === revision) return present;
  const leaf = await tx.objectStore('leaves').get([record, revision]);
  if (leaf) return leaf;
  const range = IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);
  const history = await tx.objectStore('history').getAll(range);
  return history.find((row) => row.revision === revision) ?? null;
}
