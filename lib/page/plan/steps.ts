// In which order are the chosen rows written? Controls that reload, reveal or lock others come first.
import type { FillStep, PlannedRow } from '../model';
import { writableRows } from './rows';

const ORDER: readonly RegExp[] = [
  /^service\.kind$|natureGroup$|\.nationality$/u,
  /[rR]egion$/u,
  /\.nature$/u,
  /certType$/u,
  /sameAsPrincipal$|SameAsPrincipal$|certLongTerm$|isLegalPerson$|preApproval$|resourceType$/u,
];

function rankOf(fieldId: string): number {
  if (fieldId.startsWith('upload.')) return ORDER.length + 1;
  const rank = ORDER.findIndex((pattern) => pattern.test(fieldId));
  return rank < 0 ? ORDER.length : rank;
}

/** The writes in order, still without the content of files; `replace`: keys of controls that may be overwritten. */
export function fillSteps(plan: readonly PlannedRow[], replace: ReadonlySet<string>): readonly FillStep[] {
  return writableRows(plan, replace)
    .map((row, place) => ({ row, place }))
    .sort((a, b) => rankOf(a.row.fieldId ?? '') - rankOf(b.row.fieldId ?? '') || a.place - b.place)
    .flatMap(({ row }) => (row.write === null ? [] : [row.write]));
}
