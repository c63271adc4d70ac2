// What of a control is meant to be seen? Libraries hide the inputs of choices and uploads and draw a wrapper.
import { UPLOAD } from '../dom/component-libraries';
import { type Control, firstElementOf } from '../dom/control';
import { hasBox, isInput } from '../dom/elements';
import type { Reads } from '../shown/reads';

/** Kinds of which a library draws a box around an input that may be small or hidden. */
const DRAWN_AROUND = new Set(['select', 'cascader', 'date', 'date-range', 'tags', 'upload']);

/** What of the control is meant to be seen. */
export function surfaceOf(
  control: Control,
  { boxBelow, visualElementOf }: Pick<Reads, 'boxBelow' | 'visualElementOf'>,
): Element {
  const { element, kind } = control;
  if (kind === 'upload' && isInput(element)) {
    const near = element.parentElement?.closest(`${UPLOAD},label`) ?? element.parentElement ?? element;
    return hasBox(near) ? near : (control.item ?? near);
  }
  if (kind === 'radio' || kind === 'checkbox' || kind === 'switch') {
    return visualElementOf(firstElementOf(control));
  }
  return boxBelow(element) ?? (DRAWN_AROUND.has(kind) ? element : firstElementOf(control));
}
