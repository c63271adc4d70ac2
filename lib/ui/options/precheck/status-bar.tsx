// How many filings have each status? One bar in segments, each with its label and number below.
import type { BatchRow } from '../../../filing/report/batch';
import { standingsOf, VERDICTS, type Verdict } from '../../../filing/report/standings';
import type { Translate } from '../../translate';

/** Told only where a filing stands under it. */
const RARE: ReadonlySet<Verdict> = new Set(['refused', 'undecided']);

/** The bar. An empty segment has no width, but still its number. */
export function StatusBar({ rows, t }: { readonly rows: readonly BatchRow[]; readonly t: Translate }) {
  const counts = standingsOf(rows);
  return (
    <div class="status-bar" data-testid="precheck-bar">
      <div class="bar" aria-hidden="true">
        {VERDICTS.map(
          (part) => counts[part] > 0 && <i key={part} class={part} style={{ flexGrow: counts[part] }} />,
        )}
      </div>
      <ul>
        {VERDICTS.filter((part) => !RARE.has(part) || counts[part] > 0).map((part) => (
          <li key={part} class={part} data-part={part} data-count={counts[part]}>
            <span class="small">
              <i class="bar-dot" /> {t(`precheck.status.${part}`)}
            </span>
            <b>{counts[part]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
