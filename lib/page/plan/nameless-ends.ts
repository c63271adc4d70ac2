// What does a box without a label ask for directly after the first day of a term, or the first address of a range? For the other end.
import type { Field } from '../model';
import { areNamedAsEnds } from './asked-twice';
import type { Found } from './found';
import { partOfPage } from './page-parts';

/** An empty text, or only the separator between two ends. */
const NAMELESS = /^[\s\-–—~～至到止]*$/u;

/** Does a field tell nothing about what it asks for, except perhaps that it is an end of something? */
export const isNameless = ({ label, placeholder }: Field): boolean =>
  NAMELESS.test(label) && NAMELESS.test(placeholder);

/** Does a box ask for the beginning of something that also has an end? */
function begins({ field, found }: Found, end: Field): boolean {
  if (found.is !== 'field' || field.kind !== end.kind) return false;
  if (found.known.id === 'access.ip') return found.terms.has('range') || areNamedAsEnds(field, end);
  return found.known.kind === 'date-range' && found.known.id !== 'entity.certValidity';
}

/** A box without a label directly after the beginning of a range is taken as the box for its end. */
export function withNamelessEnds(all: readonly Found[]): readonly Found[] {
  return all.map((one, at) => {
    const before = all[at - 1];
    if (before === undefined || one.found.is !== 'unknown' || !isNameless(one.field)) return one;
    if (before.found.is !== 'field' || partOfPage(before.field) !== partOfPage(one.field)) return one;
    if (isNameless(before.field) || before.found.terms.has('until') || !begins(before, one.field)) return one;
    const field = { ...one.field, label: before.field.label };
    return { field, found: before.found };
  });
}
