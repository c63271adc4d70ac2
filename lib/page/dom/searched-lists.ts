// Which box shows the chosen option as words behind an invisible input that only searches the list? Lists of component libraries do, and some that a page builds itself.
import { isInput, styleOf } from './elements';
import { hasLetter } from './text';

const MOST_PARTS = 4;
const LONGEST = 60;

/** react-select: the input that grows with the typed text, and the one that takes no typing. Its class names are generated hashes, so they are told by attributes. */
const TYPED_IN = '[data-value]>input[role=combobox]';
const NOT_TYPED_IN = 'input[role=combobox][aria-readonly=true]';

/** The box that react-select draws around its input and beside which it opens its list; null for any other input. */
export function reactSelectOf(input: Element): Element | null {
  const inner = input.matches(TYPED_IN) ? input.parentElement : input.matches(NOT_TYPED_IN) ? input : null;
  return inner?.parentElement?.parentElement ?? null;
}

/** The box around this element, if it consists of shown words and an invisible search input; null for anything else. */
export function searchedList({ parentElement: box }: Element): Element | null {
  if (box === null || box.childElementCount < 2 || box.childElementCount > MOST_PARTS) return null;
  const [input, ...more] = [...box.children].filter(isInput);
  if (input === undefined || more.length > 0 || input.type !== 'text' || input.value !== '') return null;
  const words = box.textContent ?? '';
  if (words.length > LONGEST || !(hasLetter(words) || /\d/u.test(words))) return null;
  const style = styleOf(input);
  return style?.opacity === '0' && style.position === 'absolute' ? box : null;
}
