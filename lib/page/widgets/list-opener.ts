// What opens the list of a control, apart from the control as a whole?
import { chooserBehind } from '../dom/buttons';
import { clearLayerOver } from '../dom/covers';
import { isInput } from '../dom/elements';
import { arrowOf } from '../dom/names';

const INNER = '[role=combobox],[tabindex],button,a';
/** The button beside a box to type into (React Aria). */
const BESIDE_BOX = ':scope>button[aria-haspopup=listbox]';

/** What lies clear over it, its arrow, the button behind it, or what is pressed in it or, of a box to type into, beside it. */
export const listOpenerOf = (element: Element): Element | null =>
  clearLayerOver(element) ??
  arrowOf(element) ??
  chooserBehind(element) ??
  (isInput(element) ? element.parentElement?.querySelector(BESIDE_BOX) : element.querySelector(INNER)) ??
  null;
