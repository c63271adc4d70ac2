// What has appeared where a cell or a row of a page was opened to be edited: a box, a list, a window, or choices with buttons to keep and to leave them?
import { buttonText, sendsForm } from '../dom/buttons';
import { CONTROL } from '../dom/control';
import { around, isLive, isOutOfFlow, isTextControl, isVisible } from '../dom/elements';
import { tappedRow } from '../dom/tapped-rows';
import type { Reads } from '../shown/reads';
import { freshLists, listsShown } from './popup';

/** Words of a button that keeps what was typed. */
export const SAVES =
  /^(?:[✓✔√]|确\s?定|确\s?认|(?:确认|确定)?保\s?存(?:信息|资料|修改|并(?:返回|关闭))?|完\s?成|ok|save|done|apply)$/iu;
export const GIVES_UP = /^(?:[✗✕×xX]|取\s?消|关\s?闭|cancel|close)$/iu;

/** The same in what has come over the page, where a panel that fills the view is left to go back to the form. */
const LEAVES = new RegExp(`${GIVES_UP.source}|^[‹〈<←]?\\s*(?:返回|back)$`, 'iu');

/** The cell and what is around it, because some pages replace the cell, or the whole row, by the box. */
export interface Place {
  readonly cell: Element;
  /** The elements around it, from the inside. */
  readonly around: readonly Element[];
  /** What is pressed to edit the row of the cell, where it has a button for that. */
  readonly button: Element | null;
  /** The controls that were there before the cell was opened, and what had the focus. */
  readonly before: ReadonlySet<Element>;
  readonly focused: Element | null;
  /** For a row with a button, or one that is tapped: what was drawn on the page then. A window or a list may open instead of a box. */
  readonly drawn: ReadonlySet<Element> | null;
}

const MOST_AROUND = 5;

function aroundOf(cell: Element): Element[] {
  const found: Element[] = [];
  for (
    let at = around(cell);
    at !== null && found.length < MOST_AROUND && at.tagName !== 'BODY';
    at = around(at)
  )
    found.push(at);
  return found;
}

/** The controls in a box, also in the shadow trees of elements of the page's own making. */
const controlsIn = (box: Element): Element[] => [
  ...box.querySelectorAll(CONTROL),
  ...[...box.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll(CONTROL) ?? []),
  ]),
];

export const holdsOthers = (box: Element, own: Element | null): boolean =>
  controlsIn(box).some((at) => at !== own && isVisible(at));

/** What has the focus, also inside shadow trees. */
function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export function placeOf(cell: Element, { editButtonOf }: Reads): Place {
  const [boxes, button] = [aroundOf(cell), editButtonOf(cell)];
  return {
    cell,
    around: boxes,
    button,
    before: new Set(boxes.slice(-1).flatMap(controlsIn)),
    focused: focusedIn(cell.ownerDocument),
    drawn: button === null && tappedRow(cell) === null ? null : new Set(listsShown(cell)),
  };
}

/** Where the control appears: in the cell, or in the nearest element around it where the page replaces or hides the cell (x-editable), or edits the whole row. */
export const boxOf = ({ cell, around: boxes, button }: Place): Element | null =>
  button === null && isLive(cell) && isVisible(cell) ? cell : (boxes.find(isLive) ?? null);

/** The text box that a table lays over the cell being edited: ExtJS, Handsontable. */
export function laidOver(cell: Element): Element | null {
  if (!isLive(cell)) return null;
  const { left, top, width, height } = cell.getBoundingClientRect();
  const hit = cell.ownerDocument.elementFromPoint?.(left + width / 2, top + height / 2);
  const control = hit?.closest(CONTROL) ?? null;
  return control?.contains(cell) === true ? null : control;
}

const liesOver = (at: Element): boolean => isOutOfFlow(at) || [...at.children].some(isOutOfFlow);

/** What has come up for a row since its button was pressed; where the row itself is tapped, what lies over the page. */
export const windowsOf = ({ cell, button, drawn }: Place): Element[] =>
  drawn === null ? [] : freshLists(cell, drawn).filter((at) => button !== null || liesOver(at));

/** Those of them that lie over the page: a window is the row's own, and what a page has drawn anew may hold the buttons of the whole form. */
export const overlaysOf = (place: Place): Element[] => windowsOf(place).filter(liesOver);

export const buttonIn = (box: Element, words: RegExp): Element | undefined =>
  [...box.querySelectorAll('button,a,[role=button]')].find((at) => words.test(buttonText(at)));

/** What is pressed in what has come over the page to keep or to leave it: a button, or words that a page draws as one. */
const enderOf = (over: Element, words: RegExp): Element | undefined =>
  buttonIn(over, words) ??
  [...over.querySelectorAll('*')].find(
    (at) => at.childElementCount === 0 && words.test(buttonText(at)) && isVisible(at) && !sendsForm(at),
  );

export const keeperOf = (over: Element): Element | undefined => enderOf(over, SAVES);
export const leaverOf = (over: Element): Element | undefined => enderOf(over, LEAVES);

/** What has come over the page and holds this box, with something to keep what is typed there. */
export const overlayAround = (place: Place, box: Element | null): Element | undefined =>
  box === null ? undefined : overlaysOf(place).find((at) => at.contains(box) && keeperOf(at) !== undefined);

/** The one box in a window of a row that has a button to keep what is typed; a list may have a box to search it, and a form asks for more than its row does. */
function aloneInWindow(place: Place): Element | null {
  const windows = overlaysOf(place).filter((at) => keeperOf(at) !== undefined);
  const [only = null, ...more] = windows.flatMap(controlsIn).filter(isVisible);
  return more.length === 0 ? only : null;
}

const takesWords = (element: Element): boolean =>
  isTextControl(element) && !/^(?:radio|checkbox|file)$/u.test(element.type);

/** The windows that ask for more than the row does. */
export const formsOf = (place: Place): Element[] =>
  overlaysOf(place).filter(
    (at) => controlsIn(at).filter((one) => takesWords(one) && isVisible(one)).length > 1,
  );

const NEAR = 2;

/** Does nothing stand in the box but the cell's own? Where a page draws more than a row anew, new boxes of other rows stand there, too. */
const isNear = ({ around: boxes, button }: Place, box: Element): boolean =>
  button === null || boxes.slice(0, NEAR).includes(box);

/** The control that has appeared in place of the text, over it, or in a window of its own, where it has the focus. */
export function openedIn(place: Place): Element | null {
  const box = boxOf(place);
  if (box === null || box.matches(CONTROL)) return box;
  const now = focusedIn(place.cell.ownerDocument);
  const focused = now !== place.focused && now?.matches(CONTROL) && !place.before.has(now) ? now : null;
  return (
    (place.button === null ? null : focused) ??
    (isNear(place, box) ? controlsIn(box) : []).find((at) => !place.before.has(at) && isVisible(at)) ??
    laidOver(place.cell) ??
    focused ??
    aloneInWindow(place)
  );
}

/** What a row draws in its place to be edited by something else than a box: choices, lists, with a button to keep them and one to leave. */
export const editorOf = (place: Place): Element | undefined =>
  windowsOf(place).find((at) => [SAVES, GIVES_UP].every((words) => buttonIn(at, words) !== undefined));
