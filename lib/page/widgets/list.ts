// How are several texts written into the rows of one list? Missing rows are added with the page's own button, as many as the plan says; texts that still have no row are left out.
import { addsRow } from '../dom/buttons';
import type { Control } from '../dom/control';
import { isLive } from '../dom/elements';
import { rowBoxes } from '../shown/text';
import { press } from './events';
import { writeBox } from './text';
import { type Write, type WriteDeps, type WriteOutcome, waitFor } from './widget';

async function addRows(control: Control, wanted: number, most: number, deps: WriteDeps): Promise<void> {
  for (let added = 0; added < most; added += 1) {
    const before = rowBoxes(control).length;
    if (before >= wanted) return;
    const { adder } = control;
    // checked again, because the page may have replaced the button
    if (adder === undefined || !isLive(adder) || !addsRow(adder) || adder.matches(':disabled')) return;
    if (!deps.isAllowed()) return;
    press(adder);
    if ((await waitFor(() => rowBoxes(control).length > before, deps, 600)) === null) return;
  }
}

export const writeList: Write = async (control, step, deps): Promise<WriteOutcome> => {
  await addRows(control, step.value.length, step.addRows ?? 0, deps);
  for (const [at, box] of rowBoxes(control).entries()) {
    if (!deps.isAllowed()) return 'stopped';
    const outcome = await writeBox(box, step.value[at] ?? '', deps);
    if (outcome !== 'written') return outcome;
    await deps.wait(0); // the page may redraw its rows after each
  }
  return rowBoxes(control).length < step.value.length ? 'no-room' : 'written';
};
