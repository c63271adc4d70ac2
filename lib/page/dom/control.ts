// Which elements of a page take a value, and what are they to a person?
import type { WidgetKind } from '../model';
import { BARE_CONTROL, EDITABLE_CELL, SWITCH } from './component-libraries';
import { isSelect } from './elements';

/** A control in the live page. `parts`: its inputs, choices or selects in order. */
export interface Control {
  readonly kind: WidgetKind;
  readonly element: Element;
  readonly item: Element | null;
  readonly parts: readonly Element[];
  /** For a list: the page's own button that adds a row. */
  readonly adder?: Element;
  /** For a list: a row has two boxes, the begin and the end of a range. */
  readonly paired?: boolean;
}
/** Where a control's attributes are read: its first part, or the control itself where it has none. */
export const firstElementOf = ({ element, parts }: Pick<Control, 'element' | 'parts'>): Element =>
  parts[0] ?? element;
/** Everything that may be, or belong to, a control. */
export const CONTROL =
  'input:not([type=hidden]),textarea,select,[contenteditable=true],[contenteditable=""],[role=combobox],[role=switch],[role=radio],[role=checkbox],' +
  `[aria-haspopup=listbox],[role=listbox][aria-expanded][tabindex],${BARE_CONTROL},${SWITCH}`;
/** Is an element a control, or does one stand in it? */
export const holdsControl = (element: Element): boolean =>
  element.matches(CONTROL) || element.querySelector(CONTROL) !== null;
/** What is looked for: a hidden input may be the memory of something that the page draws by itself. */
export const CONTROL_CANDIDATES = `${CONTROL},input[type=hidden]`;
/** What may be a cell that turns into a box when it is pressed; `edit-cells.ts` tells. */
export const CELL_CANDIDATES = `td[tabindex],dd[tabindex],div[tabindex],span[tabindex],[role=gridcell][tabindex],td[onclick],dd[onclick],td[data-edit],td[class]:empty,[aria-readonly=false],${EDITABLE_CELL}`;
/** Does a box offer a list while one types, as an editable combobox does? */
export const offersList = ({ kind, element }: Pick<Control, 'kind' | 'element'>): boolean =>
  kind === 'text' && element.matches('[role=combobox],[aria-haspopup=listbox]');
/** The page's own select behind a drawn one: it holds what the page will send. */
export function selectBehind(control: Pick<Control, 'kind' | 'parts'>): HTMLSelectElement | null {
  return control.kind === 'select' ? (control.parts.find(isSelect) ?? null) : null;
}
