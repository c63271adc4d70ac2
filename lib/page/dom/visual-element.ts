// What is drawn in place of a native control that its page hides? Its label, an element beside it, or the box around both.
import { dayPickerBelow } from './drawn-days';
import { hasBox, isHtml, isInput, isSelect, isVisible, styleOf, wordsOf } from './elements';
import { tidy } from './text';

const CLEAR = 0.7;
/** A control that is disabled until another one is filled is drawn faintly. */
const CLEAR_WAITING = 0.2;
const WAITING = ':disabled,[aria-disabled=true]';

/** Is the element itself visible: laid out, larger than a dot, neither clipped nor transparent? */
export function isPerceivable(element: Element): boolean {
  if (!isVisible(element) || !isHtml(element) || element.offsetWidth <= 2 || element.offsetHeight <= 2)
    return false;
  // a control for screen readers only is in a box of one pixel
  const box = element.parentElement;
  const isDot = box !== null && isHtml(box) && box.offsetWidth <= 2 && box.offsetHeight <= 2;
  // an element without a box of its own has no size, and its content is drawn all the same
  if (isDot && styleOf(box)?.display !== 'contents') return false;
  const style = styleOf(element);
  if (style === undefined) return true;
  if (isBeyondPage(element)) return false;
  const opacity = Number(style.opacity || '1');
  const isClear = opacity >= CLEAR || (opacity >= CLEAR_WAITING && element.matches(WAITING));
  return isClear && !/^rect/u.test(style.clip) && !/inset/u.test(style.clipPath);
}

/** Is it left of the page or above it, where nobody can scroll to? Pages move a native control there when they draw their own. */
function isBeyondPage(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return right + scrollX < 0 || bottom + scrollY < 0;
}

/** The label around this choice, unless it contains other choices too. */
function ownLabel(part: Element): Element | null {
  const label = part.closest('label');
  return label !== null && label.querySelectorAll('input,[role=radio],[role=checkbox]').length <= 1
    ? label
    : null;
}

const isControl = (element: Element): boolean => isInput(element) || isSelect(element);

/** What a person sees as the choice: its label, itself, or what is drawn beside or around it. */
export function visualElementOf(part: Element): Element {
  const label = ownLabel(part);
  if (label !== null && hasBox(label)) return label;
  if (isPerceivable(part)) return part;
  const next = hasBox(part) ? null : part.nextElementSibling;
  if (next !== null && !isControl(next) && isPerceivable(next)) return next;
  let at = part.parentElement;
  for (let depth = 0; at !== null && depth < 3; at = at.parentElement, depth += 1) {
    if (at.querySelectorAll('input,select,textarea').length > 1) break;
    if (at.children.length > 1 && hasBox(at)) return at;
  }
  return label ?? part.parentElement ?? part;
}

/** The element to press so that the choice changes. A transparent input that lies over what is drawn receives the press itself. */
export function pressPoint(part: Element): Element {
  const label = ownLabel(part);
  if (label !== null) return label;
  return isInput(part) && !hasBox(part) ? visualElementOf(part) : part;
}

/** What a native list lies over is drawn with few boxes around its words. */
const MOST_BELOW = 3;

/** Nothing of it is seen. */
const UNSEEN = 0.1;

/** Does an element lie within the place of another, so that a press on what is seen there meets it? */
function liesOn(element: Element, seen: Element): boolean {
  const [own, its] = [element.getBoundingClientRect(), seen.getBoundingClientRect()];
  return (
    own.top >= its.top - 1 && own.bottom <= its.bottom + 1 && own.left < its.right && own.right > its.left
  );
}

/**
 * The box that shows what is chosen in a native list which lies unseen over it, as jQuery Mobile draws its lists, or in a box for a day, as
 * uni-app does. Null where the box shows other words or none: nobody would see there what is written.
 */
export function boxBelow(list: Element): Element | null {
  const picker = dayPickerBelow(list);
  if (picker !== null) return liesOn(list, picker) ? picker : null;
  if (!isSelect(list)) return null;
  const style = styleOf(list);
  if (style?.position !== 'absolute' || Number(style.opacity) > UNSEEN) return null;
  const chosen = list.selectedOptions[0]?.text; // white space in it is one blank already
  const box = list.parentElement;
  if (box === null || !chosen) return null;
  // while it waits for another choice, its box may say for which
  return tidy(wordsOf(box)) === chosen || (list.disabled && list.value === '') ? box : null;
}

/** Is it drawn, as a row with an arrow, in the box of a native list that lies unseen over it? Then that list is the control. */
export function isBelowList(element: Element): boolean {
  let box = element.parentElement;
  for (let depth = 0; box !== null && depth < MOST_BELOW; box = box.parentElement, depth += 1) {
    const list = box.querySelector(':scope>select');
    if (list !== null) return boxBelow(list) === box;
  }
  return false;
}
