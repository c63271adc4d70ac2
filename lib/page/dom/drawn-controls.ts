// Which controls does a page draw itself, without any input: a row of choices, a switch, a tick box, a box that opens a list? An element that may be a button, a link, a tab, a step or a filter is left out.
import type { WidgetKind } from '../model';
import { ACTS } from './acting-words';
import { areAlike, isBox } from './alike-boxes';
import { TAG_BOX } from './component-libraries';
import { CONTROL, holdsControl } from './control';
import { isSwitch, isTick } from './drawn-marks';
import { isDrawnUpload } from './drawn-uploads';
import { isEditCell } from './edit-cells';
import { hasEdge, hasLayout, hasToken, isHtml, isOwnElement, styleOf } from './elements';
import { ARROW_SIGN, endsWithArrow, hasArrow, isBeforeArrow } from './list-arrow';
import {
  ASKS_FOR_CHOICE,
  endOfNamedRow,
  endsFieldRow,
  endsRow,
  endsStyledRow,
  MOST_PARTS,
  showsChosenInRow,
} from './named-rows';
import { choiceTitle } from './names';
import { WHEEL } from './opened-parts';
import { hasHand, isBehindLabel, isInPressedItem, isPressed, leads, pressedIn, showsChosen } from './pressed';
import { hasLetter, tidy } from './text';

const NO_LIST = /日期|时间|[年月日]|文件|图片|照片|附件|模板|颜色|file|date|time|image/i;

const MOST_CHOICES = 40;
const LONGEST_NAME = 24;
const LONGEST_CARD = 120;
const LONGEST_BOX = 60;

const NUMBERED = /^(?:第|step\b|[\d①-⑩])/i;
/** The words of the boxes of a region beside each other: a province, a city, perhaps a district. These are no choices of one question. */
const LEVELS = /^\S+(?:省|市|自治区) \S+(?:市|州|盟|地区)(?: \S+)?$/u;
const WORD = /[a-z\u3400-\u9fff]/i;

/** Boxes that asked for a choice at an earlier reading. Remembered, because after a choice nothing else shows that the box is a control. */
const asking = new WeakSet<Element>();

/** Does an element contain a control? The reading of a whole page knows that of all elements at once and passes its own function. */
type Holds = (element: Element) => boolean;

/** The children of a row that look alike; a child that contains a control is another field beside them. Cheap tests come first: most rows have no two children alike, or a first child that cannot be pressed. */
function placesIn(box: Element, holds: Holds): readonly Element[] {
  if (box.childElementCount < 2 || box.childElementCount > MOST_CHOICES) return [];
  const isPair = (one: Element, other: Element): boolean =>
    !holds(one) && !holds(other) && areAlike(one, other);
  let first = box.firstElementChild;
  for (let next = first?.nextElementSibling; first && next && !isPair(first, next); ) {
    first = next;
    next = next.nextElementSibling;
  }
  if (!first?.nextElementSibling || first.childElementCount >= MOST_PARTS) return [];
  if (pressedIn(first) === null) return []; // this test reads styles, which is expensive, so it comes last
  const all = [...box.children];
  const isOneOfMany = (at: Element, place: number): boolean =>
    [all[place - 1], all[place + 1]].some((other) => other !== undefined && areAlike(at, other));
  return all.filter(
    (at, place) =>
      at.childElementCount < MOST_PARTS &&
      isOneOfMany(at, place) &&
      (at.textContent ?? '').length <= LONGEST_CARD &&
      !holds(at),
  );
}

const isChoice = (part: Element): boolean =>
  !leads(part) &&
  !endsWithArrow(part) &&
  !asking.has(part) &&
  part.closest(TAG_BOX) === null &&
  !part.matches('[aria-expanded],[aria-haspopup],[aria-controls],[aria-current]') &&
  part.querySelector('button,[role=button]') === null && // a tag with a button to remove it
  !ASKS_FOR_CHOICE.test(tidy(part.textContent ?? ''));

/** The children of each question in a box. Words or a control between two children separate one question from the next; if that would leave a question with a single child, they are only a remark. */
function questionsIn(
  box: Element,
  places: readonly Element[],
  holds: Holds,
): readonly (readonly Element[])[] {
  const questions: Element[][] = [];
  let isNext = true;
  for (const at of box.children) {
    const isPlace = places.includes(at);
    if (isPlace && isNext) questions.push([]);
    if (isPlace) questions.at(-1)?.push(at);
    isNext = isPlace ? false : isNext || hasLetter(at.textContent ?? '') || holds(at);
  }
  return questions.every(({ length }) => length > 1) ? questions : [places];
}

/** The choices in a box, grouped by the question that they answer; empty when anything shows that they are something else. */
export function choicesByQuestion(
  box: Element,
  holds: Holds = holdsControl,
): readonly (readonly Element[])[] {
  const places = placesIn(box, holds).filter((place) => endOfNamedRow(place) === null);
  if (places.length < 2) return []; // returns early, because every element of a page is tested and most have no such children
  return questionsIn(box, places, holds)
    .map(choicesAt)
    .filter(({ length }) => length > 0);
}

