// Which choice does a component library's select show? Read from its words, its tags, or its read-only input.
import {
  BESIDE_VALUE,
  CHOSEN_IN_PROMPT,
  CHOSEN_WORDS,
  HOLDS_MANY,
  OWN_LIST,
  PROMPT,
  PROMPT_WORDS,
  TAKES_MANY,
} from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { selectBehind } from '../dom/control';
import { hasToken, isHtml, isInput, isLeaving, isVisible } from '../dom/elements';
import { ARROW_SIGN } from '../dom/list-arrow';
import { ASKS_FOR_CHOICE } from '../dom/named-rows';
import { tappedRow } from '../dom/tapped-rows';
import { hasLetter, tidy } from '../dom/text';
import { shownNative } from './native-select';
import { enteredIn, tagsBefore } from './text';

const isWeak = (element: Element): boolean => {
  const names = element.getAttribute('class') ?? '';
  return PROMPT_WORDS.test(names) && !CHOSEN_IN_PROMPT.test(names);
};

/** Is it the prompt of an empty select? Either it is marked as a placeholder itself, or all its words are inside an element that is. */
function isPlaceholder(element: Element): boolean {
  const words = tidy(element.textContent ?? '');
  const holdsAll = (at: Element): boolean => isWeak(at) && tidy(at.textContent ?? '') === words;
  return isWeak(element) || (words !== '' && [...element.querySelectorAll('[class]')].some(holdsAll));
}

/** Some libraries write the chosen words into the hint as well, and hide them then; an element around them has a title with the chosen words. */
const isChosen = (element: Element, words: string, hint: string | null): boolean =>
  words === hint
    ? tidy(element.closest('[title]')?.getAttribute('title') ?? '') === words
    : !isLeaving(element);

/** What stands in a control beside its value; an icon may be drawn by a font out of its name (Quasar). */
const ASIDE = `[role=listbox],[role=menu],[role=tree],[role=img],[aria-live],i[aria-hidden=true],ul,ol,dl,table,button,svg,style,label,${OWN_LIST}`;

/** The words drawn in the control itself, used when no class marks chosen words: without its list, its prompt and its buttons. */
function wordsWithin(element: Element): string {
  let words = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && hasLetter(node.nodeValue ?? '')) words += node.nodeValue;
    if (node.nodeType !== 1) continue;
    const inner = node as Element; // 1: an Element
    const isDrawn = isVisible(inner) && !(isHtml(inner) && inner.offsetWidth === 1); // a box one pixel wide is for screen readers only
    const isOfField = hasToken(inner, BESIDE_VALUE); // its name and its help, where the control is the box of the whole field
    if (isDrawn && !isOfField && !inner.matches(ASIDE) && !isWeak(inner)) words += wordsWithin(inner);
  }
  return tidy(words);
}

/** Where the choice is shown: on the button that holds all words of the control (Varlet's menu), or in the control. */
function shownAt(element: Element): Element {
  const button = element.querySelector('input') === null ? element.querySelector('button') : null;
  return button?.textContent === element.textContent ? button : element;
}

/** Is a read-only box empty, or does it only hold the words that ask for a choice? */
const isPromptIn = ({ readOnly }: HTMLInputElement, text: string): boolean =>
  text === '' || (readOnly && ASKS_FOR_CHOICE.test(text));

/** The levels of what was chosen last in a control, of which some show only the last one (PrimeVue). */
const LEVELS = new WeakMap<Element, readonly string[]>();

/** Remembers what was chosen level by level. */
export const keepLevels = (element: Element, levels: readonly string[]): void => {
  LEVELS.set(element, [...levels]);
};

/** What was last taken in a select of several, and the sign for those it has no room to show: +1, or + 1 ... */
const SEVERAL = new WeakMap<Element, readonly string[]>();
const MORE = /^\+\s*(\d+)[\s.…]*$/u;

/** Remembers what was taken in a select of several. */
export const keepSeveral = (element: Element, names: readonly string[]): void => {
  SEVERAL.set(element, names);
};

/** With the names behind its sign for more, as long as what it shows agrees with what was taken. */
function withMore(element: Element, shown: readonly string[]): readonly string[] {
  const kept = SEVERAL.get(element) ?? [];
  const names = shown.filter((name) => kept.includes(name));
  const [more = '', ...others] = shown.filter((name) => !kept.includes(name));
  const count = Number(MORE.exec(more)?.[1]);
  if (others.length === 0 && names.length + count === kept.length) return kept;
  SEVERAL.delete(element);
  return shown;
}

/** What a select shows; all levels where it shows the last of those chosen last. */
export function shownIn(element: Element): string[] {
  const shown = [...withMore(element, wordsShownIn(element))];
  const levels = LEVELS.get(element) ?? [];
  return shown.length === 1 && shown[0] === levels.at(-1) ? [...levels] : shown;
}

/** The chosen words of a select, or the text of its read-only input. */
function wordsShownIn(element: Element): string[] {
  const hint = tidy(element.querySelector('input')?.getAttribute('placeholder') ?? '') || null;
  const words = [...element.querySelectorAll(CHOSEN_WORDS)]
    .filter((at) => !isPlaceholder(at) && at.querySelector(CHOSEN_WORDS) === null)
    .map((at) => ({ at, text: tidy(at.getAttribute('title') || at.textContent || '') }))
    // the cross that removes a choice may have the choice's name in its label
    .filter(({ at, text }) => hasLetter(text) && !ASKS_FOR_CHOICE.test(text) && isChosen(at, text, hint))
    .map(({ text }) => text);
  if (words.length > 0) return words;
  for (const input of element.querySelectorAll('input')) {
    const entered = enteredIn(input);
    if (!/^(?:hidden|checkbox|radio)$/u.test(input.type) && entered !== '') return [tidy(entered)];
  }
  if (isInput(element)) {
    const text = tidy(enteredIn(element));
    return isPromptIn(element, text) ? tagsBefore(element) : [text];
  }
  const text = wordsWithin(shownAt(element)).replace(ARROW_SIGN, '').trim();
  const isNone =
    text === '' ||
    text === hint ||
    ASKS_FOR_CHOICE.test(text) ||
    isPlaceholder(element) ||
    tappedRow(element)?.isPrompt === true ||
    [...element.querySelectorAll(PROMPT)].some((at) => at.tagName !== 'LABEL' && isWeak(at) && isVisible(at)); // a label floats up from where the prompt stands
  return isNone ? [] : [text];
}

/** The value of a select: its page's own hidden select decides when there is one. */
export function shownBy(control: Control): string[] {
  const select = selectBehind(control);
  return select === null ? shownIn(control.element) : shownNative(select);
}

/** Does the select allow several choices at once? */
export function takesMany(control: Control): boolean {
  const { element } = control;
  if (selectBehind(control)?.multiple === true) return true;
  if (hasToken(element, TAKES_MANY) || element.getAttribute('aria-multiselectable') === 'true') return true;
  return element.querySelector(`${HOLDS_MANY},[aria-multiselectable=true]`) !== null;
}
