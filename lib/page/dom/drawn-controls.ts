// Which controls does a page draw itself, without any input: a row of choices, a switch, a tick box, a box that opens a list? An element that may be a button, a link, a tab, a step or a filter is left out.
import type { WidgetKind } from '../model';
import { ACTS } from './acting-words';
import { areAlike, isBox } from './alike-boxes';
import { CONTROL, holdsControl } from './control';
import { asking, choicesIn, type Holds, LONGEST_NAME } from './drawn-choices';
import { isInDayPicker, opensDays, opensWindow } from './drawn-days';
import { isSwitch, isTick } from './drawn-marks';
import { isDrawnUpload } from './drawn-uploads';
import { isEditCell } from './edit-cells';
import { askedInRow, asksToWrite } from './edited-rows';
import { hasEdge, hasLayout, hasToken, isHtml, isOutOfFlow, isOwnElement, isVisible } from './elements';
import { ARROW_SIGN, hasArrow, isBeforeArrow } from './list-arrow';
import {
  ASKS_FOR_CHOICE,
  endOfNamedRow,
  endsFieldRow,
  endsRow,
  endsStyledRow,
  showsChosenInRow,
} from './named-rows';
import { WHEEL } from './opened-parts';
import { hasHand, isBehindLabel, isInPressedItem, isPressed, leads, showsChosen } from './pressed';
import { isTagsBehindButton } from './tag-adders';
import { hasLetter, tidy } from './text';

const NO_LIST = /日期|时间|[年月日]|文件|图片|照片|附件|模板|颜色|file|date|time|image/i;

const LONGEST_BOX = 60;

const LIST_NAME = /(?:^|[-_])(?:select(?:or|ion)?|picker|dropdown|combo(?:box)?|cascader|trigger)(?:$|[-_])/i;
/** Is there a list in or beside a box that lies over the page or is still hidden? An empty box in it is only drawn over it while a pointer is there. */
const hasOwnList = (element: Element): boolean =>
  [element.nextElementSibling, element.lastElementChild].some(
    (at) =>
      at !== null &&
      at.childElementCount !== 1 &&
      !areAlike(at, element) && // another row or choice in an opened list
      (at.tagName !== 'DIV' || at.firstChild !== null || at.parentElement !== element) &&
      (/^(?:UL|OL|DL|DIV)$/u.test(at.tagName) || isOwnElement(at)) &&
      isPopup(at),
  );

/** Does a row begin with its name and show what is chosen before its arrow? Then that is the control, not the row, though the sheet that the row opens may stand behind it. */
function isNamedRow({ lastElementChild: arrow }: Element): boolean {
  const value = arrow?.previousElementSibling;
  return value?.previousElementSibling != null && endsRow(value);
}

/** Is the arrow beside an input, or in a box beside it? Then it opens the list of that input. */
const standsByBox = ({ parentElement: box }: Element): boolean =>
  [box, box?.parentElement].some((at) => at?.querySelector(':scope > input:not([type=hidden])'));

const NARROWEST = 100; // pixels

/** A wide box that can be pressed and shows only the arrow of a list: nothing has been chosen in it yet. */
function isEmptyList(element: Element): boolean {
  const isOne =
    isHtml(element) &&
    element.offsetWidth >= NARROWEST &&
    ARROW_SIGN.test(element.textContent ?? '') &&
    isPressed(element);
  if (isOne) asking.add(element);
  return isOne;
}

/** Words that tell to press what shows them, for a choice. */
const PRESS_TO_CHOOSE = /^[请請]?(?:[点點][击擊此我]?|[单單][击擊])[来來]?[选選][择擇]?$/u;

/** Does the element show a prompt or a chosen value, and open a list when pressed? */
function opensOwnList(element: Element, words: string): boolean {
  if (words === '') return endsRow(element) && isVisible(element); // how far a file is sent is hidden once it is (RSuite)
  if (askedInRow(element) === 'choice') return true;
  if (asksToWrite(element, words) || endOfNamedRow(element) !== null) return false; // the last element of the row is the control, not the row
  if (element.parentElement !== null && endOfNamedRow(element.parentElement) === element)
    return (
      words.length <= LONGEST_NAME * 2 && !NO_LIST.test(words) && !ACTS.test(words.replace(ARROW_SIGN, ''))
    );
  if (!hasLetter(words) && (standsByBox(element) || isEmptyList(element))) return asking.has(element);
  if (PRESS_TO_CHOOSE.test(words)) asking.add(element);
  else if (words.length > LONGEST_NAME * 2 || NO_LIST.test(words) || ACTS.test(words)) return false;
  if (ASKS_FOR_CHOICE.test(words)) {
    const isPrompt =
      isPressed(element) ||
      hasHand(element) ||
      endsRow(element) ||
      endsStyledRow(element) ||
      isBeforeArrow(element) ||
      endsFieldRow(element) ||
      isInPressedItem(element) ||
      asking.has(element);
    if (isPrompt) asking.add(element);
    return isPrompt;
  }
  if (asking.has(element) || showsChosen(element)) return true;
  const isNamed = [element, element.parentElement].some((at) => at !== null && hasToken(at, LIST_NAME));
  if (hasArrow(element))
    return isPressed(element) && (isNamed || hasOwnList(element) || hasEdge(element)) && !isNamedRow(element);
  if (isNamed && hasOwnList(element)) return isPressed(element);
  const isValue = showsChosenInRow(element);
  if (isValue) asking.add(element); // the rows beside it ask no more once they are filled
  return isValue;
}

