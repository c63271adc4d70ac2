// Which words behind a control in its row are its label? When several such rows follow each other, there is no place for a label between them.
import { holdsField } from '../dom/drawn-controls';
import { hasOwnWords, isInput } from '../dom/elements';
import { nameOf } from '../dom/names';
import { tidy } from '../dom/text';
import { isHint } from './hints';

/** The control may be this many levels inside the first child of its row. */
const DEPTH = 4;
/** A row has at most a control, its label, and hidden inputs. */
const MOST_PARTS = 5;
/** A mark behind a label that tells whether the field is required, or a question mark that opens its help. */
const BESIDE_NAME = /^[（(](?:必填|选填|必选|可选)[)）]|[?？]$/gu;
const SENTENCE = /[，。；！,;!]/u;

/** The element with the control and the element with its label, in a row without anything else but hidden inputs; null for any other row. */
function pairIn(row: Element): readonly [Element, Element] | null {
  if (row.children[MOST_PARTS]) return null;
  const [first, second, ...more] = [...row.children].filter((at) => !(isInput(at) && at.type === 'hidden'));
  if (first === undefined || second === undefined || more.length > 0 || hasOwnWords(row)) return null;
  return nameOf(second) !== '' && holdsField(first) && !holdsField(second) ? [first, second] : null;
}

const isAlike = (row: Element, other: Element | null): boolean =>
  other !== null &&
  other.tagName === row.tagName &&
  other.className === row.className &&
  pairIn(other) !== null;

/** The words behind a control in its row; '' when the rows beside it have another structure. */
export function nameBehind(element: Element): string {
  let at = element;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const row = at.parentElement;
    if (row === null || row.tagName === 'BODY' || row.tagName === 'FORM') return '';
    const pair = pairIn(row);
    if (pair?.[0] === at) {
      if (!isAlike(row, row.previousElementSibling) && !isAlike(row, row.nextElementSibling)) return '';
      const name = tidy(nameOf(pair[1]).replace(BESIDE_NAME, ''));
      return SENTENCE.test(name) || isHint(name, pair[1]) ? '' : name;
    }
    at = row;
  }
  return '';
}
