// Which elements of a page take a value, and what kind of control does a person see in them?
import type { WidgetKind } from '../model';
import { BARE_CONTROL, EDITABLE_CELL, SWITCH } from './component-libraries';
import { hasToken, isSelect } from './elements';

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
/** The element on which a control's attributes are read: its first part, or the control itself when it has no parts. */
export const firstElementOf = ({ element, parts }: Pick<Control, 'element' | 'parts'>): Element =>
  parts[0] ?? element;
/** Everything that may be, or belong to, a control. */
export const CONTROL =
  'input:not([type=hidden]),textarea,select,[contenteditable=true],[contenteditable=""],[role=combobox],[role=switch],[role=radio],[role=checkbox],' +
  `[aria-haspopup=listbox],[role=listbox][aria-expanded][tabindex],${BARE_CONTROL},${SWITCH}`;
/** Is the element a control, or does it contain one? */
export const holdsControl = (element: Element): boolean =>
  element.matches(CONTROL) || element.querySelector(CONTROL) !== null;
/** The elements that a reading looks at. Hidden inputs are among them because a control that the page draws itself may store its value in one. */
export const CONTROL_CANDIDATES = `${CONTROL},input[type=hidden]`;
/** Elements that may be cells which turn into a box when pressed; `edit-cells.ts` decides. */
export const CELL_CANDIDATES = `td[tabindex],dd[tabindex],div[tabindex],span[tabindex],[role=gridcell][tabindex],td[onclick],dd[onclick],td[data-edit],td[class]:empty,td[class]>:only-child,[aria-readonly=false],${EDITABLE_CELL}`;
/** What says that a list hangs below a box in which one types, where no role does. */
const BOX_OF_LIST = /(?:^|[-_])(?:select|pick(?:er)?|combo|auto-?complete|suggest|typeahead)(?:$|[-_])/i;
const LIST_BELOW =
  /(?:^|[-_])(?:menu|list|options?|dropdown|drop|suggest(?:ions?)?|results?|panel|popup)(?:$|[-_])/i;

/** Does a list of its own stand behind the box, hidden or empty until one types? */
function hasListBelow(element: Element): boolean {
  const [box, list] = [element.parentElement, element.nextElementSibling];
  return (
    list !== null &&
    /^(?:UL|OL|DIV)$/.test(list.tagName) &&
    hasToken(list, LIST_BELOW) &&
    box?.childElementCount === 2 &&
    hasToken(box, BOX_OF_LIST)
  );
}

/** Does the box offer a list while a person types, as an editable combobox does? */
export const offersList = ({ kind, element }: Pick<Control, 'kind' | 'element'>): boolean =>
  kind === 'text' && (element.matches('[role=combobox],[aria-haspopup=listbox]') || hasListBelow(element));
/** The page's own select behind a select that a library draws: its value is what the page will send. */
export function selectBehind(control: Pick<Control, 'kind' | 'parts'>): HTMLSelectElement | null {
  return control.kind === 'select' ? (control.parts.find(isSelect) ?? null) : null;
}