/** A day, remembered as what asks for one. */
function opensOwnDays(element: Element, words: string): ReturnType<typeof opensDays> {
  const kind = opensDays(element, words);
  if (kind !== null) asking.add(element);
  return kind;
}

/** Does a box lie over the page, or is it hidden inside a visible parent? Then it is the list of some other control. */
function isPopup(box: Element): boolean {
  const around = [box, box.parentElement, box.parentElement?.parentElement];
  if (around.some((at) => at && isOutOfFlow(at))) return true;
  return box.parentElement !== null && hasLayout(box.parentElement) && !hasLayout(box);
}

const NATIVE = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** The kind of control that the page draws at this element; null when it draws none. */
export function drawnAt(element: Element, holds: Holds = holdsControl): WidgetKind | null {
  if (NATIVE.has(element.tagName)) return null;
  const isAround = element.firstElementChild !== null && holds(element); // what has a control inside is no single one
  if (!isAround && isEditCell(element)) return 'cell';
  if (isDrawnUpload(element)) return 'upload';
  if (!isAround && isTagsBehindButton(element)) return 'tags';
  if (!isBox(element) || (element.firstChild === null && element.getAttribute('class') === null)) return null;
  if (choicesIn(element, holds).length > 0 && !isPopup(element)) return 'radio';
  return isAround ? null : aloneAt(element, holds);
}

/** A single drawn control has one of these characters in its words or class names, unless its first or last child is an empty element (an icon). */
const SIGN_IN_WORDS = /[选選省市区县至]|年.{0,3}月|yyyy|日期?$|长期|永久|主体|select|choose|[▾▼⌄∨﹀▽›>]/i;
const SIGN_IN_NAMES = /select|picker|drop|combo|cascad|trigger|switch|toggle|\bsw|check|chk|tick/i;

/** May the element be a single control? Every element is tested, so the cheap tests come first. */
function mayStandAlone(element: Element, text: string): boolean {
  const [first, last] = [element.firstElementChild, element.lastElementChild];
  if (last !== null && (NATIVE.has(last.tagName) || NATIVE.has(first?.tagName ?? ''))) return false;
  if (text.length > LONGEST_BOX) return false;
  if (text === '' || first?.firstChild === null || last?.firstChild === null) return true;
  if (
    SIGN_IN_WORDS.test(text) ||
    asking.has(element) ||
    askedInRow(element) !== null ||
    opensWindow(element) ||
    isBehindLabel(element) ||
    isInDayPicker(element)
  )
    return true;
  if (SIGN_IN_NAMES.test(element.getAttribute('class') ?? '')) return true;
  return showsChosenInRow(element);
}

/** The kind of a single control that can be pressed; null when it is none. */
function aloneAt(element: Element, holds: Holds): WidgetKind | null {
  if (element.childElementCount > 4 || element.tagName === 'UL' || element.tagName === 'OL') return null;
  if (holds(element)) return null;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (child.childElementCount > 4) return null;
  const text = element.textContent ?? '';
  if (!mayStandAlone(element, text)) return null;
  const words = tidy(text);
  const kind = isSwitch(element, words)
    ? 'switch'
    : (opensOwnDays(element, words) ??
      (opensOwnList(element, words) ? 'select' : isTick(element, words) ? 'checkbox' : null));
  const label = element.closest('label'); // words in the label of a native choice belong to that choice
  return kind === null ||
    leads(element) ||
    element.closest(WHEEL) !== null ||
    element.closest(CONTROL) !== null ||
    element.parentElement?.querySelector(':scope>[type=file]') || // the words of the button that chooses a file
    (label && holdsControl(label))
    ? null
    : kind;
}

/** Is the element a control, or does it contain one? Controls without an input are looked for only in the element and its children. */
export const holdsField = (element: Element): boolean =>
  holdsControl(element) || [element, ...element.children].some((at) => drawnAt(at) !== null);
