// What does a fill write? The rows of the plan that are empty, and those whose content the person gave up.
import type { FillStep, PlannedRow } from '../model';
import { stepsFor } from './steps';

/** The writes in their order, still without the bytes of files. */
export function fillSteps(plan: readonly PlannedRow[], replace: ReadonlySet<string>): readonly FillStep[] {
  const chosen = plan.filter(
    (row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)),
  );
  return stepsFor(plan, new Set(chosen.map((row) => row.key)));
}
