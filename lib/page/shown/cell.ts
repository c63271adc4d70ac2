// What value does a cell show that turns into a box when pressed? Its words, unless they only ask to write something.
import { EMPTY_CELL } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { invitesToWrite } from '../dom/edit-cells';
import { isUnfilled } from '../dom/edited-rows';
import { hasToken, styleOf, wordsOf } from '../dom/elements';
import { isHintInRow } from '../dom/named-rows';
import { tappedRow } from '../dom/tapped-rows';
import { hasLetter } from '../dom/text';

const LONGEST = 2000;

const inkOf = (element: Element): readonly number[] =>
  (styleOf(element)?.color.match(/\d+/gu) ?? []).slice(0, 3).map(Number);

const GREY = 24;
const FAINTER = 60;

/** Are the words much closer in colour to their background than the cell's own text would be? Then they are a hint, not a value. */
function isFaint(words: Element, cell: Element): boolean {
  const [ink, own] = [inkOf(words), inkOf(cell)];
  if (ink.length < 3 || Math.max(...ink) - Math.min(...ink) > GREY) return false;
  return ink.every((part, at) => Math.abs(part - (own[at] ?? part)) > FAINTER);
}

/** The innermost element that holds all words of the cell. */
function bearerOf(cell: Element, words: string): Element {
  let at = cell;
  for (;;) {
    const inner: Element | undefined = [...at.children].find((child) => wordsOf(child, LONGEST) === words);
    if (inner === undefined) return at;
    at = inner;
  }
}

/** The text that was written into a cell; empty while the cell shows its prompt. */
export function shownInCell({ element }: Pick<Control, 'element'>): string[] {
  const words = wordsOf(element, LONGEST);
  if (!hasLetter(words) || invitesToWrite(words) || isUnfilled(words) || isHintInRow(element)) return [];
  const bearer = bearerOf(element, words);
  const isPrompt =
    [element, bearer].some((at) => hasToken(at, EMPTY_CELL)) ||
    isFaint(bearer, element) ||
    tappedRow(bearer)?.isPrompt === true;
  return isPrompt ? [] : [words];
}
