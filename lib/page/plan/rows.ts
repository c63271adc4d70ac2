// Which rows of a plan are meant: those that the person allowed, or the one that a finding refers to?
import type { PlanRow } from '../model';

/** The rows that a fill writes: empty ones, and those whose replacement was allowed. `replace`: keys of controls. */
export function writableRows<Row extends PlanRow>(
  plan: readonly Row[],
  replace: ReadonlySet<string>,
): readonly Row[] {
  return plan.filter((row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)));
}

/** The key of the control for a field id, or for a control's own key, that the page shows; null when it is not here. */
export function controlFor(plan: readonly PlanRow[], field: string | undefined): string | null {
  const row = rowFor(plan, field);
  return row === null || row.hiddenIn !== undefined ? null : row.key;
}

/** The row for a field id, or for a control's own key: where several are, one that the page shows; null when there is none. */
export function rowFor(plan: readonly PlanRow[], field: string | undefined): PlanRow | null {
  if (field === undefined) return null;
  const rows = plan.filter(({ key, fieldId }) => key === field || fieldId === field);
  const own = rows.find(({ key }) => key === field);
  return own ?? rows.find(({ hiddenIn }) => hiddenIn === undefined) ?? rows[0] ?? null;
}

/** Reasons that no longer apply after the person has said which field the control asks for. */
const PICKABLE = new Set(['ambiguous', 'asked-twice']);

/** Must the person choose which of its candidates the control asks for? */
export const isPickable = ({ action, reason, candidates }: PlanRow): boolean =>
  action === 'needs-you' && PICKABLE.has(reason.code) && candidates.length > 0;
