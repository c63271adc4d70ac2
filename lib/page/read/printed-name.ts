// What is a control called whose name stands in no element, because only a style sheet prints it?
import { CONTROL, type Control } from '../dom/control';
import { styleOf } from '../dom/elements';
import { isName } from '../dom/names';
import { formItemAround } from '../dom/pressed';
import { tidy } from '../dom/text';
import { isBeginning } from './texts-before';

/** Is there one control in this box, and no other? */
export const holdsAlone = (box: Element | null): boolean =>
  box !== null && box.querySelectorAll(CONTROL).length === 1;

/** Is there no other control in this box but a list whose scheme or code begins what is typed? */
const isOneOf = (control: Element, box: Element): boolean =>
  [...box.querySelectorAll(CONTROL)].every((at) => control.contains(at) || isBeginning(at));

/** Is this control the only one in the box around it? What is drawn without a native one is alone in its form item. */
const standsAlone = (control: Element, box: Element): boolean =>
  box.querySelector(CONTROL) === null
    ? formItemAround(control)?.contains(box) === true
    : holdsAlone(box) || isOneOf(control, box);

/** What the style sheet prints before an element: `content` is a quoted text, or the attribute that has it. */
function printedBefore(element: Element | null): string {
  if (element === null || element.matches(CONTROL)) return '';
  const { content = '' } = styleOf(element, '::before') ?? {};
  const attribute = /^attr\(([\w-]+)\)$/u.exec(content)?.[1];
  const text = tidy(
    attribute === undefined ? content.replace(/^"|"$/gu, '') : (element.getAttribute(attribute) ?? ''),
  );
  return content !== 'none' && content !== 'normal' && isName(text) ? text : '';
}

/** The words that stand in no element, before a box or what holds it alone. */
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
