// How is a text, a number or a text area written? Also several boxes of one field: area code, number, extension.
import type { TextControl } from '../dom/elements';
import { textBoxes } from '../shown/text';
import { dispatchChange, dispatchEntered, dispatchLeft, pressKey, setText } from './events';
import type { Write, WriteDeps, WriteOutcome } from './widget';

/** Sets the value of one box as typing would, and leaves the box so that the page validates it. */
export async function writeBox(box: TextControl, value: string, deps: WriteDeps): Promise<WriteOutcome> {
  if (box.readOnly || box.disabled) return 'refused';
  if (box.value === value) return 'written';
  const before = box.value;
  dispatchEntered(box);
  // focusing the box may have made the page go on, so permission is checked again
  if (!deps.isAllowed()) return 'stopped';
  setText(box, value);
  pressKey(box, 'Process'); // old pages, and calendars behind plain boxes, read the typed text only on a key event
  await null; // a page that keeps the value itself has it only once it has drawn: on a change event before that it would take the old one back (TDesign's stepper)
  if (!deps.isAllowed()) return 'stopped'; // hearing of the text may have made the page go on
  if (box.value === before) setText(box, value); // one that keeps it only when it is left has drawn the old one (PrimeVue)
  dispatchChange(box);
  if (deps.staysInBox !== true) dispatchLeft(box);
  return 'written';
}

export const writeText: Write = async (control, step, deps) => {
  const boxes = textBoxes(control.parts);
  if (boxes.length === 0) return 'not-found';
  for (const [index, box] of boxes.entries()) {
    const value = step.value[index];
    if (value === undefined && step.value.length > 0) continue;
    if (!deps.isAllowed()) return 'stopped';
    const outcome = await writeBox(box, value ?? '', deps);
    if (outcome !== 'written') return outcome;
  }
  return 'written';
};
