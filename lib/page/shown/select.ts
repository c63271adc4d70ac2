// What does a component library's select show as chosen? Its words, its tags, or the text of its read-only input.
import {
  CHOSEN_IN_PROMPT,
  CHOSEN_WORDS,
  HOLDS_MANY,
  PROMPT,
  PROMPT_WORDS,
  TAKES_MANY,
} from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { selectBehind } from '../dom/control';
import { ASKS_FOR_CHOICE } from '../dom/drawn-controls';
import { hasToken, isHtml, isInput, isLeaving, isVisible } from '../dom/elements';
import { ARROW_SIGN } from '../dom/list-arrow';
import { hasLetter, tidy } from '../dom/text';
import { shownNative } from './native-select';
import { enteredIn } from './text';

const isWeak = (element: Element): boolean => {
  const names = element.getAttribute('class') ?? '';
  return PROMPT_WORDS.test(names) && !CHOSEN_IN_PROMPT.test(names);
};

/** The prompt of an empty select: marked as such itself, or all its words stand in something that is. */
function isPlaceholder(element: Element): boolean {
  const words = tidy(element.textContent ?? '');
  const holdsAll = (at: Element): boolean => isWeak(at) && tidy(at.textContent ?? '') === words;
  return isWeak(element) || (words !== '' && [...element.querySelectorAll('[class]')].some(holdsAll));
}

/** Some write the chosen words into the hint as well; then a title around them says that they are chosen. */
const isChosen = (element: Element, words: string, hint: string | null): boolean =>
  words !== hint || tidy(element.closest('[title]')?.getAttribute('title') ?? '') === words;

const ASIDE =
  '[role=listbox],[role=menu],[role=tree],[role=img],[aria-live],ul,ol,dl,table,button,svg,style,label';

/** Words drawn in the control itself, where no class says that they are chosen: not its list, its prompt or its buttons. */
function wordsWithin(element: Element): string {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && hasLetter(node.nodeValue ?? '')) words += node.nodeValue;
    if (node.nodeType !== 1) continue;
    const inner = node as Element; // 1: an Element
    const isDrawn = isVisible(inner) && !(isHtml(inner) && inner.offsetWidth === 1); // one pixel: for screen readers only
    if (isDrawn && !inner.matches(ASIDE) && !isWeak(inner)) words += wordsWithin(inner);
  }
  return tidy(words);
}

/** Does a box that nobody types into hold nothing, or the words by which its page asks for a choice? */
const isPromptIn = ({ readOnly }: HTMLInputElement, text: string): boolean =>
  text === '' || (readOnly && ASKS_FOR_CHOICE.test(text));

/** What a select shows: the chosen words, or the text of its read-only input. */
export function shownIn(element: Element): string[] {
  const hint = tidy(element.querySelector('input')?.getAttribute('placeholder') ?? '') || null;
  const words = [...element.querySelectorAll(CHOSEN_WORDS)]
    .filter((at) => !isPlaceholder(at) && at.querySelector(CHOSEN_WORDS) === null && !isLeaving(at))
    .map((at) => ({ at, text: tidy(at.getAttribute('title') || at.textContent || '') }))
    // a cross that takes a choice away may be called like the choice
    .filter(({ at, text }) => hasLetter(text) && !ASKS_FOR_CHOICE.test(text) && isChosen(at, text, hint))
    .map(({ text }) => text);
  if (words.length > 0) return words;
  for (const input of element.querySelectorAll('input')) {
    const entered = enteredIn(input);
    if (!/^(?:hidden|checkbox|radio)$/u.test(input.type) && entered !== '') return [tidy(entered)];
  }
  if (isInput(element)) return [tidy(enteredIn(element))].filter((text) => !isPromptIn(element, text));
  const text = wordsWithin(element).replace(ARROW_SIGN, '').trim();
  const isNone =
    text === '' ||
    text === hint ||
    ASKS_FOR_CHOICE.test(text) ||
    isPlaceholder(element) ||
    [...element.querySelectorAll(PROMPT)].some(isVisible);
  return isNone ? [] : [text];
}

/** What a select holds: its page's own hidden select knows best. */
export function shownBy(control: Control): string[] {
  const select = selectBehind(control);
  return select === null ? shownIn(control.element) : shownNative(select);
}

/** Does the select take several choices at once? */
export function takesMany(control: Control): boolean {
  const { element } = control;
  if (selectBehind(control)?.multiple === true) return true;
  if (hasToken(element, TAKES_MANY) || element.getAttribute('aria-multiselectable') === 'true') return true;
  return element.querySelector(`${HOLDS_MANY},[aria-multiselectable=true]`) !== null;
}
