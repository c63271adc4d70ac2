// What is sent next? The oldest waiting revisions, sealed until a segment is full, and the scans that belong to them.
import { type Opened, openRecord } from '../vault/clients/client-record';
import type { OpenVault } from '../vault/clients/open-vault';
import { free } from '../vault/crypto/bytes';
import { faultCode } from '../vault/faults';
import { findRevisions, type NamedRow } from './find-revisions';
import { outboxOf, type Part, rowsUpTo, type Waiting } from './outbox';
import { isFromStore, type OwnScan } from './scans';
import { sealRevision } from './sealed-revision';
import { SEGMENT_BYTES, type SealedRevision } from './segment';
import type { TeamKeys } from './team-keys';

export interface SealedWaiting {
  readonly revisions: readonly SealedRevision[];
  /** Revision → the scans that belong to it. */
  readonly scans: ReadonlyMap<string, readonly OwnScan[]>;
  /** Revision → its key in the outbox. */
  readonly keys: ReadonlyMap<string, number>;
  /** The opaque names of clients with a waiting revision that cannot be read here or does not open, without repetition. */
  readonly damaged: readonly string[];
}

/**
 * How many rows of the outbox are read at a time, slightly more than fill a segment, and how many are looked up in
 * one transaction.
 */
const PAGE = 256;
const AT_ONCE = 32;

/**
 * The first waiting revisions after a key of the outbox, enough to fill a segment; those that are no longer stored or
 * do not open here are skipped. They are sealed in parallel: one by one, 100,000 of them took minutes.
 */
export async function sealWaiting(open: OpenVault, keys: TeamKeys, after = 0): Promise<SealedWaiting> {
  const sealed: SealedRow[] = [];
  const damaged: string[] = [];
  let bytes = 0;
  for await (const rows of segmentsOf(open, keys.team, after)) {
    const made = await Promise.all(rows.map((row) => sealRow(open, keys, row).catch(whenDamaged)));
    for (const [at, { id, isEarlier }] of rows.entries()) {
      const one = made[at];
      if (one) {
        sealed.push(one);
        bytes += one.revision.sealed.length;
      } else if (!isEarlier) damaged.push(id);
    }
    if (bytes > SEGMENT_BYTES) break;
  }
  return {
    revisions: sealed.map(({ revision }) => revision),
    scans: new Map(sealed.map(({ revision, scans }) => [revision.revision, scans])),
    keys: new Map(sealed.map(({ revision, key }) => [revision.revision, key])),
    damaged,
  };
}

/**
 * The stored rows of the waiting revisions, enough for a segment at a time; sealed for the team they have the same
 * size.
 */
async function* segmentsOf(
  open: OpenVault,
  team: string,
  after: number,
): AsyncGenerator<readonly WaitingRow[], void> {
  let found: WaitingRow[] = [];
  let bytes = 0;
  for await (const group of groupsOf(outboxOf(open, team, { after, page: PAGE }))) {
    const rows = await findRevisions(
      open,
      group.map(({ row }) => row),
    );
    for (const [at, { key }] of group.entries()) {
      const one = rows[at];
      if (!one) continue;
      found.push({ ...one, key });
      bytes += one.row?.envelope.ct.length ?? 0;
      if (bytes <= SEGMENT_BYTES) continue;
      yield found;
      [found, bytes] = [[], 0];
    }
  }
  yield found;
}

/** Null for a revision that does not open; the others are sent all the same. */
function whenDamaged(error: unknown): null {
  const code = faultCode(error);
  if (code === 'damaged-record' || code === 'newer-version') return null;
  throw error;
}

/**
 * The outbox keys of this part that can be removed once these revisions are in the store. A revision that does not
 * open keeps waiting, since a backup may bring it back; once somebody saves a newer one, that one is sent and the
 * damaged one is removed.
 */
export async function settledKeys(
  open: OpenVault,
  team: string,
  sent: readonly string[],
  part: Part,
): Promise<readonly number[]> {
  const rows = await rowsUpTo(open, team, sent, part);
  const isSent = new Set(sent);
  const others = rows.filter(({ row }) => !isSent.has(row.revision));
  const stored = await findRevisions(
    open,
    others.map(({ row }) => row),
  );
  const kept = new Set(others.flatMap(({ key }, at) => (stored[at]?.isEarlier === false ? [key] : [])));
  return rows.flatMap(({ key }) => (kept.has(key) ? [] : [key]));
}

async function* groupsOf(waiting: AsyncIterable<Waiting>): AsyncGenerator<readonly Waiting[], void> {
  let group: Waiting[] = [];
  for await (const one of waiting) {
    group.push(one);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  yield group;
}

/** With its key in the outbox. */
type WaitingRow = NamedRow & { readonly key: number };
type SealedRow = NonNullable<Awaited<ReturnType<typeof sealRow>>>;

async function sealRow(open: OpenVault, keys: TeamKeys, { id, row, key, ...named }: WaitingRow) {
  if (!row) return null;
  const opened = await openRecord(open.keys, row);
  free(row.envelope.ct); // read only for this
  const { origin, ...body } = opened;
  const revision = await sealRevision(keys, { revision: named.revision, body, origin }, open.random);
  return { revision, key, scans: await scansOf(open, keys, id, opened) };
}

/**
 * The documents that a revision has and the shared revisions it was made from had not, without those that came from the
 * team's store: a device that joins again sends all revisions again, and would wait for ever for files that it never had.
 */
async function scansOf(
  open: OpenVault,
  keys: TeamKeys,
  id: string,
  { origin, client }: Opened,
): Promise<readonly OwnScan[]> {
  if (client.documents.length === 0) return [];
  const known = new Set<string>();
  for (const parent of origin.parents) {
    const [found] = await findRevisions(open, [{ record: id, revision: parent }]);
    const row = found?.row;
    if (row?.team !== keys.team) continue;
    const earlier = await openRecord(open.keys, row).catch(whenDamaged); // its scans are then sent again
    for (const { digest } of earlier?.client.documents ?? []) known.add(digest);
  }
  const added = client.documents.filter(({ digest }) => !known.has(digest));
  const own = await Promise.all(added.map(async (scan) => !(await isFromStore(keys, scan))));
  return added.flatMap(({ file, digest }, at) => (own[at] ? [{ file, digest }] : []));
}
