// How many filings were checked, with how many services, and of which types?
import type { BatchRow } from '../../../filing/report/batch';
import { eachFilingOnce, standingOf, standingsOf, VERDICTS } from '../../../filing/report/standings';
import type { Translate } from '../../translate';

/** The filings that are still to be submitted, counted by type, the most frequent first; a type that nothing decides yet stands last. */
export function typesOf(
  rows: readonly BatchRow[],
): readonly { readonly row: BatchRow; readonly count: number }[] {
  const judged = rows.filter((row) => VERDICTS.some((one) => one === standingOf(row)));
  const nameOf = ({ filingType }: BatchRow) => filingType?.en ?? '';
  const types = new Map(judged.map((row) => [nameOf(row), row]));
  const counted = [...types].map(([name, row]) => {
    const ofType = judged.filter((one) => nameOf(one) === name);
    return { row, count: eachFilingOnce(ofType).length };
  });
  const weight = ({ row, count }: { readonly row: BatchRow; readonly count: number }): number =>
    row.filingType === null ? 0 : count;
  return counted.toSorted((one, other) => weight(other) - weight(one));
}

/** The number of filings and of what is filed in them, how many of each type, and what is not judged as it went off. */
export function Total({ rows, t }: { readonly rows: readonly BatchRow[]; readonly t: Translate }) {
  const { filings, services } = standingsOf(rows);
  const underWay = eachFilingOnce(rows.filter(({ status }) => status === 'under-way')).length;
  return (
    <div class="batch-total" data-testid="precheck-total" data-count={filings} data-services={services}>
      <b>{t('precheck.total', { n: filings })}</b>
      {services > 0 && <span class="small muted">{t('precheck.total.services', { n: services })}</span>}
      {typesOf(rows).map(({ row: { filingType }, count }) => (
        <span class="small muted" key={filingType?.en}>
          {filingType ? t.text(filingType) : t('precheck.type.unknown')} {count}
        </span>
      ))}
      {underWay > 0 && (
        <span class="small muted" data-testid="precheck-under-way">
          {t('precheck.total.underWay', { n: underWay })}
        </span>
      )}
    </div>
  );
}
