// Which box takes texts as tags, one with each press of Enter? Recognized by its library's class, or by its placeholder.
import { adderIn, hasAdderBehind } from '../dom/buttons';
import { CHOSEN_WORDS, FORM_ITEM, ITEM_LABEL, TAG_BOX } from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { countIn, fewWordsOf, hasEdge, hasToken, isInput } from '../dom/elements';
import { hasLetter } from '../dom/text';
import { textUpTo } from '../dom/text-between';

/** What is typed is added by Enter, or by a button: left in the box it would be no value of the page. */
const ENTER =
  /回车|↵|(?:[入写好完]后?[再请]?|[填输写入录].{0,12}[，,、]\s*[再请并]?)[点按].{0,4}(?:加入|[添增]加|新增)|\b(?:press|hit|then) enter\b|\benter to add\b/i;
/** A button adds what is typed, or, where the box has none of its own, another row. */
const ONE_BY_ONE = /(?:逐[个一条]|[一每]次只?)(?:加入|添加|录入)/;
/** In a search box Enter starts the search. */
const SEARCH = /搜索|查询|检索|查找|search|look ?up/i;

const LONGEST = 60;

/** The few words around a box, and those of its form item. */
const wordsAround = ({ parentElement: inner }: Element, item: Element | null): readonly string[] =>
  fewWordsOf([inner, inner?.parentElement, item], LONGEST);

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

/** The innermost box around an input that also contains a button for adding what is typed. Unless the page says so (`isSaid`), that box must have a border around both. */
function boxWithButton(input: Element, item: Element, isSaid: boolean): Element | null {
  let at = input.parentElement;
  for (let depth = 0; at !== null; depth += 1, at = at.parentElement) {
    if ((isSaid || hasEdge(at)) && adderIn(at)) return at;
    if (depth > CLIMB || at === item || hasEdge(at)) return null;
  }
  return null;
}

/** The only control in a box, beside buttons. */
const holdsOne = (box: Element): boolean => countIn(box, `:is(${CONTROL}):not([type=button])`, 2) === 1;

/** The box around an input, the button that adds what is typed, and the tags, without anything else of the form item. Null where there is none: a button beside an input that has a border of its own may add another row, unless the page says that it adds the text (`isSaid`). */
function boxWithAdder(input: Element, item: Element, isSaid: boolean): Element | null {
  let box = isSaid || !hasEdge(input) ? boxWithButton(input, item, isSaid) : null;
  const isOwn = (at: Element): boolean =>
    at !== item && at.querySelector(ITEM_LABEL) === null && holdsOne(at);
  if (box === null || !isOwn(box)) return null;
  while (box.parentElement !== null && isOwn(box.parentElement)) box = box.parentElement;
  return box;
}

/** Where no library and no table says what an input stands in: the largest box with no other control, if a button behind it adds what is typed. */
function ownBox(input: Element): Element | null {
  if (!hasAdderBehind(input)) return null;
  let box: Element | null = null;
  for (let at = input.parentElement; at !== null && holdsOne(at); at = at.parentElement) box = at;
  return box;
}

/** The box that draws the tags of this input, or null when the input takes no tags. */
export function tagBoxOf(input: Element, item: Element | null): Element | null {
  if (!isInput(input) || input.readOnly || SEARCH.test(input.placeholder)) return null;
  if (input.type !== 'text' && input.closest(TAG_BOX) === null) return null;
  let named: Element | null = null;
  for (let at = input.parentElement, depth = 0; at !== null && at !== item && depth < 4; depth += 1) {
    if (at.matches(TAG_BOX)) named = at;
    at = at.parentElement;
  }
  const marked = item ?? input.closest('tr'); // a row of a table is no form item of a library
  const around = marked ?? ownBox(input);
  const said = [input.placeholder, ...wordsAround(input, around)];
  const isSaidBy = (how: RegExp): boolean => said.some((words) => how.test(words) && !SEARCH.test(words));
  const isSaid = isSaidBy(ENTER);
  const withAdder = around && boxWithAdder(input, around, isSaid || isSaidBy(ONE_BY_ONE));
  const isNamedInside = marked === null && withAdder && hasLetter(textUpTo(withAdder, input, LONGEST));
  if (named === null && withAdder && !isNamedInside) return withAdder;
  const holder = input.parentElement;
  if (named !== null || !isSaid) return named;
  const isOwn = holder !== null && holder !== item && !hasToken(holder, FORM_ITEM);
  return isOwn && holdsOne(holder) ? holder : input;
}
