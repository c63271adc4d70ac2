// Which words before a text box are a prompt that the page itself draws over it, and no label?
import { CONTROL } from '../dom/control';
import { countIn, hasWords, isLaidOver, isTextControl } from '../dom/elements';
import { outermost } from '../dom/named-rows';

/** The words laid over a text box in a box of both, where the name of its row stands before that box; null elsewhere, because the words are the label then, which floats. */
export function promptOver(control: Element): Element | null {
  const [words, both] = [control.previousElementSibling, control.parentElement];
  const isOfTwo =
    words !== null && words.previousElementSibling === null && control.nextElementSibling === null;
  if (!isOfTwo || both === null || !isTextControl(control) || !isLaidOver(words)) return null;
  const end = outermost(both);
  const name = end.previousElementSibling;
  const isNamed = name !== null && hasWords(name) && end.parentElement?.firstElementChild === name;
  return isNamed && countIn(end.parentElement, CONTROL, 2) === 1 ? words : null;
}
