// What do boxes for text show? One box, several of one field, or the rows of a list.

import { SHOWS_PROMPT } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasToken, isLive, isTextControl, type TextControl } from '../dom/elements';

export const textBoxes = (parts: readonly Element[]): TextControl[] => parts.filter(isTextControl);

/** What was entered into a box: nothing where the page has written its prompt into it. */
export const enteredIn = (box: TextControl): string => (hasToken(box, SHOWS_PROMPT) ? '' : box.value);

/** Nothing while every box is empty; else what stands in each. */
function valuesOf(boxes: readonly TextControl[]): string[] {
  const values = boxes.map(enteredIn);
  return values.every((value) => value === '') ? [] : values;
}

export const shownInBoxes = (control: Control): string[] => valuesOf(textBoxes(control.parts));

/** The rows as they stand now: the ones that were read, or all in their box when rows were added. */
export function rowBoxes({ parts, adder }: Control): HTMLInputElement[] {
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

export const shownInRows = (control: Control): string[] => valuesOf(rowBoxes(control));
