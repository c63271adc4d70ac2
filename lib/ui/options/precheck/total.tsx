// How many filings were checked, and of which types?
import type { BatchRow } from '../../../filing/report/batch';
import type { Translate } from '../../translate';

const CLOSED: readonly BatchRow['status'][] = ['no-filing', 'approved', 'unreadable'];

/** The rows that are filings, counted by type, the most frequent first; a type that nothing decides yet stands last. */
export function typesOf(
  rows: readonly BatchRow[],
): readonly { readonly row: BatchRow; readonly count: number }[] {
  const filings = rows.filter(({ status }) => !CLOSED.includes(status));
  const counted = new Map<string, { readonly row: BatchRow; readonly count: number }>();
  for (const row of filings) {
    const type = row.filingType?.en ?? '';
    counted.set(type, { row, count: (counted.get(type)?.count ?? 0) + 1 });
  }
  const weight = ({ row, count }: { readonly row: BatchRow; readonly count: number }): number =>
    row.filingType === null ? 0 : count;
  return [...counted.values()].toSorted((one, other) => weight(other) - weight(one));
}

/** The number of filings, and beneath it how many of each type. */
export function Total({ rows, t }: { readonly rows: readonly BatchRow[]; readonly t: Translate }) {
  const types = typesOf(rows);
  const all = types.reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="batch-total" data-testid="precheck-total" data-count={all}>
      <b>{t('precheck.total', { n: all })}</b>
      {types.map(({ row: { filingType }, count }) => (
        <span class="small muted" key={filingType?.en}>
          {filingType ? t.text(filingType) : t('precheck.type.unknown')} {count}
        </span>
      ))}
    </div>
  );
}
