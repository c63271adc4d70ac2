// Where else may the label of a box be, when it is neither before the box nor in its markup? In a list of labels, behind it, or in a slot.
import { CONTROL, type Control, holdsControl } from '../dom/control';
import { hasOwnWords, styleOf } from '../dom/elements';
import { nameOf } from '../dom/names';
import { hasLetter } from '../dom/text';
import { isHint } from './hints';

const LONGEST = 30;
const MOST_LEVELS = 4;

const ADDRESS_HINT = /街道|门牌|详细|楼|street|address/iu;

/** The box for the rest of an address has its label before the selects in the same row. */
export function rowName(control: Control, placeholder: string): string {
  if (control.kind !== 'text' || !ADDRESS_HINT.test(placeholder)) return '';
  let at: Element | null = control.element;
  for (let depth = 0; at !== null && depth < 4; at = at.parentElement, depth += 1) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.querySelector('input:not([type=hidden]),textarea') !== null) return '';
      const text = holdsControl(before) ? '' : nameOf(before);
      if (text !== '') return text;
    }
  }
  return '';
}

const isNameOnly = (element: Element, name: string): boolean =>
  name !== '' && name.length <= LONGEST && !isHint(name, element);

/** Do two or more children of a list contain one control each, and does no other child contain words, except a button at the end? */
function areBoxes(list: Element): boolean {
  const places = [...list.children];
  const counts = places.map((place) => (place.matches(CONTROL) ? 1 : place.querySelectorAll(CONTROL).length));
  return (
    counts.filter((count) => count === 1).length > 1 &&
    counts.every(
      (count, at) =>
        count === 1 ||
        (count === 0 && (at === places.length - 1 || !hasLetter(places[at]?.textContent ?? ''))),
    )
  );
}

/** In tables made of div elements, and in a column of labels beside a column of boxes, each label has the same position in its list as the box in its own. */
function listedName(element: Element): string {
  let place = element;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const list = place.parentElement;
    if (list === null || /^(?:FORM|BODY|TR|TBODY|TABLE)$/u.test(list.tagName)) return '';
    if (hasOwnWords(list)) return ''; // words directly beside the box are its label
    if (list.childElementCount > 1) return areBoxes(list) ? nameInListBefore(list, place) : '';
    place = list;
  }
  return '';
}

function nameInListBefore(list: Element, place: Element): string {
  const at = [...list.children].indexOf(place);
  for (let before = list.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.childElementCount !== list.childElementCount) return '';
    if (holdsControl(before)) continue; // a row of boxes of other labels
    const names = [...before.children].map((one) => [one, nameOf(one)] as const);
    const own = names[at]?.[1] ?? '';
    return names.every(([one, name]) => isNameOnly(one, name)) ? own : '';
  }
  return '';
}

/** The label behind a box in the document that is drawn before it, because its row has a reversed direction. */
function turnedName(element: Element): string {
  let at = element;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const [row, next] = [at.parentElement, at.nextElementSibling];
    if (row === null || row.tagName === 'FORM') return '';
    if (next !== null) {
      const isTurned = /-reverse$/u.test(styleOf(row)?.flexDirection ?? '');
      const name = isTurned && !holdsControl(next) ? nameOf(next) : '';
      return isNameOnly(next, name) ? name : '';
    }
    if (at.previousElementSibling !== null) return '';
    at = row;
  }
  return '';
}

const NAMED_SLOT = /^(?:label|title|name|caption)$/iu;

/** The label in the slot of the custom element around a control. */
function slottedName(element: Element): string {
  const host = element.parentElement;
  return host?.localName.includes('-') ? nameInSlotOf(host) : '';
}

/** The content of the slot that a custom element has for its label. */
export function nameInSlotOf(host: Element): string {
  const name = [...host.children].find((at) => NAMED_SLOT.test(at.getAttribute('slot') ?? ''));
  return name === undefined || holdsControl(name) ? '' : nameOf(name);
}

/** The label of a box in one of these places; '' when there is none. */
export const nameElsewhere = (element: Element): string =>
  slottedName(element) || listedName(element) || turnedName(element);
