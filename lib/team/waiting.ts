// What is sent next? The oldest revisions that wait, sealed until a segment is full, and the scans that come with them.
import { type Opened, openRecord } from '../vault/clients/client-record';
import type { OpenVault } from '../vault/clients/open-vault';
import type { OutboxRow, RecordRow } from '../vault/store/schema';
import { outboxOf, type Waiting } from './outbox';
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

/** So many rows of the outbox are looked up in one transaction. */
const AT_ONCE = 128;

/**
 * The first revisions that wait, as many as fill a segment; one that is kept no longer is passed over. They are sealed
 * side by side: one after the other, 100,000 of them took minutes.
 */
export async function sealWaiting(open: OpenVault, keys: TeamKeys): Promise<SealedWaiting> {
  const rows = await rowsForSegment(open, keys.team);
  const sealed = await Promise.all(rows.map((row) => sealRow(open, keys, row)));
  return {
    revisions: sealed.map(({ revision }) => revision),
    scans: new Map(sealed.map(({ revision, scans }) => [revision.revision, scans])),
  };
}

/** The stored rows of the first revisions that wait; sealed for the team they are as large as they are stored. */
async function rowsForSegment(open: OpenVault, team: string): Promise<readonly NamedRow[]> {
  const found: NamedRow[] = [];
  let bytes = 0;
  for await (const wanted of groupsOf(outboxOf(open, team)))
    for (const row of await findRevisions(open, wanted)) {
      if (bytes > SEGMENT_BYTES) return found;
      if (!row) continue;
      found.push(row);
      bytes += row.envelope.ct.length;
    }
  return found;
}

async function* groupsOf(waiting: AsyncIterable<Waiting>): AsyncGenerator<readonly OutboxRow[], void> {
  let group: OutboxRow[] = [];
  for await (const { row } of waiting) {
    group.push(row);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  yield group;
}

type NamedRow = RecordRow & { readonly revision: string };

async function sealRow(open: OpenVault, keys: TeamKeys, row: NamedRow) {
  const opened = await openRecord(open.keys, row);
  const { origin, ...body } = opened;
  const revision = await sealRevision(keys, { revision: row.revision, body, origin }, open.random);
  return { revision, scans: await scansOf(open, keys.team, row, opened) };
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
    const [row] = await findRevisions(open, [{ record: id, revision: parent }]);
    if (row?.team !== team) continue;
    for (const { digest } of (await openRecord(open.keys, row)).client.documents) known.add(digest);
  }
  return client.documents
    .filter(({ digest }) => !known.has(digest))
    .map(({ file, digest }) => ({ file, digest }));
}

/** Revisions by their names: the present one, one that waits for a decision, or one of the history; null for one that is kept no longer. */
async function findRevisions(
  { store }: OpenVault,
  wanted: readonly Pick<OutboxRow, 'record' | 'revision'>[],
): Promise<readonly (NamedRow | null)[]> {
  const tx = (await store.open()).transaction(['records', 'history', 'leaves']);
  const find = async ({ record, revision }: Pick<OutboxRow, 'record' | 'revision'>) => {
    const present = await tx.objectStore('records').get(record);
    if (present?.revision === revision) return { ...present, revision };
    const leaf = await tx.objectStore('leaves').get([record, revision]);
    if (leaf) return { ...leaf, revision };
    const range = IDBKeyRange.bound([record, 0], [record, Number.MAX_SAFE_INTEGER]);
    const row = (await tx.objectStore('history').getAll(range)).find((one) => one.revision === revision);
    return row ? { ...row, revision } : null;
  };
  const [rows] = await Promise.all([Promise.all(wanted.map(find)), tx.done]);
  return rows;
}
