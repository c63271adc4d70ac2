// Which boxes of a page only search or filter a list below them? Nothing of a filing is written there.
import { goesOn, plainButtonText } from '../dom/buttons';
import { CONTROL } from '../dom/control';
import type { Named } from './log-in';

const SEARCHES = '(?:[查检]\\s?询|[搜检]\\s?索|筛\\s?选|过滤|search|filter|query|find)$';
const SEARCH = new RegExp(`^${SEARCHES}`, 'iu');
/** Beside the button that searches, one that empties what is searched for. */
const EMPTIES = /^(?:重\s?置|reset)$/iu;
const HEADS_A_SEARCH = new RegExp(SEARCHES, 'iu');
const LONGEST_HEADING = 24;
const LIST = 'table,[role=table],[role=grid]';
const CLIMB = 6;
/** A filter has no more controls than this. */
const MOST = 6;
const FOLLOWS = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** The list after a button in a box, if the list contains no control. */
const listBehind = (button: Element, box: Element): Element | null =>
  [...box.querySelectorAll(LIST)].find(
    (list) => (button.compareDocumentPosition(list) & FOLLOWS) !== 0 && list.querySelector(CONTROL) === null,
  ) ?? null;

/** Do the first words in a box, or those directly before it, say that it is a search? */
const isHeadedAsSearch = (box: Element): boolean =>
  [box.firstElementChild, box.previousElementSibling].some((at) => {
    const words = at?.textContent?.trim() ?? '';
    return (
      at?.querySelector(CONTROL) === null && words.length <= LONGEST_HEADING && HEADS_A_SEARCH.test(words)
    );
  });

/** The largest box that contains only this button: ExtJS draws a table around each button. */
function drawnAround(button: Element): Element {
  const words = button.textContent?.trim();
  let at = button;
  for (let box = at.parentElement; box !== null && box.tagName !== 'BODY'; box = box.parentElement) {
    if (box.textContent?.trim() !== words || box.querySelector(CONTROL) !== null) break;
    at = box;
  }
  return at;
}

/** The buttons of a page that decide whether a box only searches. */
interface Buttons {
  /** Those that save or go on: a box that contains one is no filter. */
  readonly others: readonly Element[];
  readonly emptying: readonly Element[];
}

/** The box around a search button that contains the search fields and, after them, the list to search, or a button that empties them, or whose heading says that it is a search, while the page has other controls; null when there is none. */
function boxAround(button: Element, found: readonly Named[], { others, emptying }: Buttons): Element | null {
  let at = drawnAround(button).parentElement;
  for (let depth = 0; at !== null && at.tagName !== 'BODY' && depth < CLIMB; depth += 1) {
    const box: Element = at;
    const inside = found.filter(({ element }) => box.contains(element));
    if (inside.length > MOST || others.some((other) => box.contains(other))) return null;
    const isPart = inside.length > 0 && inside.length < found.length;
    if (isPart && (isHeadedAsSearch(box) || emptying.some((other) => box.contains(other)))) return box;
    const list = inside.length === 0 ? null : listBehind(button, box);
    if (
      list !== null &&
      inside.every(({ element }) => (element.compareDocumentPosition(list) & FOLLOWS) !== 0)
    )
      return box;
    at = at.parentElement;
  }
  return null;
}

/** The boxes of a page that only search a list; `buttons`: all buttons of the page. */
export function filterBoxes(found: readonly Named[], buttons: readonly Element[]): Element[] {
  const searches = buttons.filter((button) => SEARCH.test(plainButtonText(button)));
  if (searches.length === 0) return [];
  const others = buttons.filter(goesOn);
  const emptying = buttons.filter((button) => EMPTIES.test(plainButtonText(button)));
  return searches.flatMap((button) => boxAround(button, found, { others, emptying }) ?? []);
}
