// What does a component library's select show as chosen? Its words, its tags, or the text of its read-only input.
import { isInput } from '../dom';
import { tidy } from '../text';
import { isLeaving } from './popup';

const SHOWN =
  '[class*="selection-item-content"],[class*="selection-item"],[class*="view-value"],[class*="select-values"],' +
  '[class*="selection-input__content"],[class*="selected-item"],[class*="overlay__wrapper"],[class*="tags-text"],[class*="tag-content"],[class*="tag__content"],[class*="-tag"]>[title],[class*="dropdown__value"],[class*="cascader__value"]';
const PLACEHOLDER = /is-transparent|text-weak|placeholder/u;
// one library draws a chosen value in its placeholder's place, and says so by this class without the others
const IN_PLACE = /(?:^|\s)\S*selected-item(?=\s|$)(?!.*is-transparent)/u;

const isWeak = (element: Element): boolean => {
  const names = element.getAttribute('class') ?? '';
  return PLACEHOLDER.test(names) && !IN_PLACE.test(names);
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

const NO_CHOICE = /^(?:请选择|please select$|select$|-+$)/iu;

/** What a select shows: the chosen words, or the text of its read-only input. */
export function shownIn(element: Element): string[] {
  const hint = tidy(element.querySelector('input')?.getAttribute('placeholder') ?? '') || null;
  const words = [...element.querySelectorAll(SHOWN)]
    .filter((at) => !isPlaceholder(at) && at.querySelector(SHOWN) === null && !isLeaving(at))
    .map((at) => ({ at, text: tidy(at.getAttribute('title') || at.textContent || '') }))
    .filter(({ at, text }) => text !== '' && !NO_CHOICE.test(text) && isChosen(at, text, hint))
    .map(({ text }) => text);
  if (words.length > 0) return words;
  for (const input of element.querySelectorAll('input')) {
    if (input.type !== 'hidden' && input.value !== '') return [tidy(input.value)];
  }
  if (isInput(element) && element.value !== '') return [tidy(element.value)];
  if (element.querySelector('input') !== null) return [];
  const text = tidy(element.textContent ?? '');
  const isNone =
    text === '' ||
    NO_CHOICE.test(text) ||
    isPlaceholder(element) ||
    element.querySelector('[class*="placeholder"]') !== null;
  return isNone ? [] : [text];
}
