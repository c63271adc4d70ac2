// What does a label element name that is the box of its whole field, with the prefix, the control and the help inside, or that stands in its control?
import { ITEM_LABEL } from '../dom/component-libraries';
import { type Control, holdsControl } from '../dom/control';
import { isName, nameOf } from '../dom/names';
import { withoutEnd } from '../dom/text';
import { isHint } from './hints';
import { isPrefix } from './prefixes';

/** The name in a label element of a control. Where the label is the field's box (Quasar), a part of it is called the label; what is only a prefix or help names nothing. */
export function nameIn(label: Element | undefined, element: Element): string {
  const isBox = label !== undefined && (label.contains(element) || element.contains(label));
  const name = nameOf((isBox && label.querySelector(ITEM_LABEL)) || label);
  return isBox && (isPrefix(name) || isHint(name, null)) ? '' : name;
}

/** The words of a label element before the control in it; '' without a label, or when all its words stand behind. */
export function wordsBeforeIn(label: Element | null, control: Element): string {
  const behind: string[] = [];
  for (let at = control; label !== null && at !== label; at = at.parentElement ?? label)
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling)
      behind.push(nameOf(next));
  const words = behind.reduceRight(withoutEnd, nameOf(label));
  return isName(words) ? words : '';
}

/** The only label in a list that has no input: it is drawn over the list, and floats up once something is chosen (Varlet). */
export function labelInside({ control: { kind, element } }: { readonly control: Control }): string {
  const [label, more] = kind === 'select' ? element.querySelectorAll('label') : [];
  return label === undefined || more !== undefined || label.control || holdsControl(label)
    ? ''
    : nameOf(label);
}
