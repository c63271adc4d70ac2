// Which problems do many filings share? Each by its message, with the filings it stands in, the most common first.
import type { BatchRow } from '../../../filing/report/batch';
import type { Text } from '../../../filing/text';

export interface Problem {
  readonly text: Text;
  readonly count: number;
  readonly rows: readonly BatchRow[];
}

/** The problems among what weighs most in each row. */
export function commonProblems(rows: readonly BatchRow[]): readonly Problem[] {
  const found = new Map<string, { readonly text: Text; readonly rows: Set<BatchRow> }>();
  for (const row of rows)
    for (const text of row.top) {
      const known = found.get(text.zh) ?? { text, rows: new Set() };
      known.rows.add(row);
      found.set(text.zh, known);
    }
  return [...found.values()]
    .map(({ text, rows: of }) => ({ text, count: of.size, rows: [...of] }))
    .toSorted((a, b) => b.count - a.count);
}

export interface Standings {
  readonly blocked: number;
  readonly incomplete: number;
  readonly ready: number;
}

/** How many stand where; clients of which nothing can be said are in none. */
export function standingsOf(rows: readonly BatchRow[]): Standings {
  const count = (status: BatchRow['status']) => rows.filter((row) => row.status === status).length;
  return { blocked: count('blocked'), incomplete: count('incomplete'), ready: count('ready') };
}
