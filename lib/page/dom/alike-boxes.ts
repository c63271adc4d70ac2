// Which elements may a page make a control of its own of, and which of them are made alike?
import { firstNameOf, isOwnElement } from './elements';

const BOXES = new Set('DIV SPAN UL OL P TD DD LI BUTTON A SECTION I EM B STRONG'.split(' '));

/** May the element be drawn as a control or a part of one? */
export const isBox = (element: Element): boolean =>
  BOXES.has(element.tagName) || (isOwnElement(element) && element.shadowRoot === null);

/** Do two neighbours have the same tag and the same first class? The other classes may express their state. */
export function areAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName || !isBox(one)) return false;
  const [left, right] = [firstNameOf(one), firstNameOf(other)];
  return left === right || left === '' || right === '' || /^(?:css|sc)-/u.test(left);
}
