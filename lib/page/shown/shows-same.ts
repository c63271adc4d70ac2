// Do two texts of a control say the same? Compared by what it shows: values differ in shape between libraries.

import { pick } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { normalValue, splitChoices } from '../dom/text';
import type { WidgetKind } from '../model';
import { isSameDay } from './date';

const joined = (values: readonly string[]): string => normal(values.join(''));

/** Several levels that a control shows as one text. */
const levelsOf = (shown: readonly string[]): string => joined(shown.flatMap((text) => text.split(/[/／>]/u)));

/** The option that a wording chooses is the one that shows it. */
const sameChoice = (shown: string, wanted: string): boolean =>
  normal(shown) === normal(wanted) || pick([shown], (option) => option, [wanted]) !== null;

function sameSet(shown: readonly string[], wanted: readonly string[]): boolean {
  return shown.length === wanted.length && wanted.every((name) => shown.some((at) => sameChoice(at, name)));
}

/** A picture that was brought into the form which a slot takes keeps its name before the ending. */
const pictureName = (file: string): string => normalValue(file).replace(/\.(?:jpe?g|png|webp|bmp)$/iu, '.');

const sameFile = (shown: string, wanted: string): boolean =>
  pictureName(shown) === pictureName(wanted) ||
  (/…|\.\.\./u.test(shown) && wanted.startsWith(shown.split(/…|\.\.\./u)[0] ?? ''));

function sameDays(shown: readonly string[], wanted: readonly string[]): boolean {
  return shown.length === wanted.length && shown.every((day, index) => isSameDay(day, wanted[index] ?? ''));
}

const areDays = (texts: readonly string[]): boolean => texts.every((text) => /^\d{4}-\d\d-\d\d$/u.test(text));

/** Texts: width, spaces and, for codes, case are the page's own business; anything else is a change. */
function sameTexts(shown: readonly string[], wanted: readonly string[]): boolean {
  const filled = (texts: readonly string[]): string[] => texts.map(normalValue).filter((text) => text !== '');
  const left = filled(shown);
  const right = filled(wanted);
  if (left.length !== right.length) return false;
  return left.every((text, index) => {
    const other = right[index] ?? '';
    return text === other || (/^[\w.@-]+$/u.test(other) && text.toLowerCase() === other.toLowerCase());
  });
}

/** Do these shown texts say the same as these wanted ones, for a control of this kind? */
export function showsSame(kind: WidgetKind, shown: readonly string[], wanted: readonly string[]): boolean {
  switch (kind) {
    case 'select':
      if (sameSet(shown, wanted)) return true;
      if (wanted.length < 2) return false;
      return levelsOf(shown) === joined(wanted) || sameSet(shown.flatMap(splitChoices), wanted);
    case 'native-select':
    case 'radio':
    case 'checkbox':
    case 'switch':
      return sameSet(shown, wanted);
    case 'cell':
      return (
        sameTexts(shown, wanted) || sameSet(shown, wanted) || (areDays(wanted) && sameDays(shown, wanted))
      );
    case 'cascader':
      // one choice may be shown behind the group it stands in
      return joined(wanted.length === 1 ? shown.slice(-1) : shown) === joined(wanted);
    case 'date':
    case 'date-range':
      return sameDays(shown, wanted);
    case 'upload':
      return wanted.length > 0 && wanted.every((name) => shown.some((at) => sameFile(at, name)));
    default:
      return sameTexts(shown, wanted);
  }
}
