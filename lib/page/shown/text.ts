// What do text boxes show? One box, several boxes of one field, or the rows of a list.

import { SHOWS_PROMPT } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasToken, isLive, isTextControl, type TextControl } from '../dom/elements';

export const textBoxes = (parts: readonly Element[]): TextControl[] => parts.filter(isTextControl);

/** The text entered into a box: empty when the page has written its prompt into the box. */
export const enteredIn = (box: TextControl): string => (hasToken(box, SHOWS_PROMPT) ? '' : box.value);

/** Empty while all boxes are empty; otherwise the text of each. */
function valuesOf(boxes: readonly TextControl[]): string[] {
  const values = boxes.map(enteredIn);
  return values.every((value) => value === '') ? [] : values;
}

export const shownInBoxes = (control: Control): string[] => valuesOf(textBoxes(control.parts));

/** The rows as they are now: those that were read, or all rows in their box after some were added. */
export function rowBoxes({ parts, adder }: Control): HTMLInputElement[] {
  const texts = parts.filter(isTextControl).filter((at) => at.tagName === 'INPUT') as HTMLInputElement[]; // checked by the tag name
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

export const shownInRows = (control: Control): string[] => valuesOf(rowBoxes(control));
