// What do the rules need to know about an element that may be a control? Its role, its type, and the form item around it.
import { FORM_ITEM, ROW_VALUE } from '../dom/component-libraries';
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

/** The form item around an element: the box that holds label, control and error of one field. */
function itemOf(element: Element, role: string): Element | null {
  let found: Element | null = null;
  for (
    let at = element.matches(WHOLE_ROW) ? element : element.parentElement, depth = 0;
    at !== null && depth < 12;
    at = at.parentElement, depth += 1
  ) {
    // the wrapper of a single choice contains only that choice's words
    if (hasToken(at, FORM_ITEM) && !(isChoiceRole(role) && at.tagName === 'LABEL')) {
      // ExtJS nests a form item for each choice inside the form item of the question, so the outer one is kept
      if (found === null) found = at;
      else if (choicesLike(at, element).length > 1 && asksOnce(at, element)) return at;
      if (!isChoiceRole(role) || choicesLike(found, element).length !== 1) break;
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
