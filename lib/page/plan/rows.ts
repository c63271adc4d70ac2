// Which rows of a plan are meant: those that the person allowed, or the one that a finding refers to?
import type { PlanRow } from '../model';

/** The rows that a fill writes: empty ones, and those whose replacement was allowed. `replace`: keys of controls. */
export function writableRows<Row extends PlanRow>(
  plan: readonly Row[],
  replace: ReadonlySet<string>,
): readonly Row[] {
  return plan.filter((row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)));
}

/** The key of the control for a field id, or for a control's own key, on this page; null when it is not here. */
export function controlFor(plan: readonly PlanRow[], field: string | undefined): string | null {
  if (field === undefined) return null;
  const row = plan.find((one) => one.key === field) ?? plan.find((one) => one.fieldId === field);
  return row?.key ?? null;
}

/** Reasons that no longer apply after the person has said which field the control asks for. */
const PICKABLE = new Set(['ambiguous', 'asked-twice']);

/** Must the person choose which of its candidates the control asks for? */
export const isPickable = ({ action, reason, candidates }: PlanRow): boolean =>
  action === 'needs-you' && PICKABLE.has(reason.code) && candidates.length > 0;
