// Which box shows in words what was chosen, below an unseen box that only searches its list? Some lists of a page's own making do, as those of libraries.
import { isInput, styleOf } from './elements';
import { hasLetter } from './text';

const MOST_PARTS = 4;
const LONGEST = 60;

/** react-select: the box that grows with what is typed, or the one that nobody types into. Its classes are hashes. */
const TYPED_IN = '[data-value]>input[role=combobox]';
const NOT_TYPED_IN = 'input[role=combobox][aria-readonly=true]';

/** The box that react-select draws around its input, beside which it opens its list; null for anything else. */
export function reactSelectOf(input: Element): Element | null {
  const inner = input.matches(TYPED_IN) ? input.parentElement : input.matches(NOT_TYPED_IN) ? input : null;
  return inner?.parentElement?.parentElement ?? null;
}

/** The box whose words and whose unseen search box these are; null for anything else. */
export function searchedList({ parentElement: box }: Element): Element | null {
  if (box === null || box.childElementCount < 2 || box.childElementCount > MOST_PARTS) return null;
  const [input, ...more] = [...box.children].filter(isInput);
  if (input === undefined || more.length > 0 || input.type !== 'text' || input.value !== '') return null;
  const words = box.textContent ?? '';
  if (words.length > LONGEST || !(hasLetter(words) || /\d/u.test(words))) return null;
  const style = styleOf(input);
  return style?.opacity === '0' && style.position === 'absolute' ? box : null;
}
