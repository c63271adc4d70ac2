// Which box of the page draws one choice of a question, and is called by its words?
import { CONTROL } from './control';

const CHOICE = '[type=radio],[type=checkbox],[role=radio],[role=checkbox]';

const MOST_BOXES = 5; // Vuetify draws as many around a choice

/** Does a box hold one choice and nothing else to fill in? What a library keeps hidden beside it for the form does not count. */
const holdsOneChoice = (box: Element): boolean =>
  box.querySelector(CHOICE) !== null &&
  [...box.querySelectorAll(CONTROL)].filter((at) => !at.matches('[aria-hidden=true]')).length === 1;

/** Is the choice in a box one of the same question by its name? Behind the last choice of a question the row of another one may stand. */
const sharesName = (choice: Element, box: Element | null): boolean =>
  choice.getAttribute('name') !== null &&
  box?.querySelector(CHOICE)?.getAttribute('name') === choice.getAttribute('name');

/** The outermost box that draws this choice alone, with its words, beside a box like it; the choice itself where there is none. */
export function boxOfChoice(choice: Element): Element {
  let box = choice;
  let at = choice.parentElement;
  for (let depth = 0; at !== null && depth < MOST_BOXES && holdsOneChoice(at); depth += 1) {
    const { localName, nextElementSibling: next, previousElementSibling: before } = at;
    const isAlike = (beside: Element | null): boolean =>
      beside?.localName === localName && holdsOneChoice(beside);
    if (isAlike(next ?? before) || (isAlike(before) && sharesName(choice, before))) box = at;
    at = at.parentElement;
  }
  return box.tagName === 'TR' ? choice : box; // the rows of a table are no choices
}
