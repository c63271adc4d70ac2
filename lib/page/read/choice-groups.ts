// Which radios or boxes are one question? By a group of their library, one name, their form item, or the nearest box.
import { boxOfChoice } from '../dom/choice-boxes';
import { hasToken } from '../dom/elements';
import { hostOf, type Root } from '../dom/roots';
import type { WidgetKind } from '../model';

/** What holds the choices together: a group of the library, one name, the form item, or the nearest list. */
export function groupOf(element: Element, item: Element | null, pattern: RegExp): Element | null {
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 8;
    at = at.parentElement, depth += 1
  ) {
    if (at.getAttribute('role') === 'radiogroup' || at.getAttribute('role') === 'group') return at;
    if (hasToken(at, pattern)) return at;
    if (at === item) break;
  }
  return item !== null && asksOnce(item, element) ? item : null;
}

interface Choice extends Element {
  readonly type?: unknown;
  readonly name?: unknown;
}

/** The choices of this kind in a box that have a name. */
export const choicesLike = (box: Element, { type }: Choice): readonly HTMLInputElement[] => [
  ...box.querySelectorAll<HTMLInputElement>(`input[type="${String(type)}"][name]`),
];

/** Do all choices of this kind in a form item go by one name, or by none? An item may ask several things. */
export function asksOnce(item: Element, choice: Choice): boolean {
  const { name, type } = choice;
  if (typeof name !== 'string' || name === '') return true;
  const place = type === 'checkbox' ? KEY_IN_LIST : PLACE_IN_LIST;
  const list = name.replace(place, '');
  return choicesLike(item, choice).every(
    (other) => other.name === '' || other.name.replace(place, '') === list,
  );
}

/** Systems that make lists of choices on the server count them in their names: cblContent$0, content[1]. */
const PLACE_IN_LIST = /(?:\$\d+|\[\d*\])$/u;
/** Boxes that are ticked may go by the value in place of a number: lang[zh], lang[en]. */
const KEY_IN_LIST = /(?:\$\d+|\[\w*\])$/u;

/** What a choice is in the tree of its question: the host that draws it where that has others like it beside it, else itself. */
export function standsAs(choice: Element): Element {
  const host = hostOf(choice.getRootNode() as Root); // of an element on a page
  const beside = [host?.previousElementSibling, host?.nextElementSibling];
  return host && beside.some((at) => at?.localName === host.localName) ? host : choice;
}

/** Choices with the same one are one control. */
export function choiceKey(element: Element, kind: WidgetKind): Element | string {
  const name = element.getAttribute('name');
  if (name !== null && name !== '') return `${kind}:${name.replace(PLACE_IN_LIST, '')}`;
  const host = standsAs(element);
  return (
    boxOfChoice(host === element ? (element.closest('label') ?? element) : host).parentElement ?? element
  );
}
