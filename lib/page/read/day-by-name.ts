// Which box is for a day by its name alone? One that nobody may type in and that was empty: something else is opened to fill it.
import type { Control } from '../dom/control';
import { isInput } from '../dom/elements';
import { simplifiedWords } from '../dom/page-signs';
import { DAY_NAMED } from './popup-triggers';

/** What was empty when it was first seen: what it shows since was chosen for it. */
const empty = new WeakSet<Element>();

/** A read-only box for text, but a day's where its name asks for one. */
export function asDay(control: Control, label: string): Control {
  const [box, ...more] = control.parts;
  if (control.kind !== 'text' || box === undefined || more.length > 0) return control;
  if (!isInput(box) || !box.readOnly || box.disabled || !DAY_NAMED.test(simplifiedWords(label)))
    return control;
  if (box.value === '') empty.add(box);
  return empty.has(box) ? { ...control, kind: 'date' } : control;
}
