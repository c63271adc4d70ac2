// How are several texts written into rows of one list? Missing rows are added by the page's own button, as many as the plan says.
import { addsRow } from '../dom/buttons';
import type { Control } from '../dom/control';
import { isLive } from '../dom/elements';
import { rowBoxes } from '../shown/text';
import { press } from './events';
import { writeBox } from './text';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

async function addRows(control: Control, wanted: number, most: number, deps: WriteDeps): Promise<boolean> {
  for (let added = 0; added < most; added += 1) {
    const before = rowBoxes(control).length;
    if (before >= wanted) return true;
    const { adder } = control;
    // asked again: the button may have become another one
    if (adder === undefined || !isLive(adder) || !addsRow(adder) || adder.matches(':disabled')) return false;
    if (!deps.isAllowed()) return false;
    press(adder);
    if ((await waitFor(() => rowBoxes(control).length > before, deps, 600)) === null) return false;
  }
  return rowBoxes(control).length >= wanted;
}

export const writeList: Write = async (control, step, deps): Promise<WriteOutcome> => {
  const isLong = await addRows(control, step.value.length, step.addRows ?? 0, deps);
  if (!isLong && rowBoxes(control).length < step.value.length)
    return deps.isAllowed() ? 'refused' : 'stopped';
  for (const [at, box] of rowBoxes(control).entries()) {
    if (!deps.isAllowed()) return 'stopped';
    const outcome = writeBox(box, step.value[at] ?? '', deps);
    if (outcome !== 'written') return outcome;
    await deps.wait(1); // the page may draw its rows anew after each
  }
  return 'written';
};
