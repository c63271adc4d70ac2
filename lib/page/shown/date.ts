// Which days does a control show? Those in its boxes, or the one day that three lists or boxes show together.
import type { Control } from '../dom/control';
import { isDaySegment } from '../dom/day-segments';
import { isInput, isSelect } from '../dom/elements';
import { normalValue } from '../dom/text';
import { shownNative } from './native-select';

const digits = (text: string): string => text.replace(/\D/gu, '');
/** The numbers of a day without leading zeros, joined by hyphens: 2018年05月01日 and 2018-5-1 become the same text. */
const plain = (text: string): string => (text.match(/\d+/gu) ?? []).map(Number).join('-');

/** Some boxes show a day with the time at which it begins. */
const withoutTime = (text: string): string => text.replace(/[ T]00:00(?::00)?$/u, '');

/** Do two texts, perhaps in different formats, name the same day? */
export function isSameDay(one: string, other: string): boolean {
  const [left, right] = [withoutTime(one), withoutTime(other)];
  return digits(left) === digits(right) || plain(left) === plain(right);
}

/** The lists, boxes or segments for year, month and day when a day is asked for in parts; empty when it is not. */
export function dayParts({ parts }: Control): readonly Element[] {
  const lists = parts.filter((part) => isSelect(part) || isDaySegment(part));
  const boxes = dayBoxes(parts);
  return lists.length > 0 || boxes.length !== PARTS_OF_A_DAY ? lists : boxes;
}

const PARTS_OF_A_DAY = 3;

/** Of a segment its number counts, which the page gives it, and not the text, which typing alone may change; without a digit in the text the number is that of a prompt. */
function shownInPart(part: Element): string {
  if (isSelect(part)) return shownNative(part)[0] ?? '';
  if (isInput(part)) return part.value;
  return (/\d/u.test(part.textContent ?? '') && part.getAttribute('aria-valuenow')) || '';
}

/** The day that the parts show together; empty while one of them shows nothing. A span has the parts of both its days. */
export function dayInParts(parts: readonly Element[]): string[] {
  const [day, end] = [parts.slice(0, PARTS_OF_A_DAY), parts.slice(PARTS_OF_A_DAY)];
  if (end.length > 0) return [...dayInParts(day), ...dayInParts(end)];
  // a list whose chosen entry is only its name, 年, has no value yet
  const numbers = parts
    .flatMap((part) => shownInPart(part).replace(/\D/gu, '') || [])
    .map((text) => text.padStart(2, '0'));
  return numbers.length === parts.length ? [numbers.join('-')] : [];
}

export const dayBoxes = (parts: readonly Element[]): HTMLInputElement[] => parts.filter(isInput);

const DAY = /\d{4}\s?\D\s?\d{1,2}\s?\D\s?\d{1,2}/gu;

/** The days in a box: two when one box shows a span. */
function daysOf(box: HTMLInputElement): string[] {
  const days = box.value.match(DAY) ?? [];
  if (days.length > 1) return days;
  return box.value === '' ? [] : [normalValue(withoutTime(box.value))];
}

const ENDLESS = /^(?:长期|永久)(?:有效)?$/u;

const ENGLISH = /^[\w ,./]{8,}$/u;

/** A day in English words: May 1st, 2018. */
function dayInEnglish(words: string): string[] {
  const time = Date.parse(`${words.replace(/(?<=\d)[a-z]+/u, '')} UTC`);
  return ENGLISH.test(words) && time ? [new Date(time).toISOString().slice(0, 10)] : [];
}

/** The days that a button or a row on a phone shows as words or in a box that takes none, or the words that there is no expiry. */
export const dayInWords = (element: Element): string[] => {
  const words = (element.querySelector('input')?.value ?? element.textContent ?? '').trim();
  return (ENDLESS.test(words) ? [words] : (words.match(DAY) ?? dayInEnglish(words))).map(normalValue);
};

export function shownDays(control: Control): string[] {
  if (control.parts.length === 0) return dayInWords(control.element);
  const parts = dayParts(control);
  return parts.length > 0 ? dayInParts(parts) : dayBoxes(control.parts).flatMap(daysOf);
}
