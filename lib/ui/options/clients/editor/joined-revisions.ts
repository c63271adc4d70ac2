// Which versions of a client are shown as one step? Those that one device made within one minute.
import type { RevisionRow } from '../../../../protocol/revisions';

/** The versions in one row, the newest first; at least one. */
export type Joined = readonly [newest: RevisionRow, ...others: RevisionRow[]];

const MINUTE = 60_000;

/** The rows grouped by minute and device, in order. Removals, damaged versions and those that did something else stay separate. */
export function joinedRevisions(rows: readonly RevisionRow[]): readonly Joined[] {
  const joined: [RevisionRow, ...RevisionRow[]][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && isSameStep(last[0], row)) last.push(row);
    else joined.push([row]);
  }
  return joined;
}

function isSameStep(one: RevisionRow, other: RevisionRow): boolean {
  const [source, made] = [one.source, other.source];
  if (one.kind || other.kind) return false;
  if (one.state !== 'stored' || other.state !== 'stored' || !source || !made) return false;
  const isSameDevice = source.isHere === made.isHere && source.deviceName === made.deviceName;
  return isSameDevice && Math.floor(one.changed / MINUTE) === Math.floor(other.changed / MINUTE);
}
