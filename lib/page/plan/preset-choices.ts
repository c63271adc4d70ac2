// May a choice that the page has set itself be changed? Yes, as long as nobody has entered anything about the same owner.
import type { Field, PlannedRow } from '../model';
import type { Match } from './asked-twice';
import { isBlank } from './page-parts';

const CHOICES = new Set(['radio', 'checkbox', 'switch', 'select', 'native-select', 'cascader']);

/** Does the field contain only the area code of a number? Then the page has put it there. */
const isAreaCodeAlone = ({ kind, value }: Field): boolean =>
  kind === 'phone' && value.length > 1 && value.at(-1) === '';

/**
 * A verdict, except that a choice which nobody has set is overwritten like an empty box: a new form is preset to 个人, or to its
 * first province. A form that already shows something about the same owner is a draft or a record, and there the choice may have been
 * made by the person earlier.
 */
export function overPreset<Of extends Pick<PlannedRow, 'action' | 'reason'>>(
  verdict: Of,
  { field, known }: Match,
  matches: readonly Match[],
): Of {
  const isOfPage = field.isPreset === true || isAreaCodeAlone(field);
  if (verdict.action !== 'replace' || !isOfPage) return verdict;
  const isStarted = matches.some(
    ({ field: other, known: { id, group } }) =>
      group === known.group &&
      id !== known.id &&
      other.visible &&
      other.isReadOnly !== true &&
      !CHOICES.has(other.kind) &&
      !isAreaCodeAlone(other) &&
      !isBlank(other),
  );
  return isStarted ? verdict : { ...verdict, action: 'fill', reason: { code: 'preset' } };
}
