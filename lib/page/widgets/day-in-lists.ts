// How is a day written that is asked for in three lists, its year, its month and its day?
import type { Control } from '../dom/control';
import { isSelect } from '../dom/elements';
import type { FillStep } from '../model';
import { chooseNative, shownNative } from './native-select';
import type { WriteDeps, WriteOutcome } from './widget';

const UNITS = ['年', '月', '日'];

/** The lists of a day that is asked for in parts; none where it is not. */
export const listsOf = (control: Control): HTMLSelectElement[] => control.parts.filter(isSelect);

/** The day that the lists show together; nothing while one of them shows none. */
export function dayInLists(lists: readonly HTMLSelectElement[]): string[] {
  const parts = lists.flatMap((list) => shownNative(list).slice(0, 1));
  const numbers = parts.map((part) => part.replace(/\D/gu, '').padStart(2, '0'));
  return numbers.length === lists.length ? [numbers.join('-')] : [];
}

/** Chooses year, month and day in turn: the days of a month may come only with the month. */
export async function writeInLists(
  lists: readonly HTMLSelectElement[],
  step: FillStep,
  deps: WriteDeps,
): Promise<WriteOutcome> {
  const parts = (step.value[0] ?? '').split('-');
  if (parts.length < lists.length) return 'not-found';
  for (const [at, list] of lists.entries()) {
    const part = parts[at] ?? '';
    const plain = String(Number(part));
    const unit = UNITS[at] ?? '';
    const outcome = await chooseNative(list, [part, plain, `${part}${unit}`, `${plain}${unit}`], deps);
    if (outcome !== 'written') return outcome;
  }
  return 'written';
}
