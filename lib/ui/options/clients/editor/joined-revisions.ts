// Which versions of a client are one step for a person? Those that one device made within one minute: a rename, an answer and another one.
import type { RevisionRow } from '../../../../protocol/clients';

/** Versions shown in one row, the newest first; never none. */
export type Joined = readonly [newest: RevisionRow, ...others: RevisionRow[]];

const MINUTE = 60_000;

/** The rows joined by minute and device, in their order. What is removed or damaged stands by itself. */
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
  if (one.state !== 'stored' || other.state !== 'stored' || !source || !made) return false;
  const isSameDevice = source.isHere === made.isHere && source.deviceName === made.deviceName;
  return isSameDevice && Math.floor(one.changed / MINUTE) === Math.floor(other.changed / MINUTE);
}
