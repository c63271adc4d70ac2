// What do the rules need to know about an element that may be a control? Its role, its type, and the form item around it.
import { FORM_ITEM, ITEM_LABEL, ROW_VALUE } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { hasToken, isInput } from '../dom/elements';
import { asksOnce, choicesLike } from './choice-groups';

/** The role of an element; for an input its type, which is more specific. */
export function roleOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  return isInput(element) && role !== 'switch' ? element.type : role;
}

export const isChoiceRole = (role: string): role is 'radio' | 'checkbox' =>
  role === 'radio' || role === 'checkbox';

/** Elements that open a list and may be a whole form item: such an element contains its own label. */
const WHOLE_ROW = '[aria-haspopup=listbox]:not(input)';

const LABEL = `label,${ITEM_LABEL}`;
const MOST_OF_A_ROW = 4; // boxes under one label, as area code and number, or first and last day

/** May a form item be only a part of the question that the form item around it asks? One choice of several, or a box without a label of its own. */
const mayBePart = (item: Element, { element, role }: Asking): boolean =>
  isChoiceRole(role) ? choicesLike(item, element).length === 1 : item.querySelector(LABEL) === null;

/** Does a form item ask one question, of which the element in a form item inside it is a part? */
const asksWhole = (outer: Element, { element, role }: Asking): boolean =>
  isChoiceRole(role)
    ? choicesLike(outer, element).length > 1 && asksOnce(outer, element)
    : outer.querySelector(LABEL) !== null && outer.querySelectorAll(CONTROL).length <= MOST_OF_A_ROW;

type Asking = Pick<Candidate, 'element' | 'role'>;

/** Frameworks for phones draw up to eight boxes around an input, and a list of such boxes more. */
const MOST_AROUND = 16;

/** The form item around an element: the box that holds label, control and error of one field. Some libraries nest one for each choice or box inside that of the question (ExtJS, Element); then it is the outer one. */
function itemOf(element: Element, role: string): Element | null {
  let found: Element | null = null;
  for (
    let at = element.matches(WHOLE_ROW) ? element : element.parentElement, depth = 0;
    at !== null && depth < MOST_AROUND;
    at = at.parentElement, depth += 1
  ) {
    // the wrapper of a single choice contains only that choice's words
    if (hasToken(at, FORM_ITEM) && !(isChoiceRole(role) && at.tagName === 'LABEL')) {
      if (found !== null && asksWhole(at, { element, role })) return at;
      found ??= at;
      if (!mayBePart(found, { element, role })) break;
    }
    if (at.tagName === 'FORM' || at.tagName === 'TABLE') break;
  }
  return found;
}

/** An element that may be a control or part of one, with what every rule needs to know of it. */
export interface Candidate {
  readonly element: Element;
  /** The form item around it. */
  readonly item: Element | null;
  /** Its role; for an input its type, which is more specific. */
  readonly role: string;
  /** The type of an input; '' for anything else. */
  readonly type: string;
}

export function candidateOf(element: Element): Candidate {
  const role = roleOf(element);
  return { element, item: itemOf(element, role), role, type: isInput(element) ? element.type : '' };
}

/** In a row that is one control as a whole, the element that shows the choice; null for anything else. */
export const valueOfRow = ({ element, item }: Candidate): Element | null =>
  element === item ? element.querySelector(ROW_VALUE) : null;
