// Which texts stand before an element at its own level?
import { holdsField } from '../dom/drawn-controls';
import { isInput, isSelect, wordsOf } from '../dom/elements';
import { isName, nameOf } from '../dom/names';
import { isReplacedBox } from '../dom/replaced-boxes';
import { tidy } from '../dom/text';
import { isScheme } from './prefixes';

/** A text that stands before a control, with the element that holds it alone. */
interface Before {
  readonly text: string;
  readonly element: Element | null;
}

const LONGEST_CODE = 20;
const CODE =
  /^(?:中国(?:大陆)?|china)?\s*[（(]?\+\s?\d{1,4}[)）]?\s*(?:[a-z]{2}|\p{Script=Han}{2,6})?[\s▾▼⌄]*$/iu;

/** A box in which one types: what stands printed beside it begins its own value. */
const TYPED = 'textarea,input:not([readonly],[role=combobox],[type=hidden])';

/** What a list shows that holds no other control; '' for anything else. */
function shownIn(element: Element): string {
  const [list, ...more] = isSelect(element) ? [element] : element.querySelectorAll('select,input,textarea');
  if (more.length > 0) return '';
  const shown =
    list === undefined ? '' : isSelect(list) ? list.selectedOptions[0]?.text : isInput(list) && list.value;
  return tidy(shown || wordsOf(element, LONGEST_CODE));
}

/** The scheme that a list shows which begins the address typed behind it; '' for any other element. */
export function schemeIn(element: Element): string {
  const isBox = element.matches(TYPED) || element.querySelector(TYPED) !== null;
  const shown = isBox ? '' : shownIn(element).replace(/[\s▾▼⌄]+$/u, '');
  return isScheme(shown) ? shown : '';
}

/** Is this a list that shows the code of a country, or a scheme? It begins what is typed behind it, as printed words would. */
export const isBeginning = (element: Element): boolean =>
  CODE.test(shownIn(element)) || schemeIn(element) !== '';

/** A button names what it does, and what is read out says what has just happened. */
const NO_NAME = 'button,[aria-live],[role=log],[role=status]';

/** The texts before an element at its own level, nearest first, never past another control; `isClosed`: a control came. */
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
      if (text !== '') texts.push({ text, element: sibling });
    } else if (before.nodeType === 3) {
      const text = tidy(before.nodeValue ?? '');
      if (isName(text)) texts.push({ text, element: null });
    }
  }
  return { texts, isClosed: false };
}
