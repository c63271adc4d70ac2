// Which problems do these filings share most? Three lines, each with its number.
import type { BatchRow } from '../../../filing/report/batch';
import type { Translate } from '../../translate';
import { commonProblems } from './problems';

const SHOWN = 3;

/** The most common problems of some rows. */
export function TopProblems({ rows, t }: { readonly rows: readonly BatchRow[]; readonly t: Translate }) {
  return (
    <ul class="problems">
      {commonProblems(rows)
        .slice(0, SHOWN)
        .map(({ kind, id, text, count }) => (
          <li key={`${kind} ${id}`}>
            <span>{t.text(text)}</span> <b>{count}</b>
          </li>
        ))}
    </ul>
  );
}
