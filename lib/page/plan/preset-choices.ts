// May a choice be changed that the page itself has set? As long as nobody has entered anything of whom or what it is about.
import type { Field, PlannedRow } from '../model';
import type { Match } from './asked-twice';
import { isBlank } from './page-parts';

const CHOICES = new Set(['radio', 'checkbox', 'switch', 'select', 'native-select', 'cascader']);

/** A number of which only the area code stands: that one is the page's own, too. */
const isAreaCodeAlone = ({ kind, value }: Field): boolean =>
  kind === 'phone' && value.length > 1 && value.at(-1) === '';

/**
 * A verdict, but a choice that nobody has set is written over like an empty box: a new form stands on 个人, or on its
 * first province. In a form that shows something of the same owner already, a draft or a record, it may be the
 * person's own choice of before.
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
