// What does the second copy keep of its own when a shard is copied again? Rows that the database lost, or has now with other bytes.
import { areSameBytes } from '../crypto/bytes';
import type { RecordRow } from '../store/schema';
import type { CopyRow } from './pack-rows';

type Store = 'records' | 'history' | 'leaves';
const STORES: readonly string[] = ['records', 'history', 'leaves'] satisfies readonly Store[];

/** A row of the copy that holds a revision. */
export interface RevisionRow extends CopyRow {
  readonly store: Store;
  readonly value: RecordRow;
}

/** The rows of a shard's file that hold revisions. */
export const revisionRows = (rows: readonly CopyRow[]): readonly RevisionRow[] =>
  // the digest of the file matched, so these are rows of the stores they name
  rows.filter((row): row is RevisionRow => STORES.includes(row.store));

/** The present revision has the same key as later, when it is an earlier one. */
const keyOf = ({ store, value: { id, rev, revision } }: RevisionRow) =>
  store === 'leaves' ? `beside|${id}|${revision}` : `${id}|${rev}`;

/**
 * The rows to copy. A revision never changes: one that has other bytes now than in the copy, whose digest vouches for it, was
 * damaged in the database. A record that is gone, and was not deleted on purpose, keeps its rows in the copy, and one that is
 * there keeps its revision before the present one.
 */
export function withKept(
  present: readonly RevisionRow[],
  before: readonly RevisionRow[],
  isErased: (record: string) => boolean,
): readonly RevisionRow[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const there = new Map(
    present.flatMap(({ store, value }) => (store === 'records' ? [[value.id, value.rev] as const] : [])),
  );
  const lost = before.flatMap((row): readonly RevisionRow[] => {
    const rev = there.get(row.value.id);
    if (rev === undefined) return isErased(row.value.id) ? [] : [row];
    return row.store !== 'leaves' && row.value.rev === rev - 1 ? [{ ...row, store: 'history' }] : [];
  });
  const known = new Set(present.map(keyOf));
  return [
    ...present.map((row) => soundOf(row, earlier.get(keyOf(row)))),
    ...lost.filter((row) => !known.has(keyOf(row))),
  ];
}

function soundOf(row: RevisionRow, kept: RevisionRow | undefined): RevisionRow {
  const isKept = kept && isSameRevision(row.value, kept.value) && !hasSameBytes(row.value, kept.value);
  return isKept ? { ...row, value: kept.value } : row;
}

const isSameRevision = (a: RecordRow, b: RecordRow) =>
  a.rev === b.rev && a.revision === b.revision && a.schema === b.schema && a.team === b.team;

const PARTS = ['iv', 'wrappedKey', 'ct'] as const;

const hasSameBytes = ({ envelope: a }: RecordRow, { envelope: b }: RecordRow) =>
  a.kid === b.kid && PARTS.every((part) => areSameBytes(a[part], b[part]));
