// Which texts stand before an element at its own level?
import { holdsField } from '../dom/drawn-controls';
import { isName, nameOf } from '../dom/names';
import { tidy } from '../dom/text';

/** A text that stands before a control, with the element that holds it alone. */
interface Before {
  readonly text: string;
  readonly element: Element | null;
}

/** The texts before an element at its own level, nearest first, never past another control; `isClosed`: a control came. */
export function textsBefore(element: Element): {
  readonly texts: readonly Before[];
  readonly isClosed: boolean;
} {
  const texts: Before[] = [];
  for (let before = element.previousSibling; before !== null; before = before.previousSibling) {
    if (before.nodeType === 1) {
      const sibling = before as Element; // 1: an Element
      if (holdsField(sibling)) return { texts, isClosed: true };
      const text = sibling.tagName === 'BUTTON' ? '' : nameOf(sibling); // a button names what it does
      if (text !== '') texts.push({ text, element: sibling });
    } else if (before.nodeType === 3) {
      const text = tidy(before.nodeValue ?? '');
      if (isName(text)) texts.push({ text, element: null });
    }
  }
  return { texts, isClosed: false };
}
