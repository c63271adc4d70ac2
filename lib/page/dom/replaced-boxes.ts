// Which box is a memory of its library beside the one that shows? EasyUI draws the box to type into behind a hidden one.
import { isTextControl, styleOf } from './elements';

const BOX = 'input:not([type=hidden]),textarea';
const NO_BOX = new Set(['hidden', 'file', 'checkbox', 'radio', 'submit', 'button', 'reset', 'image']);

/** Is it a box that is hidden because the next element holds the one that shows? */
export function isReplacedBox(element: Element): boolean {
  if (!isTextControl(element) || NO_BOX.has(element.type)) return false;
  const next = element.nextElementSibling;
  if (next === null || next.matches(BOX) || next.querySelectorAll(BOX).length !== 1) return false;
  return styleOf(element)?.display === 'none';
}

/** Is it a native box that nobody can reach, right behind the drawn choice it stands for? Radix and Base UI put it there for the form that sends it. */
export function isUnseenTwin(element: Element): boolean {
  if (!element.matches('input[type=radio][aria-hidden=true],input[type=checkbox][aria-hidden=true]'))
    return false;
  const drawn = element.previousElementSibling;
  return (
    element.getAttribute('tabindex') === '-1' &&
    drawn?.matches('[role=radio],[role=checkbox],[role=switch]') === true
  );
}
