// Which words stand behind a control in its row and name it? Where rows are built so one after the other, a name between them would have no place.
import { holdsField } from '../dom/drawn-controls';
import { hasOwnWords, isInput } from '../dom/elements';
import { nameOf } from '../dom/names';
import { tidy } from '../dom/text';
import { isHint } from './hints';

/** How far a control may stand inside what its row holds first. */
const DEPTH = 4;
/** A control, its name, and hidden inputs. */
const MOST_PARTS = 5;
/** It says of a field whether it must be filled; behind a name it may open its help. */
const BESIDE_NAME = /^[（(](?:必填|选填|必选|可选)[)）]|[?？]$/gu;
const SENTENCE = /[，。；！,;!]/u;

/** What holds the control and what names it, in a row that has nothing else but hidden inputs; null for any other row. */
function pairIn(row: Element): readonly [Element, Element] | null {
  if (row.childElementCount > MOST_PARTS) return null;
  const [first, second, ...more] = [...row.children].filter((at) => !(isInput(at) && at.type === 'hidden'));
  if (first === undefined || second === undefined || more.length > 0 || hasOwnWords(row)) return null;
  return nameOf(second) !== '' && holdsField(first) && !holdsField(second) ? [first, second] : null;
}

const isAlike = (row: Element, other: Element | null): boolean =>
  other !== null &&
  other.tagName === row.tagName &&
  other.className === row.className &&
  pairIn(other) !== null;

/** The words behind a control in its row; '' where the row beside it is built otherwise. */
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
