// How is a day written that is asked for in three lists, its year, its month and its day?
import type { FillStep } from '../model';
import { chooseNative } from './native-select';
import type { WriteDeps, WriteOutcome } from './widget';

const UNITS = ['年', '月', '日'];

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
