// Which file inputs are one upload, and which are none? Some libraries lay a new input over their button for each choice, and hide those before it; others keep a second one beside it, by which a file is replaced.
import { firstNameOf, isInput, styleOf } from '../dom/elements';
import { isPerceivable } from '../dom/visual-element';

const isHidden = (element: Element): boolean => styleOf(element)?.display === 'none';
const hasLabel = (element: Element): boolean => isInput(element) && (element.labels?.length ?? 0) > 0;

/** Does this file input lie over an earlier one in the same box, which is hidden and has no label to press? */
export const isUploadOver = (element: Element, earlier: Element): boolean =>
  earlier.parentElement === element.parentElement &&
  isInput(earlier) &&
  earlier.type === 'file' &&
  isHidden(earlier) &&
  !hasLabel(earlier) &&
  !isHidden(element);

/** Is this file input hidden right behind a hidden one that takes the files, and called after it (Semi)? */
export function isTwinUpload(element: Element): boolean {
  const first = element.previousElementSibling;
  if (first === null || !first.matches('input[type=file][class]')) return false;
  const isNamedAfter = firstNameOf(element).startsWith(`${firstNameOf(first)}-`);
  return isNamedAfter && [first, element].every((at) => isHidden(at) && !hasLabel(at));
}

const NAMES_IT = 'label,button,a,span,p';

/** Was this file input only made to ask for a file and left at the end of the page, out of sight and with nothing beside it that names it (DevUI)? */
export const isLeftOver = (element: Element): boolean =>
  element.parentElement === element.ownerDocument.body &&
  !hasLabel(element) &&
  element.previousElementSibling?.matches(NAMES_IT) !== true &&
  !isPerceivable(element);
