// Does a page draw a control of its own for a day, or for the two days of a span? A row on a phone, a picker, or a button whose words ask for one.
import { holdsControl } from './control';
import { hasOwnWords } from './elements';
import { ARROW_SIGN, hasArrowBehind, isBeforeArrow } from './list-arrow';
import { endsFieldRow, endsRow, endsStyledRow } from './named-rows';
import { formItemAround, hasHand, isInPressedItem } from './pressed';
import { hasLetter, tidy } from './text';

const ASKS_FOR_DAY =
  /^请?(?:选择|输入|选|填写)?(?:[开起签截到结失生][始发止期束效])?(?:日期|时间|日子|(?<=\S)日|年\s?[-/.]?\s?月\s?[-/.]?\s?日|yyyy[-/.年]mm[-/.月]dd日?)$/i;
/** The same with the name of the day before it: 证件有效期的截止日, 网站预计开通的日期. */
const NAMES_DAY = /^[^\d，。；;：:、]{2,16}(?:日期|(?:[开起签截到结失生][始发止期束效])日)$/u;
/** The first and the last day of a span: 开始 至 结束. */
const ASKS_FOR_SPAN =
  /^(?:开始|起始|起)(?:日期?|时间)?\s*[-~～–—至到]\s*(?:结束|截止|终止|到期)(?:日期?|时间)?$/;
/** What asked for a span at an earlier reading. */
const spans = new WeakSet<Element>();
/** One day, or the first and the last. */
const DAY = /^(?:(?:^|\s*[-~～–—至到]\s*)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?){1,2}$/u;

/** Is the element inside a custom element named …-picker? */
const isInPicker = ({ parentElement: box }: Element): boolean =>
  [box, box?.parentElement].some((at) => at && /-picker(?:-core)?$/u.test(at.localName));

/** Has the picker around an element a box of the browser's own for the day? uni-app lays one over its words on wide screens. */
const hasNativeDay = (element: Element): boolean =>
  element.closest('[mode=date]')?.querySelector('input[type=date]') != null;

/** The picker whose words, which ask for a day or show one, lie below a clear box of the browser's own. */
export function dayPickerBelow(box: Element): Element | null {
  if (!box.matches('[mode=date] input[type=date]')) return null;
  const picker = box.closest('[mode=date]');
  const words = tidy(picker?.textContent ?? '');
  return ASKS_FOR_DAY.test(words) || DAY.test(words) ? picker : null;
}

/** Is it the text in a picker that says of itself that it chooses days, as those of frameworks for small programs do? */
export const isInDayPicker = (element: Element): boolean =>
  isInPicker(element) &&
  !element.firstElementChild &&
  element.closest('[mode=date]') !== null &&
  !hasNativeDay(element);

export const opensWindow = (element: Element): boolean =>
  element.getAttribute('aria-haspopup') === 'dialog' && // cheaper than a selector: every text is asked
  (element.tagName === 'BUTTON' || element.getAttribute('role') === 'button');

/** A calendar that is drawn as a sign behind the words. */
const CALENDAR_SIGN = /\s*\p{So}\uFE0F?$/u;

/** Is it a button that is all that its form item has to be filled with? */
function isAloneInItem(element: Element): boolean {
  const item = element.tagName === 'BUTTON' ? formItemAround(element) : null;
  return item !== null && !holdsControl(item);
}

/** Is a text all that it holds, perhaps in a box of its own? A row around it says its label too. */
const isOneText = (element: Element): boolean =>
  element.firstElementChild === null ||
  (element.childElementCount === 1 &&
    element.firstElementChild.firstElementChild === null &&
    !hasOwnWords(element));

/** Does the row go on with words, which are what is pressed then? */
const isBeforeWords = ({ nextElementSibling: next }: Element): boolean =>
  next !== null && hasLetter(next.textContent ?? '');

/** A row or a form item on a phone, a button alone in its form item, an element in a picker, one that is pressed before an arrow or ends with one, or a button that opens a dialog, whose words ask for a date or show one. */
export function opensDays(element: Element, text: string): 'date' | 'date-range' | null {
  const words = text.replace(CALENDAR_SIGN, '').replace(ARROW_SIGN, '').trimEnd();
  const isSpan = ASKS_FOR_SPAN.test(words);
  const isNamed = isOneText(element) && NAMES_DAY.test(words) && !isBeforeWords(element);
  const isOne =
    ((ASKS_FOR_DAY.test(words) || DAY.test(words) || isNamed || isSpan) &&
      (endsRow(element) ||
        endsStyledRow(element) ||
        (words !== text && endsFieldRow(element)) ||
        isInPicker(element) ||
        opensWindow(element) ||
        isAloneInItem(element) ||
        (hasHand(element) && (isBeforeArrow(element) || hasArrowBehind(element))) ||
        isInPressedItem(element))) ||
    isInDayPicker(element);
  if (!isOne || hasNativeDay(element)) return null;
  if (isSpan) spans.add(element);
  return spans.has(element) ? 'date-range' : 'date';
}
