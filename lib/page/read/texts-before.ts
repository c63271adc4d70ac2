// Which texts are before an element among its siblings?
import { holdsField } from '../dom/drawn-controls';
import { isInput, isSelect, wordsOf } from '../dom/elements';
import { isName, nameOf } from '../dom/names';
import { isReplacedBox } from '../dom/replaced-boxes';
import { tidy } from '../dom/text';
import { isScheme } from './prefixes';

/** A text before a control, with the element that contains only this text. */
interface Before {
  readonly text: string;
  readonly element: Element | null;
}

const LONGEST_CODE = 20;
const CODE =
  /^(?:中国(?:大陆)?|china)?\s*[（(]?\+\s?\d{1,4}[)）]?\s*(?:[a-z]{2}|\p{Script=Han}{2,6})?[\s▾▼⌄]*$/iu;

/** A box for typing: a text printed beside it is the beginning of its own value. */
const TYPED = 'textarea,input:not([readonly],[role=combobox],[type=hidden])';

/** The text shown by a list, if the element contains no other control; otherwise ''. */
function shownIn(element: Element): string {
  const [list, ...more] = isSelect(element) ? [element] : element.querySelectorAll('select,input,textarea');
  if (more.length > 0) return '';
  const shown =
    list === undefined ? '' : isSelect(list) ? list.selectedOptions[0]?.text : isInput(list) && list.value;
  return tidy(shown || wordsOf(element, LONGEST_CODE));
}

/** The scheme shown by a list before the box for an address (http://); '' for any other element. */
export function schemeIn(element: Element): string {
  const isBox = element.matches(TYPED) || element.querySelector(TYPED) !== null;
  const shown = isBox ? '' : shownIn(element).replace(/[\s▾▼⌄]+$/u, '');
  return isScheme(shown) ? shown : '';
}

/** Is this a list that shows a country code or a scheme? It is the beginning of the value typed after it, as printed words would be. */
export const isBeginning = (element: Element): boolean =>
  CODE.test(shownIn(element)) || schemeIn(element) !== '';

/** Elements whose words are no label: a button names its own action, a live region tells what has just happened, and several links beside each other are the site's menu, before a search box in its header. */
const NO_NAME = 'button,a:has(+a),a+a,[aria-live],[role=log],[role=status]';

/** Does it contain a label together with what the label is for? A button may be a control that nothing else tells. */
const labelsOwnControl = (element: Element): boolean =>
  [...element.getElementsByTagName('label')].some(({ control }) => control && element.contains(control));

/** The texts before an element among its siblings, nearest first, up to the next control; `isClosed`: a control was reached. */
export function textsBefore(element: Element): {
  readonly texts: readonly Before[];
  readonly isClosed: boolean;
} {
  const texts: Before[] = [];
  for (let before = element.previousSibling; before !== null; before = before.previousSibling) {
    if (before.nodeType === 1) {
      const sibling = before as Element; // 1: an Element
      if (isReplacedBox(sibling)) continue;
      if (holdsField(sibling)) {
        if (isBeginning(sibling)) continue;
        return { texts, isClosed: true };
      }
      const text = sibling.matches(NO_NAME) ? '' : nameOf(sibling);
      if (text !== '' && labelsOwnControl(sibling)) return { texts, isClosed: true };
      if (text !== '') texts.push({ text, element: sibling });
    } else if (before.nodeType === 3) {
      const text = tidy(before.nodeValue ?? '');
      if (isName(text)) texts.push({ text, element: null });
    }
  }
  return { texts, isClosed: false };
}
