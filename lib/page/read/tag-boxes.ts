// Which box takes texts as tags, one after each press of Enter? By its library's name for it, or by what stands inside it.
import { CHOSEN_WORDS, FORM_ITEM, TAG_BOX } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { hasToken, isInput } from '../dom/elements';

const ENTER = /回车|↵|\b(?:press|hit|then) enter\b|\benter to add\b/i;
/** Here Enter starts a search. */
const SEARCH = /搜索|查询|检索|查找|search|look ?up/i;

const LONGEST = 60;

/** Do the few words around a box say that Enter takes what is typed? */
function isNamedSo({ parentElement: inner }: Element): boolean {
  const words = [inner, inner?.parentElement].map((at) => at?.textContent ?? '');
  return words.some((text) => text.length < LONGEST && ENTER.test(text) && !SEARCH.test(text));
}

/** Does a list of react-select take what is typed into it? It says so, or has no arrow that opens anything: at most the cross that empties it. */
export function takesTyped({
  textContent,
  firstElementChild: values,
  lastElementChild: signs,
}: Element): boolean {
  const words = textContent ?? '';
  const isFilled = values?.querySelector(CHOSEN_WORDS) !== null;
  return !SEARCH.test(words) && (ENTER.test(words) || (signs?.childElementCount ?? 0) <= Number(isFilled));
}

/** The box that draws the tags of this input, or null where it takes none. */
export function tagBoxOf(input: Element, item: Element | null): Element | null {
  if (!isInput(input) || input.type !== 'text' || input.readOnly || SEARCH.test(input.placeholder))
    return null;
  let named: Element | null = null;
  for (let at = input.parentElement, depth = 0; at !== null && at !== item && depth < 4; depth += 1) {
    if (at.matches(TAG_BOX)) named = at;
    at = at.parentElement;
  }
  const around = input.parentElement;
  if (named !== null || !(ENTER.test(input.placeholder) || isNamedSo(input))) return named;
  const isOwn = around !== null && around !== item && !hasToken(around, FORM_ITEM);
  return isOwn && around.querySelectorAll(CONTROL).length === 1 ? around : input;
}
