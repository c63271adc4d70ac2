// Does a title belong only to the text in its own box, while the following parts with fields have their own titles?
import { CARD } from '../dom/component-libraries';
import { holdsControl } from '../dom/control';
import { firstNameOf, fontSizeOf, isOneMake, wordsOf } from '../dom/elements';
import { isName } from '../dom/names';
import { tidy } from '../dom/text';
import { UPLOAD_INSTRUCTIONS } from './heading-look';

const LONGEST = 180;
/** At most this many boxes without fields are skipped, because each costs time. */
const SKIPPED = 3;

const TITLE = 'h1,h2,h3,h4,h5,h6';

/** Does a box have text besides its title and the texts of an upload? */
export function hasMoreWords(scope: Node, title: string): boolean {
  if (scope.nodeType !== 1) return false; // 1: an Element
  const words = tidy(wordsOf(scope as Element, LONGEST)).replace(title, '');
  return isName(words.replace(UPLOAD_INSTRUCTIONS, ''));
}

const comesAfter = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) > 0; // 4: the other follows

/** Is there a title of the same rank between a title and the next field? */
const isTitledAgain = (title: Element, scope: Element, field: Element): boolean =>
  [...scope.getElementsByTagName(title.tagName)].some(
    (other) => comesAfter(title, other) && comesAfter(other, field),
  );

/** Does its card contain text but no field, while the next card has its own title, or the next field a title of the same rank? Then it is a heading of that text only. */
function headsCardOfWords(element: Element, scope: Node, text: string, field: Element): boolean {
  const title = element.matches(TITLE) ? element : element.querySelector(TITLE);
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement) {
    const next = at.nextElementSibling;
    const isFollowed =
      next && isOneMake(at, next) && (title ? next.querySelector(title.tagName) : hasAlike(next, element));
    const isHeaded =
      isFollowed || (title && at.matches(CARD) && isTitledAgain(title, scope as Element, field));
    if (isHeaded && hasMoreWords(at, text)) return true;
  }
  return false;
}

/** Is the first text of this name in a box a title of the same size? */
function hasAlike(box: Element, title: Element): boolean {
  const name = firstNameOf(title);
  const other = name === '' ? undefined : box.getElementsByClassName(name)[0];
  return other !== undefined && fontSizeOf(other) === fontSizeOf(title);
}

/** Is the box below the title a box of text, and does a later title of the same kind have a similar box with fields? Then this title is a heading of its own box only. */
function headsBoxOfWords(title: Element): boolean {
  const box = title.nextElementSibling;
  const name = firstNameOf(title);
  if (name === '' || /^H[1-6]$/u.test(title.tagName)) return false;
  if (box === null || firstNameOf(box) === '' || holdsControl(box)) return false;
  let next = box.nextElementSibling;
  for (let skipped = 0; next !== null && skipped < SKIPPED && !holdsControl(next); skipped += 1)
    next = next.nextElementSibling;
  const other = next?.getElementsByClassName(name)[0]?.nextElementSibling;
  return other != null && isOneMake(other, box) && holdsControl(other);
}

/** What stands in a line of its own: an entry of a menu, a sentence of help. */
const LINES = 'br,p,li,dd';
/** The box of a title with a note may have this many lines. */
const FEW_LINES = 3;

/** Is the title in a box of several lines without a field, such as the menu or the help beside a form? The title of a page may have an introduction. */
function headsLines(title: Element, scope: Node): boolean {
  if (/^H[12]$/u.test(title.tagName)) return false;
  let box = title;
  while (box.parentElement !== null && box.parentElement !== scope) box = box.parentElement;
  return box !== title && !holdsControl(box) && box.querySelectorAll(LINES).length > FEW_LINES;
}

/** Is it the title of a box of words, and of nothing that comes after it? */
export const headsWordsOnly = (title: Element, scope: Node, text: string, field: Element): boolean =>
  headsCardOfWords(title, scope, text, field) || headsBoxOfWords(title) || headsLines(title, scope);
