// Which texts does a box hold as tags? The words that it draws beside its input, without its prompt and its counter.
import { adderIn } from '../dom/buttons';
import { HELP_TEXT, PROMPT_WORDS } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { hasOwnWords, hasToken, isVisible } from '../dom/elements';
import { tagAdderIn } from '../dom/tag-adders';
import { hasLetter, tidy } from '../dom/text';
import { textBoxes } from './text';

const COUNTER = /^\d+\s*\/\s*\d+$/u;
const NO_TAG = 'button,uni-button,svg,style,label,[aria-hidden=true]';
/** Is it in a list to choose from? The tags may be called a list too, each with what takes it away (RSuite). */
const isListed = (at: Element): boolean => at.closest('[role=listbox]')?.querySelector('button') === null;
/** A sentence says how texts are added, and is none of them. */
const SENTENCE = /[，。；！]/u;
const REMOVES = /^(?:删除|移除|清空)$/u;

/** The texts that the box holds as tags; a text that is still being typed does not count. */
export function shownTags({ element, parts }: Control): string[] {
  const typed = textBoxes(parts)
    .filter(({ readOnly }) => !readOnly)
    .flatMap(({ value, placeholder }) => [value, placeholder].map(tidy));
  const adder = adderIn(element) ?? tagAdderIn(element); // the words of a button drawn by the page itself are no tag
  return [...element.querySelectorAll('*')]
    .filter((at) => !adder?.contains(at))
    .filter((at) => hasOwnWords(at) && at.closest(NO_TAG) === null && !isListed(at) && isVisible(at))
    .filter(
      (at) =>
        ![at, at.parentElement].some(
          (one) => one && (hasToken(one, PROMPT_WORDS) || hasToken(one, HELP_TEXT)),
        ),
    )
    .map((at) => tidy([...at.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(''))) // 3: a text
    .filter(
      (text) =>
        hasLetter(text) &&
        !REMOVES.test(text) &&
        !COUNTER.test(text) &&
        !SENTENCE.test(text) &&
        !typed.includes(text),
    );
}
