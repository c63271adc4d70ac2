// In which order are the chosen rows written? What reloads, reveals or locks other controls comes before them.
import type { FillStep, PlannedRow } from '../model';

const ORDER: readonly RegExp[] = [
  /^service\.kind$|natureGroup$/u,
  /[rR]egion$/u,
  /\.nature$/u,
  /certType$/u,
  /sameAsPrincipal$|SameAsPrincipal$|certLongTerm$|preApproval$|resourceType$/u,
];

function rankOf(fieldId: string): number {
  if (fieldId.startsWith('upload.')) return ORDER.length + 1;
  const rank = ORDER.findIndex((pattern) => pattern.test(fieldId));
  return rank < 0 ? ORDER.length : rank;
}

/** The writes for the rows the person chose by key; a row that holds something else is replaced only when chosen. */
export function stepsFor(plan: readonly PlannedRow[], chosen: ReadonlySet<string>): FillStep[] {
  const written = plan.filter(
    (row) => chosen.has(row.key) && (row.action === 'fill' || row.action === 'replace'),
  );
  return written
    .map((row, place) => ({ row, place }))
    .sort((a, b) => rankOf(a.row.fieldId ?? '') - rankOf(b.row.fieldId ?? '') || a.place - b.place)
    .flatMap(({ row }) => (row.write === null ? [] : [row.write]));
}
/** The writes in their order, still without the bytes of files. */
export function fillSteps(plan: readonly PlannedRow[], replace: ReadonlySet<string>): readonly FillStep[] {
  const chosen = plan.filter(
    (row) => row.action === 'fill' || (row.action === 'replace' && replace.has(row.key)),
  );
  return stepsFor(plan, new Set(chosen.map((row) => row.key)));
}
