// How is a day written that is asked for in three lists, boxes or segments: year, month and day?
import { isDaySegment } from '../dom/day-segments';
import { isInput, isSelect } from '../dom/elements';
import type { FillStep } from '../model';
import { writeSegments } from './day-segments';
import { chooseNative } from './native-select';
import { writeBox } from './text';
import type { WriteDeps, WriteOutcome } from './widget';

const UNITS = ['年', '月', '日'];

/** Writes year, month and day in turn, because the list of days may depend on the month. Boxes are emptied when there is no day. */
export async function writeInParts(
  parts: readonly Element[],
  step: FillStep,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  if (parts.some(isDaySegment)) return writeSegments(parts, step, deps);
  const [day] = step.value;
  const numbers = day === undefined ? [] : day.split('-');
  if (numbers.length < parts.length && (numbers.length > 0 || parts.some(isSelect))) return 'not-found';
  for (const [at, part] of parts.entries()) {
    const number = numbers[at] ?? '';
    const outcome = isSelect(part)
      ? await chooseNative(part, wordingsOf(number, UNITS[at] ?? ''), deps)
      : isInput(part)
        ? await writeBox(part, number, deps)
        : 'not-found';
    if (outcome !== 'written') return outcome;
    if (!isSelect(part)) await deps.wait(0); // the page may redraw its boxes after each
  }
  return 'written';
}

function wordingsOf(number: string, unit: string): string[] {
  const plain = String(Number(number));
  return [number, plain, `${number}${unit}`, `${plain}${unit}`];
}
