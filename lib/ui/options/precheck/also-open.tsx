// What else do the filings wait for that the bar counts under something heavier? So many have undecided parts, questions, or lack documents.
import type { BatchProblem, BatchRow } from '../../../filing/report/batch';
import { filingName, standingOf, VERDICTS, type Verdict } from '../../../filing/report/standings';
import type { Translate } from '../../translate';

/** Filings with such a problem that stand under another verdict than the one that counts it. */
export function alsoOpen(rows: readonly BatchRow[], kind: BatchProblem['kind'], counted: Verdict): number {
  const worst = new Map<string, number>();
  const having = new Set<string>();
  for (const row of rows) {
    const verdict = VERDICTS.find((one) => one === standingOf(row));
    if (verdict === undefined || row.filing === null) continue;
    const name = filingName(row);
    const place = VERDICTS.indexOf(verdict);
    worst.set(name, Math.min(place, worst.get(name) ?? place));
    if (row.problems.some((problem) => problem.kind === kind)) having.add(name);
  }
  return [...having].filter((name) => worst.get(name) !== VERDICTS.indexOf(counted)).length;
}

/** That each filing is counted once, and what besides is open; nothing where the bar says all. */
export function AlsoOpen({ rows, t }: { readonly rows: readonly BatchRow[]; readonly t: Translate }) {
  const asked = alsoOpen(rows, 'question', 'incomplete');
  const lacking = alsoOpen(rows, 'document', 'documents');
  const undecided = alsoOpen(rows, 'decision', 'undecided');
  if (asked + lacking + undecided === 0) return null;
  const also = [
    ...(undecided > 0 ? [t('precheck.also.undecided', { n: undecided })] : []),
    ...(asked > 0 ? [t('precheck.also.asked', { n: asked })] : []),
    ...(lacking > 0 ? [t('precheck.also.lacking', { n: lacking })] : []),
  ];
  return (
    <p class="small muted batch-also" data-testid="precheck-also">
      {t('precheck.also', { list: t.list(also) })}
    </p>
  );
}
