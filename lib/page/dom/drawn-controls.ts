// What does a page draw to be pressed, without any input: a row of choices, a switch, a mark to tick, a box that opens a list? Only what cannot be a button, a link, a tab, a step or a filter.
import type { WidgetKind } from '../model';
import { ACTS } from './acting-words';
import { CONTROL, holdsControl } from './control';
import { hasEdge, isSwitch, isTick } from './drawn-marks';
import { isDrawnUpload } from './drawn-uploads';
import { isEditCell } from './edit-cells';
import { firstNameOf, hasLayout, hasToken, isHtml, isOwnElement, styleOf } from './elements';
import { ARROW_SIGN, hasArrow, isBeforeArrow } from './list-arrow';
import { choiceTitle } from './names';
import { hasHand, isPressed, leads, pressedIn } from './pressed';
import { hasLetter, tidy } from './text';

/** What asks for a choice in the place of one, and what stands in a box of a region before a level is chosen. */
export const ASKS_FOR_CHOICE =
  /^[-—–\s]*(?:(?:[请請点]|点击|未|待|暂未)?先?[选選][择擇]|[请請]?先[选選填]|(?:please )?(?:select|choose)(?:[-—–\s.…]|请?选择)*$|点(?:一下|我|这里)?来?选$|可?多选$|可选多[个项]$|(?:(?:省份?|城市|市|区[/／]?县|区|县|区域|地区)[-—–\s.…/／>]*)+$|(?:正在|数据)?加载中?[.。…]*$|loading[.…]*$|$)/i;
const NO_LIST = /日期|时间|[年月日]|文件|图片|照片|附件|模板|颜色|file|date|time|image/i;

const BOXES = new Set('DIV SPAN UL OL P TD DD LI BUTTON A SECTION I EM'.split(' '));
const isBox = (element: Element): boolean =>
  BOXES.has(element.tagName) || (isOwnElement(element) && element.shadowRoot === null);
const MOST_CHOICES = 40;
const MOST_PARTS = 6;
const LONGEST_NAME = 24;
const LONGEST_CARD = 120;
const LONGEST_BOX = 60;

const NUMBERED = /^(?:第|step\b|[\d①-⑩])/i;
/** Boxes of a region beside each other, each with its level. */
const LEVELS = /^\S+(?:省|市|自治区) \S+(?:市|州|盟|地区)(?: \S+)?$/u;
const WORD = /[a-z\u3400-\u9fff]/i;

/** Boxes that asked for a choice when they were looked at before: what was chosen since may be all that they show. */
const asking = new WeakSet<Element>();

/** Are two neighbours of one make? Their state may stand in their class. */
function areAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName || !isBox(one)) return false;
  const [left, right] = [firstNameOf(one), firstNameOf(other)];
  return left === right || left === '' || right === '' || /^(?:css|sc)-/u.test(left);
}

/** Does an element hold a control? What gathers a whole page knows that of all its elements at once. */
type Holds = (element: Element) => boolean;

/** The places of a row that are of one make; what holds a control is another field beside them. Most rows are told by having no two alike, or by the first of them, which nobody presses. */
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
  if (pressedIn(first) === null) return []; // how it is drawn costs most, so it is asked last
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
  !asking.has(part) &&
  !part.matches('[aria-expanded],[aria-haspopup],[aria-controls],[aria-current]') &&
  part.querySelector('button,[role=button]') === null && // a tag that can be taken away
  !ASKS_FOR_CHOICE.test(tidy(part.textContent ?? ''));

/** The places of each question in a box: words of their own, or a control, between two places part one from the next. What parts off a single place is a remark. */
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

