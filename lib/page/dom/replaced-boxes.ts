// Which box is no control of its own, but a memory or a display of another? EasyUI draws the box to type into behind a hidden one.
import { DRAWN_TWICE } from './component-libraries';
import { isHtml, isTextControl, styleOf } from './elements';

const LIST = '[role=combobox]';
const BOX = 'input:not([type=hidden]),textarea';
const NO_BOX = new Set(['hidden', 'file', 'checkbox', 'radio', 'submit', 'button', 'reset', 'image']);

/** Is it a box that is hidden because the next element holds the one that shows? */
export function isReplacedBox(element: Element): boolean {
  if (!isTextControl(element) || NO_BOX.has(element.type)) return false;
  const next = element.nextElementSibling;
  if (next === null || next.matches(BOX) || next.querySelectorAll(BOX).length !== 1) return false;
  return styleOf(element)?.display === 'none' || (isDot(element) && next.querySelector(LIST) !== null);
}

/** Is it kept on the page in a single pixel, where only those would find it who cannot see what is drawn instead? */
const isDot = (element: Element): boolean => isHtml(element) && element.offsetWidth <= 1;

/** The id of the hidden input before a box without a name, which keeps the box's value in the form in which it is sent: flatpickr. */
export const idOfMemory = (box: Element): string =>
  (box.matches('[type=hidden]+input:not([name])') && box.previousElementSibling?.id) || '';

const UNSEEN = 'input[aria-hidden=true][tabindex="-1"]';
const DRAWN_CHOICE = '[role=radio],[role=checkbox],[role=switch]';

/** Is it a native box that nobody can reach, beside what is drawn in its place? Radix, Base UI and Shoelace put it there for the form that sends it. */
function isUnseenTwin(element: Element): boolean {
  if (!element.matches(UNSEEN)) return false;
  const { type } = element as HTMLInputElement; // UNSEEN finds inputs
  const drawn = type === 'radio' || type === 'checkbox' ? DRAWN_CHOICE : '[role=combobox]';
  return element.parentElement?.querySelector(`:scope>${drawn}`) != null;
}

/** The box of a list around the element that opens it, where the chosen words and the hidden box that is sent with the form stand beside that element: Shoelace. */
export const boxOfList = ({ parentElement: box }: Element): Element | null =>
  box?.querySelector(`:scope>${UNSEEN}`) ? box : null;

/** Is it the list that another box of its tree opens? */
function isListOfAnother(element: Element): boolean {
  if (element.id === '' || element.getAttribute('role') !== 'listbox') return false;
  const tree = element.getRootNode() as ParentNode; // of an element on a page
  return tree.querySelector(`[role=combobox][aria-controls="${CSS.escape(element.id)}"]`) !== null;
}

/**
 * The box in which a group of radios of Shoelace reports that nothing is chosen; the button that opens the list of the box beside it, which
 * takes typing and is where the keyboard goes (React Aria, Headless UI); the boxes in which React Aria keeps a day for the form and for the
 * browser, beside the segments into which it is typed; the select that Vuetify keeps in a list for the form, and the text by which it measures
 * how high a box must be.
 */
const REPEATS =
  ':is(input[hidden],button[aria-haspopup=listbox])[tabindex="-1"],[role]+input[hidden]:not([type=file]),[aria-hidden=true]>input[type=date],[role=combobox]:not(.choices) select[hidden],textarea[readonly][aria-hidden=true]';

/** The box in it to which its label belongs. */
const BOX_IN_LIST = `input${LIST},input[type=text][id]`;

/** Is it what is drawn around a box that opens a list and says of itself that it does (Vuetify)? */
const surroundsList = (element: Element): boolean =>
  element.matches(LIST) && element.querySelector(BOX_IN_LIST) !== null;

/** What is drawn around a box that opens a list, where that says so too; else the box itself. */
export const listAround = (box: Element): Element => box.parentElement?.closest(LIST) ?? box;

/** Is it a part of the control before it that would be read as one more? */
export const repeatsAnother = (element: Element): boolean =>
  element.matches(`${REPEATS},${DRAWN_TWICE}`) ||
  surroundsList(element) ||
  isUnseenTwin(element) ||
  isListOfAnother(element);

const SAYS_FILE = /文件|图片|照片|附件|上[传傳]|file|path|upload|image|pic/iu;
const NAMES_FILE = /\.[a-z]{3,4}$/iu;
const ROW = /^(?:T[DHR]|LI|FORM|BODY)$/u;

/** Is it a box for display that says, by its hint, its names or what it holds, that it shows the name of a file? */
const displaysFile = (box: Element): boolean =>
  isTextControl(box) &&
  box.matches('input:is([readonly],[disabled],[onkeydown*=false])') &&
  (NAMES_FILE.test(box.value) ||
    (box.value === '' && SAYS_FILE.test(`${box.placeholder} ${box.className} ${box.id} ${box.name}`)));

/** Of a file input and a box for display that stand together, and nothing else to fill, the other one: the box shows the file's name. */
export function besideFile(element: Element): Element | null {
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 3 && !ROW.test(at.tagName);
    depth += 1
  ) {
    const boxes = [...at.querySelectorAll('input:not([type=hidden]),select,textarea')];
    const [one, other] = boxes;
    const isPair = boxes.length === 2 && boxes.filter((box) => box.matches('[type=file]')).length === 1;
    if (isPair && boxes.some(displaysFile)) return (one === element ? other : one) ?? null;
    if (boxes.length > 1) return null;
    at = at.parentElement;
  }
  return null;
}

/** Is it the box that only shows the name of the file that the input beside it holds? */
export const showsFileName = (element: Element): boolean =>
  displaysFile(element) && besideFile(element) !== null;
