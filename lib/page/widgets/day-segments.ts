// How is a day written whose year, month and day are typed into by themselves? Digit by digit, as a keyboard would.
import { isHtml, windowOf } from '../dom/elements';
import type { FillStep } from '../model';
import { enter, leave } from './events';
import { typeInto } from './rich-text';
import type { WriteDeps, WriteOutcome } from './widget';

/** A year has four digits, and a part loses one with each press. */
const MOST_DIGITS = 4;

const isFilled = (segment: Element): boolean => /\d/u.test(segment.textContent ?? '');

/** Types one digit, or takes one away, unless the page hears the key itself: it may take the press of the key, or what the browser is about to type. */
function typeKey(segment: HTMLElement, digit: string): void {
  const view = windowOf(segment);
  if (view === null) return;
  const key = { bubbles: true, cancelable: true, composed: true, key: digit || 'Backspace' };
  const inputType = digit === '' ? 'deleteContentBackward' : 'insertText';
  const isLeft =
    segment.dispatchEvent(new view.KeyboardEvent('keydown', key)) &&
    segment.dispatchEvent(new view.InputEvent('beforeinput', { ...key, inputType, data: digit || null }));
  if (isLeft) typeInto(segment, digit);
}

/** Types the digits of a number, or takes away those that are there; the page may draw the segment anew after each. */
async function typeNumber(segment: HTMLElement, number: string, deps: WriteDeps): Promise<void> {
  enter(segment);
  const keys = number === '' ? Array<string>(MOST_DIGITS).fill('') : [...number];
  for (const key of keys) {
    if (!deps.isAllowed() || (key === '' && !isFilled(segment))) return;
    typeKey(segment, key);
    await deps.wait(0);
  }
}

/** Writes one day, or both of a span, into the segments of each: a month without its zero, which some do not take. */
export async function writeSegments(
  segments: readonly Element[],
  { value }: FillStep,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const days = value.filter((day) => day !== '');
  const numbers = days.flatMap((day) => day.split('-').map((number) => String(Number(number))));
  if (days.length > 0 && numbers.length !== segments.length) return 'not-found';
  for (const [at, segment] of segments.entries()) {
    if (!deps.isAllowed()) return 'stopped';
    if (!isHtml(segment) || !segment.isContentEditable) return 'refused';
    await typeNumber(segment, numbers[at] ?? '', deps);
  }
  for (const segment of segments.slice(-1)) leave(segment); // a day left half empty is filled again by some
  return 'written';
}
