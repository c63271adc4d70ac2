// Which box takes texts as tags, one with each press of Enter? Recognized by its library's class, or by its placeholder.
import { adderIn } from '../dom/buttons';
import { CHOSEN_WORDS, FORM_ITEM, ITEM_LABEL, TAG_BOX } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { hasEdge, hasToken, isInput } from '../dom/elements';

/** What is typed is added by Enter, or by a button: left in the box it would be no value of the page. */
const ENTER =
  /回车|↵|[入写]后[再请]?[点按].{0,4}(?:加入|[添增]加|新增)|\b(?:press|hit|then) enter\b|\benter to add\b/i;
/** In a search box Enter starts the search. */
const SEARCH = /搜索|查询|检索|查找|search|look ?up/i;

const LONGEST = 60;

/** Do the few words around a box say that Enter adds what is typed? */
function isNamedSo({ parentElement: inner }: Element): boolean {
  const words = [inner, inner?.parentElement].map((at) => at?.textContent ?? '');
  return words.some((text) => text.length < LONGEST && ENTER.test(text) && !SEARCH.test(text));
}

/** Does a react-select list accept typed text? Yes when its words say so, or when it has no arrow, only the cross that clears it. */
export function takesTyped({
  textContent,
  firstElementChild: values,
  lastElementChild: signs,
}: Element): boolean {
  const words = textContent ?? '';
  const isFilled = values?.querySelector(CHOSEN_WORDS) !== null;
  return !SEARCH.test(words) && (ENTER.test(words) || (signs?.childElementCount ?? 0) <= Number(isFilled));
}

const CLIMB = 5;

/** What holds the box, its tags and nothing else of its item, where a button that adds what is typed stands within the edge of the box itself: one that stands beside the box may add another. Null for any other box. */
function boxWithAdder(input: Element, item: Element): Element | null {
  let at = input.parentElement;
  for (let depth = 0; at !== null && !(hasEdge(at) && adderIn(at)); depth += 1, at = at.parentElement)
    if (depth > CLIMB || at === item || hasEdge(at)) return null;
  const isOwn = (box: Element): boolean =>
    box !== item && box.querySelector(ITEM_LABEL) === null && box.querySelectorAll(CONTROL).length === 1;
  if (at === null || hasEdge(input) || !isOwn(at)) return null;
  while (at.parentElement !== null && isOwn(at.parentElement)) at = at.parentElement;
  return at;
}

/** The box that draws the tags of this input, or null when the input takes no tags. */
export function tagBoxOf(input: Element, item: Element | null): Element | null {
  if (!isInput(input) || input.type !== 'text' || input.readOnly || SEARCH.test(input.placeholder))
    return null;
  let named: Element | null = null;
  for (let at = input.parentElement, depth = 0; at !== null && at !== item && depth < 4; depth += 1) {
    if (at.matches(TAG_BOX)) named = at;
    at = at.parentElement;
  }
  const withAdder = item && boxWithAdder(input, item);
  if (named === null && withAdder) return withAdder;
  const around = input.parentElement;
  if (named !== null || !(ENTER.test(input.placeholder) || isNamedSo(input))) return named;
  const isOwn = around !== null && around !== item && !hasToken(around, FORM_ITEM);
  return isOwn && around.querySelectorAll(CONTROL).length === 1 ? around : input;
}
