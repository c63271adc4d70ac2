// Which elements may a page make a control of its own of, and which of them are made alike?
import { CONTROL } from './control';
import { firstNameOf, isOwnElement } from './elements';

const BOXES = new Set('DIV SPAN UL OL P TD DD LI BUTTON A SECTION I EM B STRONG'.split(' '));

/** Does the shadow tree of a custom element only frame what stands in the element? */
const isFrameOnly = ({ shadowRoot: tree }: Element): boolean =>
  tree === null || (tree.querySelector('slot') !== null && tree.querySelector(CONTROL) === null);

/** May the element be drawn as a control or a part of one? */
export const isBox = (element: Element): boolean =>
  BOXES.has(element.tagName) || (isOwnElement(element) && isFrameOnly(element));

/** Do two neighbours have the same tag and the same first class? The other classes may express their state. */
export function areAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName || !isBox(one)) return false;
  const [left, right] = [firstNameOf(one), firstNameOf(other)];
  return left === right || left === '' || right === '' || /^(?:css|sc)-/u.test(left);
}
