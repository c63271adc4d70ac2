// Which hidden box has another drawn right after it, that a person types into? EasyUI keeps the first as its memory.
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
