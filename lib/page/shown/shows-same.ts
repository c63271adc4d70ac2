// Do two texts of a control mean the same value? Shown texts are compared, because the values behind them differ between libraries.

import { pick } from '../dom/option-match';
import { normal } from '../dom/simplified';
import { normalValue, splitChoices } from '../dom/text';
import type { WidgetKind } from '../model';
import { isSameDay } from './date';

const joined = (values: readonly string[]): string => normal(values.join(''));

/** The levels of a region, also when a control shows several as one text. */
const levelsOf = (shown: readonly string[]): string => joined(shown.flatMap((text) => text.split(/[/／>]/u)));

/** Two texts name the same choice when the option chosen by one wording is the option that is shown. */
const sameChoice = (shown: string, wanted: string): boolean =>
  normal(shown) === normal(wanted) || pick([shown], (option) => option, [wanted]) !== null;

function sameSet(shown: readonly string[], wanted: readonly string[]): boolean {
  return shown.length === wanted.length && wanted.every((name) => shown.some((at) => sameChoice(at, name)));
}

/** An upload slot may require another picture format; a converted picture keeps its name except for the extension. */
const pictureName = (file: string): string => normalValue(file).replace(/\.(?:jpe?g|png|webp|bmp)$/iu, '.');

const sameFile = (shown: string, wanted: string): boolean =>
  pictureName(shown) === pictureName(wanted) ||
  (/…|\.\.\./u.test(shown) && wanted.startsWith(shown.split(/…|\.\.\./u)[0] ?? ''));

function sameDays(shown: readonly string[], wanted: readonly string[]): boolean {
  return shown.length === wanted.length && shown.every((day, index) => isSameDay(day, wanted[index] ?? ''));
}

const areDays = (texts: readonly string[]): boolean => texts.every((text) => /^\d{4}-\d\d-\d\d$/u.test(text));

/** Differences in width, in spaces and, for codes, in case come from the page's formatting; any other difference is a changed value. */
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

/** Do the shown texts mean the same as the wanted ones, for a control of this kind? */
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
      // a page may show one choice behind the name of its group
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
