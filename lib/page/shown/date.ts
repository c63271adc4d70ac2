// Which days does a control show? Those in its boxes, or the one that three lists show together.
import type { Control } from '../dom/control';
import { isInput, isSelect } from '../dom/elements';
import { normalValue } from '../dom/text';
import { shownNative } from './native-select';

/** The lists of a day that is asked for in parts; none where it is not. */
export const dayLists = (control: Control): HTMLSelectElement[] => control.parts.filter(isSelect);

/** The day that the lists show together; nothing while one of them shows none. */
export function dayInLists(lists: readonly HTMLSelectElement[]): string[] {
  const parts = lists.flatMap((list) => shownNative(list).slice(0, 1));
  const numbers = parts.map((part) => part.replace(/\D/gu, '').padStart(2, '0'));
  return numbers.length === lists.length ? [numbers.join('-')] : [];
}

export const dayBoxes = (parts: readonly Element[]): HTMLInputElement[] => parts.filter(isInput);

const DAY = /\d{4}\D\d{1,2}\D\d{1,2}/gu;

/** The days in a box: two where one box shows a span. */
function daysOf(box: HTMLInputElement): string[] {
  const days = box.value.match(DAY) ?? [];
  if (days.length > 1) return days;
  return box.value === '' ? [] : [normalValue(box.value)];
}

export function shownDays(control: Control): string[] {
  const lists = dayLists(control);
  return lists.length > 0 ? dayInLists(lists) : dayBoxes(control.parts).flatMap(daysOf);
}
