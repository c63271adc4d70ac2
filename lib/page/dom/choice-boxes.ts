// Which box of the page draws one choice of a question, and is called by its words?
import { CONTROL } from './control';

const CHOICE = '[type=radio],[type=checkbox],[role=radio],[role=checkbox]';

const MOST_BOXES = 5; // Vuetify draws as many around a choice

/** Does a box hold one choice and nothing else to fill in? What a library keeps hidden beside it for the form does not count. */
const holdsOneChoice = (box: Element): boolean =>
  box.querySelector(CHOICE) !== null &&
  [...box.querySelectorAll(CONTROL)].filter((at) => !at.matches('[aria-hidden=true]')).length === 1;

/** The outermost box that draws this choice alone, with its words, beside a box like it; the choice itself where there is none. */
export function boxOfChoice(choice: Element): Element {
  let box = choice;
  let at = choice.parentElement;
  for (let depth = 0; at !== null && depth < MOST_BOXES && holdsOneChoice(at); depth += 1) {
    const beside = at.nextElementSibling ?? at.previousElementSibling;
    if (beside?.localName === at.localName && holdsOneChoice(beside)) box = at;
    at = at.parentElement;
  }
  return box.tagName === 'TR' ? choice : box; // the rows of a table are no choices
}