/** The choices of all questions in a box. */
export const choicesIn = (box: Element, holds: Holds = holdsControl): readonly Element[] =>
  choicesByQuestion(box, holds).flat();

function choicesAt(places: readonly Element[]): readonly Element[] {
  const parts: Element[] = [];
  for (const place of places) {
    const part = pressedIn(place);
    if (part === null) return [];
    parts.push(part);
  }
  const titles = parts.map(choiceTitle);
  const areNames =
    titles.every((name) => name.length <= LONGEST_NAME && WORD.test(name) && !ACTS.test(name)) &&
    !titles.every((name) => NUMBERED.test(name)) &&
    !LEVELS.test(titles.join(' ')) &&
    new Set(titles).size === titles.length;
  return areNames && parts.every(isChoice) ? parts : [];
}

const LIST_NAME = /(?:^|[-_])(?:select(?:or|ion)?|picker|dropdown|combo(?:box)?|cascader|trigger)(?:$|[-_])/i;
/** Is there a list in or beside a box that lies over the page or is still hidden? */
const hasOwnList = (element: Element): boolean =>
  [element.nextElementSibling, element.lastElementChild].some(
    (at) =>
      at !== null &&
      at.childElementCount !== 1 &&
      (/^(?:UL|OL|DL|DIV)$/u.test(at.tagName) || isOwnElement(at)) &&
      isPopup(at),
  );

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
  if (words === '') return endsRow(element);
  if (endOfNamedRow(element) !== null) return false; // the last element of the row is the control, not the row
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
      asking.has(element);
    if (isPrompt) asking.add(element);
    return isPrompt;
  }
  if (asking.has(element) || showsChosen(element)) return true;
  const isNamed = [element, element.parentElement].some((at) => at !== null && hasToken(at, LIST_NAME));
  if (hasArrow(element)) return isPressed(element) && (isNamed || hasOwnList(element) || hasEdge(element));
  if (isNamed && hasOwnList(element)) return isPressed(element);
  const isValue = showsChosenInRow(element);
  if (isValue) asking.add(element); // the rows beside it ask no more once they are filled
  return isValue;
}

const ASKS_FOR_DAY =
  /^请?(?:选择|输入|选|填写)?(?:[开起签截到结失生][始发止期束效])?(?:日期|时间|年[-/.]?月[-/.]?日|yyyy[-/.年]mm[-/.月]dd日?)$/i;
/** One day, or the first and the last. */
const DAY = /^(?:(?:^|\s*[-~～–—至到]\s*)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?){1,2}$/u;

/** Is the element inside a custom element named …-picker? */
const isInPicker = ({ parentElement: box }: Element): boolean =>
  [box, box?.parentElement].some((at) => at && /-picker(?:-core)?$/u.test(at.localName));

/** Is it the text in a picker that says of itself that it chooses days, as those of frameworks for small programs do? */
const isInDayPicker = (element: Element): boolean =>
  isInPicker(element) && !element.firstElementChild && element.closest('[mode=date]') !== null;

const opensWindow = (element: Element): boolean =>
  element.tagName === 'BUTTON' && element.getAttribute('aria-haspopup') === 'dialog';

/** A row or a form item on a phone, an element in a picker, or a button that opens a dialog, whose words ask for a date or show one. */
function opensOwnDays(element: Element, words: string): boolean {
  const isOne =
    ((ASKS_FOR_DAY.test(words) || DAY.test(words)) &&
      (endsRow(element) ||
        endsStyledRow(element) ||
        isInPicker(element) ||
        opensWindow(element) ||
        isInPressedItem(element))) ||
    isInDayPicker(element);
  if (isOne) asking.add(element);
  return isOne;
}

/** Does a box lie over the page, or is it hidden inside a visible parent? Then it is the list of some other control. */
function isPopup(box: Element): boolean {
  const around = [box, box.parentElement, box.parentElement?.parentElement];
  if (around.some((at) => at && /^(?:absolute|fixed)$/u.test(styleOf(at)?.position ?? ''))) return true;
  return box.parentElement !== null && hasLayout(box.parentElement) && !hasLayout(box);
}

/** The kind of control that the page draws at this element; null when it draws none. */
export function drawnAt(element: Element, holds: Holds = holdsControl): WidgetKind | null {
  if (isEditCell(element)) return 'cell';
  if (isDrawnUpload(element)) return 'upload';
  if (!isBox(element) || (element.firstChild === null && element.getAttribute('class') === null)) return null;
  if (choicesIn(element, holds).length > 0 && !isPopup(element)) return 'radio';
  return aloneAt(element, holds);
}

const NATIVE = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
/** A single drawn control has one of these characters in its words or class names, unless its first or last child is an empty element (an icon). */
const SIGN_IN_WORDS = /[选選省市区县]|年.?月|yyyy|长期|永久|主体|select|choose|[▾▼⌄∨﹀▽›>]/i;
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
    : opensOwnDays(element, words)
      ? 'date'
      : opensOwnList(element, words)
        ? 'select'
        : isTick(element, words)
          ? 'checkbox'
          : null;
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
