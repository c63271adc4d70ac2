// Which rows are shown, and in which order? By verdict and words, sorted by any column.
import type { BatchRow } from '../../../filing/report/batch';
import { STANDINGS, type Standing, standingOf } from '../../../filing/report/standings';

export type SortKey = 'client' | 'status' | 'block' | 'decide' | 'ask' | 'documents' | 'warn' | 'todo';

export interface Arrangement {
  readonly status: Standing | null;
  readonly text: string;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

/** The worst first, since it is dealt with first. */
export const WORST_FIRST: Arrangement = { status: null, text: '', sort: 'status', isDescending: false };

/** The matching rows, sorted; equal ones in the order of the clients' names. */
export function arrange(
  rows: readonly BatchRow[],
  { status, text, sort, isDescending }: Arrangement,
): readonly BatchRow[] {
  const word = text.trim().toLowerCase();
  const fits = rows.filter(
    (row) =>
      (status === null || standingOf(row) === status) &&
      (word === '' || `${row.name}\n${row.serviceName ?? ''}`.toLowerCase().includes(word)),
  );
  const order = isDescending ? -1 : 1;
  return fits.toSorted((a, b) => order * compare(a, b, sort));
}

function compare(a: BatchRow, b: BatchRow, sort: SortKey): number {
  if (sort === 'client') return a.name.localeCompare(b.name, 'zh');
  if (sort !== 'status') return (a.counts[sort] ?? 0) - (b.counts[sort] ?? 0);
  const place = (row: BatchRow) => STANDINGS.indexOf(standingOf(row));
  return place(a) - place(b) || b.counts.block - a.counts.block;
}
