// Does a text stand in one of several boxes drawn alike, such as the tabs and steps above a form? Such a text heads nothing.
import { STEP } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { fontSizeOf, hasToken, isOneMake } from '../dom/elements';

/** Are both the names of columns? Some libraries give each column a class of its own. */
const areColumns = (one: Element, other: Element): boolean => one.tagName === 'TH' && other.tagName === 'TH';

/** Is it one of several similar siblings? Then it is a step or a tab. */
export function isOneOfMany(element: Element, scope: Node, hosted: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null && at !== scope; at = at.parentElement) {
    const own = at;
    const isAlike = (other: Element | null): boolean =>
      other !== null &&
      other.firstChild !== null && // an empty bar
      (isOneMake(own, other) || areColumns(own, other)) &&
      // a title and the note in smaller print below it
      fontSizeOf(own) <= fontSizeOf(other) &&
      // a row with one cell across all columns is the heading of the rows with several cells
      (own.tagName !== 'TR' || other.childElementCount === own.childElementCount) &&
      other.querySelector(CONTROL) === null &&
      !hosted.has(other);
    if (isAlike(at.nextElementSibling) || isAlike(at.previousElementSibling)) return true;
  }
  return false;
}

/** Do a heading's words stand in one of several steps drawn beside each other, as in the bar above a flow? */
export function isInBarOfSteps(element: Element, box: Node, hosted: ReadonlySet<Element>): boolean {
  const around = element.parentElement;
  if (around === null || around === box) return false;
  const isStep = hasToken(around, STEP) && isOneOfMany(around, around.parentNode ?? box, hosted);
  return isStep || isInBarOfSteps(around, box, hosted);
}
