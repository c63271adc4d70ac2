// How are several texts written into rows of one list? Missing rows are added by the page's own button, as many as the plan says.
import { addsRow } from '../dom/buttons';
import type { Control } from '../dom/control';
import { isLive, isTextControl } from '../dom/elements';
import { press } from './events';
import { writeBox } from './text';
import { type Widget, type WriteDeps, type WriteOutcome, waitFor } from './widget';

/** The rows as they stand now: the ones that were read, or all in their box when rows were added. */
function boxesOf({ parts, adder }: Control): HTMLInputElement[] {
  const texts = parts.filter(isTextControl).filter((at) => at.tagName === 'INPUT') as HTMLInputElement[]; // by tag
  if (adder === undefined || !isLive(adder)) return texts;
  let box = adder.parentElement;
  const first = texts.find(isLive);
  while (box !== null && first !== undefined && !box.contains(first)) box = box.parentElement;
  for (
    let depth = 0;
    first === undefined && box !== null && depth < 4 && box.querySelector('input') === null;
    depth += 1
  )
    box = box.parentElement;
  return box === null
    ? texts
    : [...box.querySelectorAll<HTMLInputElement>('input:not([type]),input[type=text]')];
}

async function addRows(control: Control, wanted: number, most: number, deps: WriteDeps): Promise<boolean> {
  for (let added = 0; added < most; added += 1) {
    const before = boxesOf(control).length;
    if (before >= wanted) return true;
    const { adder } = control;
    // asked again: the button may have become another one
    if (adder === undefined || !isLive(adder) || !addsRow(adder) || adder.matches(':disabled')) return false;
    if (!deps.isAllowed()) return false;
    press(adder);
    if ((await waitFor(() => boxesOf(control).length > before, deps, 600)) === null) return false;
  }
  return boxesOf(control).length >= wanted;
}

export const list: Widget = {
  read: (control) => {
    const values = boxesOf(control).map((box) => box.value);
    return values.every((value) => value === '') ? [] : values;
  },
  write: async (control, step, deps): Promise<WriteOutcome> => {
    const isLong = await addRows(control, step.value.length, step.addRows ?? 0, deps);
    if (!isLong && boxesOf(control).length < step.value.length)
      return deps.isAllowed() ? 'refused' : 'stopped';
    for (const [at, box] of boxesOf(control).entries()) {
      if (!deps.isAllowed()) return 'stopped';
      const outcome = writeBox(box, step.value[at] ?? '', deps);
      if (outcome !== 'written') return outcome;
      await deps.wait(1); // the page may draw its rows anew after each
    }
    return 'written';
  },
};