/** Among what stands in a box, the choices that are pressed, by the question that they answer; none where anything speaks against it. */
export function choicesByQuestion(
  box: Element,
  holds: Holds = holdsControl,
): readonly (readonly Element[])[] {
  const places = placesIn(box, holds).filter((place) => endOfNamedRow(place) === null);
  if (places.length < 2) return []; // most boxes: each element of a page is asked
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
/** A list of its own in or beside a box, that lies over the page or waits unseen. */
const hasOwnList = (element: Element): boolean =>
  [element.nextElementSibling, element.lastElementChild].some(
    (at) =>
      at !== null &&
      at.childElementCount !== 1 &&
      (/^(?:UL|OL|DL|DIV)$/u.test(at.tagName) || isOwnElement(at)) &&
      isPopup(at),
  );

/** The last words of a row that is pressed as a whole, behind its name and before its arrow; the two may stand in a box of their own. */
const endsRow = (element: Element): boolean => {
  const [box, arrow] = [element.parentElement, element.nextElementSibling];
  if (box === null || arrow === null || arrow.nextElementSibling !== null) return false;
  const inner = element.previousElementSibling === null ? box : element;
  const row = inner.parentElement;
  return (
    row !== null &&
    row.childElementCount < MOST_PARTS &&
    !hasLetter(arrow.textContent ?? '') &&
    hasLetter(inner.previousElementSibling?.textContent ?? '') &&
    hasArrow(box) &&
    (isPressed(row) || isAmongFields(row)) &&
    !holdsControl(arrow) // behind the colon of a label stands the field itself
  );
};

/** The last words of a row that is pressed as a whole and says its name first, with the sign of a list at their end: 请选择 ›. */
function endOfNamedRow(row: Element): Element | null {
  const last = row.lastElementChild;
  const named = row.firstElementChild;
  const isRow =
    last !== null &&
    named !== last &&
    hasLetter(named?.textContent ?? '') &&
    ARROW_SIGN.test(last.textContent ?? '') &&
    hasLetter(last.textContent ?? '');
  return isRow && isPressed(row) ? last : null;
}

/** Has a row like it, in the same box, something to type into? On phones nothing else tells that a row is pressed. */
const isAmongFields = (row: Element): boolean =>
  [...(row.parentElement?.children ?? [])].some(
    (other) => other !== row && areAlike(row, other) && other.querySelector('input,textarea') !== null,
  );

/** An arrow beside or right around which something is typed or shown opens that box's list. */
const standsByBox = ({ parentElement: box }: Element): boolean =>
  [box, box?.parentElement].some((at) => at?.querySelector(':scope > input:not([type=hidden])'));

const NARROWEST = 100; // pixels

/** A wide box to press in which nothing stands but the sign of a list: nothing was chosen in it yet. */
function isEmptyList(element: Element): boolean {
  const isOne =
    isHtml(element) &&
    element.offsetWidth >= NARROWEST &&
    ARROW_SIGN.test(element.textContent ?? '') &&
    isPressed(element);
  if (isOne) asking.add(element);
  return isOne;
}

/** A box that says what is to be chosen, or what was, and opens a list. */
function opensOwnList(element: Element, words: string): boolean {
  if (words === '') return endsRow(element);
  if (endOfNamedRow(element) !== null) return false; // its last words are the list
  if (element.parentElement !== null && endOfNamedRow(element.parentElement) === element)
    return (
      words.length <= LONGEST_NAME * 2 && !NO_LIST.test(words) && !ACTS.test(words.replace(ARROW_SIGN, ''))
    );
  if (!hasLetter(words) && (standsByBox(element) || isEmptyList(element))) return asking.has(element);
  if (words.length > LONGEST_NAME * 2 || NO_LIST.test(words) || ACTS.test(words)) return false;
  if (ASKS_FOR_CHOICE.test(words)) {
    const isPrompt = isPressed(element) || hasHand(element) || endsRow(element) || isBeforeArrow(element);
    if (isPrompt) asking.add(element);
    return isPrompt;
  }
  if (asking.has(element)) return true;
  const isNamed = [element, element.parentElement].some((at) => at !== null && hasToken(at, LIST_NAME));
  if (hasArrow(element)) return isPressed(element) && (isNamed || hasOwnList(element) || hasEdge(element));
  return isNamed && hasOwnList(element) ? isPressed(element) : endsRow(element);
}

const ASKS_FOR_DAY =
  /^请?(?:选择|输入|选|填写)?(?:[开起签截到结失生][始发止期束效])?(?:日期|时间|年月日|yyyy[-/.年]mm[-/.月]dd日?)$/i;
const DAY = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u;

/** Does it stand in an element that its framework calls a picker? */
const isInPicker = ({ parentElement: box }: Element): boolean =>
  [box, box?.parentElement].some((at) => at && /-picker$/u.test(at.localName));

const opensWindow = (element: Element): boolean =>
  element.tagName === 'BUTTON' && element.getAttribute('aria-haspopup') === 'dialog';

/** A row of a phone, or a button that opens a window of its own, which asks for a day or shows one. */
const opensOwnDays = (element: Element, words: string): boolean =>
  (ASKS_FOR_DAY.test(words) || DAY.test(words)) &&
  (endsRow(element) || isInPicker(element) || opensWindow(element));

/** Does a box lie over the page, or wait unseen in what is seen? Then it is the list of something else. */
function isPopup(box: Element): boolean {
  const around = [box, box.parentElement, box.parentElement?.parentElement];
  if (around.some((at) => at && /^(?:absolute|fixed)$/u.test(styleOf(at)?.position ?? ''))) return true;
  return box.parentElement !== null && hasLayout(box.parentElement) && !hasLayout(box);
}

/** What the page draws at this element, by itself and as a whole; null for anything else. */
export function drawnAt(element: Element, holds: Holds = holdsControl): WidgetKind | null {
  if (isEditCell(element)) return 'cell';
  if (isDrawnUpload(element)) return 'upload';
  if (!isBox(element) || (element.firstChild === null && element.getAttribute('class') === null)) return null;
  if (choicesIn(element, holds).length > 0 && !isPopup(element)) return 'radio';
  return aloneAt(element, holds);
}

const NATIVE = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
/** Signs in the words or the names of an element, one of which all that stands for itself has, unless something is drawn at its ends. */
const SIGN_IN_WORDS = /[选選省市区县]|长期|永久|主体|select|choose|[▾▼⌄∨﹀▽›>]/i;
const SIGN_IN_NAMES = /select|picker|drop|combo|cascad|trigger|switch|toggle|\bsw|check|chk|tick/i;

/** May an element stand for itself? Asked of each, so at first of what it costs little to ask. */
function mayStandAlone(element: Element, text: string): boolean {
  const [first, last] = [element.firstElementChild, element.lastElementChild];
  if (last !== null && (NATIVE.has(last.tagName) || NATIVE.has(first?.tagName ?? ''))) return false;
  if (text.length > LONGEST_BOX) return false;
  if (text === '' || first?.firstChild === null || last?.firstChild === null) return true;
  if (SIGN_IN_WORDS.test(text) || asking.has(element) || opensWindow(element)) return true;
  if (SIGN_IN_NAMES.test(element.getAttribute('class') ?? '')) return true;
  return element.nextElementSibling !== null && endsRow(element);
}

/** Something to press that stands for itself. */
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
  const label = element.closest('label'); // words beside a native choice are that choice
  return kind === null ||
    leads(element) ||
    element.closest(CONTROL) !== null ||
    (label && holdsControl(label))
    ? null
    : kind;
}

/** Is an element a control, or does one stand in it? Of those without any input only right inside. */
export const holdsField = (element: Element): boolean =>
  holdsControl(element) || [element, ...element.children].some((at) => drawnAt(at) !== null);
