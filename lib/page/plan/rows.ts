// Which rows of a plan are meant, by what the person allowed or by what a finding points at?
import type { PlanRow } from '../model';

/** The rows that a fill writes: empty ones, and those whose replacement was allowed. `replace`: keys of controls. */
export function writableRows<Row extends PlanRow>(
  plan: readonly Row[],
  replace: ReadonlySet<string>,
): readonly Row[] {
  return plan.filter((row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)));
}

/** The key of the control that a field id or key stands for on this page; null when it is not here. */
export function controlFor(plan: readonly PlanRow[], field: string | undefined): string | null {
  if (field === undefined) return null;
  const row = plan.find((one) => one.key === field) ?? plan.find((one) => one.fieldId === field);
  return row?.key ?? null;
}

/** Reasons that end when the person says which field the control is. */
const PICKABLE = new Set(['ambiguous', 'asked-twice']);

/** Does the row wait for the person's word on which of its candidates the control asks for? */
export const isPickable = ({ action, reason, candidates }: PlanRow): boolean =>
  action === 'needs-you' && PICKABLE.has(reason.code) && candidates.length > 0;
