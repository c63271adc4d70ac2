// What is the label of a control when no element contains it, because only the style sheet prints it?
import { CONTROL, type Control } from '../dom/control';
import { countIn, nextIn, styleOf } from '../dom/elements';
import { isName } from '../dom/names';
import { formItemAround } from '../dom/pressed';
import { tidy } from '../dom/text';
import { isBeginning } from './texts-before';

/** Does this box contain exactly one control? */
export const holdsAlone = (box: Element | null): boolean => box !== null && countIn(box, CONTROL, 2) === 1;

/** Does this box contain no other control, apart from a list with the scheme or the country code that precedes the value? */
function isOneOf(control: Element, box: Element): boolean {
  let at = box.querySelector(CONTROL);
  while (at !== null && (control.contains(at) || isBeginning(at))) at = nextIn(box, at, CONTROL);
  return at === null;
}

/** Is this the only control in the box around it? A control drawn without a native one must be alone in its form item. */
const standsAlone = (control: Element, box: Element): boolean =>
  box.querySelector(CONTROL) === null
    ? formItemAround(control)?.contains(box) === true
    : holdsAlone(box) || isOneOf(control, box);

/** The text that the style sheet prints before an element: `content` is a quoted text, or refers to an attribute. */
function printedBefore(element: Element | null): string {
  if (element === null || element.matches(CONTROL)) return '';
  const { content = '' } = styleOf(element, '::before') ?? {};
  const attribute = /^attr\(([\w-]+)\)$/u.exec(content)?.[1];
  const text = tidy(
    attribute === undefined ? content.replace(/^"|"$/gu, '') : (element.getAttribute(attribute) ?? ''),
  );
  return content !== 'none' && content !== 'normal' && isName(text) ? text : '';
}

/** The text that the style sheet prints before a control or before a box that contains only this control. */
export function printedName(control: Control): string {
  let at = control.element;
  for (let depth = 0; depth < 5; depth += 1) {
    const { previousElementSibling: before, parentElement: around } = at;
    const name = before?.querySelector(CONTROL) === null ? printedBefore(before) : '';
    if (name !== '' || around === null || !standsAlone(control.element, around)) return name;
    const own = printedBefore(around);
    if (own !== '') return own;
    at = around;
  }
  return '';
}

/** Does a style sheet print words between a box and a field in it? */
export function hasPrintedName(field: Element, box: Element): boolean {
  for (let at: Element | null = field; at !== null && at !== box; at = at.parentElement)
    if (printedBefore(at) !== '') return true;
  return false;
}
