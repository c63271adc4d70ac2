// Under which headings does a control stand? One pass in document order, outermost heading first.
import {
  CARD,
  DIALOG,
  DIALOG_PART,
  HEADING_NAMES,
  NO_HEADING,
  STEP,
  TAB_PANE,
  TITLE_IN_HEAD,
} from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { hasToken, isOneMake, wordsOf } from '../dom/elements';
import { isName, withoutNote } from '../dom/names';
import { tidy } from '../dom/text';
import { isChoiceRole, roleOf } from './candidates';
import { holdsList } from './cell-names';
import { isFold, isFoldedAway } from './folded-parts';
import {
  type Below,
  fontSizeOf,
  isInSentence,
  MARK,
  mayHead,
  namesItsBox,
  standsAbove,
  standsOut,
  UPLOAD_INSTRUCTIONS,
} from './heading-look';
import { paneName } from './pane-name';

/** These are named by an attribute, and hold what they head. */
const PANE = `${TAB_PANE},[role=region],section[aria-label],section[aria-labelledby]`;
const OVER_ROWS = 'th[rowspan],td[rowspan]';

/** Signs of a heading that the markup itself gives; the look is asked where none of them is there. */
const SIGNS: readonly { readonly name: string; readonly selector: string }[] = [
  { name: 'heading', selector: 'h1,h2,h3,h4,h5,h6,[role=heading]' },
  { name: 'name of a group', selector: 'legend,caption,summary' },
  { name: 'class', selector: HEADING_NAMES },
  { name: 'cell over columns', selector: 'th[colspan],td[colspan]' },
  { name: 'cell over rows', selector: OVER_ROWS },
  { name: 'bold', selector: 'strong,b' },
  { name: 'pane', selector: PANE },
];

/** Everything that may head a block of fields by its markup. */
export const HEADING = SIGNS.map(({ selector }) => selector).join(',');

/** Words of these speak of the page, the site or a step, never of the fields below them. */
const BESIDE =
  'nav,header,footer,tfoot,aside,[role=tablist],[role=navigation],[role=tab],[role=listbox],[role=menu]';
/** A header right in one of these is that box's own. */
const OWN_HEADER = `section,article,form,fieldset,${CARD},${DIALOG}`;

/** What keeps an element's words from speaking of fields, if anything around it does. */
function besideOf(element: Element): Element | null {
  const found = element.closest(BESIDE);
  const box = found?.tagName === 'HEADER' ? found.parentElement : null;
  return box?.matches(OWN_HEADER) === true ? besideOf(box) : found;
}

/** These head what they stand in, be it one control. */
const NAMES_GROUP = new Set(['LEGEND', 'CAPTION']);

/** Where a heading counts: a box, or some rows of a table. */
type Scope = Pick<Node, 'contains'>;

interface Open {
  readonly element: Element;
  readonly scope: Scope;
  readonly level: number;
  readonly size: number;
  readonly text: string;
}

const LONGEST = 60;

/** Headings without a level of their own. */
const NO_LEVEL = 7;

function levelOf(element: Element): number {
  const digit = /^H([1-6])$/u.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  return digit === null || digit === undefined ? NO_LEVEL : Number(digit);
}

/** One of several alike beside each other is a step or a tab. */
function isOneOfMany(element: Element, scope: Node, hosted: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null && at !== scope; at = at.parentElement) {
    const own = at;
    const isAlike = (other: Element | null): boolean =>
      other !== null &&
      other.firstChild !== null && // a bar is only drawn
      isOneMake(own, other) &&
      // the row of one cell over all columns heads the rows of several cells
      (own.tagName !== 'TR' || other.childElementCount === own.childElementCount) &&
      other.querySelector(CONTROL) === null &&
      !hosted.has(other);
    if (isAlike(at.nextElementSibling) || isAlike(at.previousElementSibling)) return true;
  }
  return false;
}

/** The name of a step heads only fields that stand in that step. */
const isOfStep = (box: Node): boolean => box.nodeType === 1 && hasToken(box as Element, STEP); // 1: an Element

/** The title of a dialog heads only fields that stand in that dialog. */
const isInDialog = (box: Node): boolean => box.nodeType === 1 && (box as Element).closest(DIALOG) !== null; // 1: an Element

/** Does a box say more than its title, in other words than those of an upload? */
function hasMoreWords(scope: Node, title: string): boolean {
  if (scope.nodeType !== 1) return false; // 1: an Element
  const words = tidy(wordsOf(scope as Element, LONGEST * 3)).replace(title, '');
  return isName(words.replace(UPLOAD_INSTRUCTIONS, ''));
}

/** A field, or a host or frame that has fields inside. */
export interface Stop {
  readonly element: Element;
  readonly isHost: boolean;
}

export interface Outline {
  heading(element: Element): void;
  /** Call with each stop in document order; gives the headings above it. */
  sectionOf(element: Element): string[];
  /** The headings above something that is no stop. */
  above(element: Element): string[];
}

/** The stop that is read next, with those beside it. */
interface Ahead {
  readonly before: Stop | undefined;
  readonly next: Stop | undefined;
  readonly after: Stop | undefined;
}

/** Is the next field in the box, and for two also the one behind or before it? */
function holds({ before, next, after }: Ahead, scope: Scope, count: 1 | 2): boolean {
  if (next === undefined || !scope.contains(next.element)) return false;
  if (count === 1 || next.isHost) return true;
  return [after, before].some((at) => at !== undefined && scope.contains(at.element));
}

/** The nearest box around a heading that holds the next field; null for a label or a button. */
function scopeOf(ahead: Ahead, element: Element): Node | null {
  for (let at: Node | null = element.parentNode; at !== null; at = at.parentNode) {
    if (at.nodeName === 'LABEL' || at.nodeName === 'BUTTON') return null;
    if (holds(ahead, at, 1)) return at;
    if (isPanelOfTable(at as Element, element)) return null; // not the document, which holds every field
  }
  return null;
}

/** What heads a list of records in a panel of its own ends with it; the title of a page does not. */
const isPanelOfTable = (box: Element, heading: Element): boolean =>
  levelOf(heading) > 1 &&
  box.matches(CARD) &&
  [...box.getElementsByTagName('table')].some((table) => !table.contains(heading));

function isAbove({ next, after }: Ahead, element: Element): boolean {
  if (element.matches(HEADING)) return !isInSentence(element);
  if (next === undefined || !mayHead(element)) return false;
  const below: Below = { field: next.element, isHost: next.isHost, next: after?.element ?? null };
  return standsAbove(element, below) && (standsOut(element) || namesItsBox(element, below));
}

/** The rows that a cell stands beside; null where it is in one row only. */
function rowsBeside(cell: Element): Scope | null {
  const row = cell.parentElement;
  const count = cell.matches(OVER_ROWS) ? Number(cell.getAttribute('rowspan')) : 1;
  if (row === null || !(count > 1)) return null;
  const all = [...(row.parentElement?.children ?? [])];
  const rows = all.slice(all.indexOf(row), all.indexOf(row) + count);
  return { contains: (element) => rows.some((one) => one.contains(element)) };
}

/** A heading of a group that folds is pressed, and may be all button. */
function pressedWords({ childElementCount, firstElementChild }: Element): string {
  const isButton = childElementCount === 1 && firstElementChild?.tagName === 'BUTTON';
  return isButton ? (firstElementChild?.textContent ?? '').slice(0, LONGEST * 2) : '';
}

/** The words of a heading; of one that ends with a choice about what it heads (同主体负责人), those before the choice. */
function wordsAsHeading(element: Element): string {
  const controls = [...element.querySelectorAll(CONTROL)];
  if (controls.length === 0) {
    const title = element.querySelector(TITLE_IN_HEAD) ?? element;
    return tidy(withoutNote(wordsOf(title, LONGEST * 2), title) || pressedWords(element));
  }
  const isChoice = controls.length === 1 && controls.every((at) => isChoiceRole(roleOf(at)));
  return isChoice && element.firstChild?.nodeType === 3 ? tidy(element.firstChild.nodeValue ?? '') : ''; // 3: a text
}

/** A pane with a name; a box that holds no field or has no name heads nothing. */
function openedPane(element: Element, ahead: Ahead): Open | null {
  const text = paneName(element);
  const isTitle = text.length > 1 && text.length <= LONGEST && holds(ahead, element, 1);
  return isTitle ? { element, scope: element, level: NO_LEVEL, text, size: 0 } : null;
}

/** Has the card that it heads words and no field, and the next card a title of its own? Then it heads no more than these words. */
function headsCardOfWords(element: Element, scope: Node, text: string): boolean {
  const title = /^H[1-6]$/u.test(element.tagName) ? element.tagName : '';
  for (let at = element.parentElement; title !== '' && at !== null && at !== scope; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next !== null && isOneMake(at, next) && next.querySelector(title) !== null)
      return hasMoreWords(at, text);
  }
  return false;
}

/** What an element heads, if it is a heading of the next field. */
function openedBy(element: Element, ahead: Ahead, hosted: ReadonlySet<Element>): Open | null {
  if (element.matches(PANE)) return openedPane(element, ahead);
  if (hasToken(element, NO_HEADING) || !isAbove(ahead, element) || holdsList(element)) return null;
  // what is drawn for the eye only, as the gap in a frame around one box, heads nothing
  if (element.closest('[aria-hidden=true]') !== null) return null;
  const text = wordsAsHeading(element);
  if (text.length < 2 || text.length > LONGEST || MARK.test(text)) return null;
  const box = scopeOf(ahead, element);
  if (box === null || isFoldedAway(element, box, ahead.next?.element)) return null;
  if (hasToken(element, STEP) && !isOfStep(box)) return null;
  if (hasToken(element, DIALOG_PART) && !isInDialog(box)) return null;
  if (headsCardOfWords(element, box, text)) return null;
  const rows = rowsBeside(element);
  if (rows !== null && !holds(ahead, rows, 1)) return null;
  const scope = rows ?? box;
  const beside = besideOf(element);
  if (beside !== null && !beside.contains(ahead.next?.element ?? null) && !isFold(beside, element))
    return null;
  const level = levelOf(element);
  // a title over one control alone is that control's label, unless it has another
  const isOverOne = level === NO_LEVEL && !NAMES_GROUP.has(element.tagName) && !holds(ahead, scope, 2);
  if (isOverOne && !hasMoreWords(box, text)) return null;
  if (level === NO_LEVEL && rows === null && isOneOfMany(element, box, hosted)) return null;
  return { element, scope, level, text, size: level === NO_LEVEL ? fontSizeOf(element) : 0 };
}

/** Closes the headings that end where one of their own rank begins. */
function closeAlike(open: Open[], { scope, level, size }: Open): void {
  while (open.length > 0) {
    const last = open[open.length - 1];
    if (last === undefined || last.scope !== scope || last.level < level) break;
    // a smaller one below a larger one heads a part of it
    if (level === NO_LEVEL && last.level === NO_LEVEL && size > 0 && size < last.size) break;
    open.pop();
  }
}

/** Everything around a host or a frame: there are fields in it that no selector of its own document finds. */
function aroundHosts(stops: readonly Stop[], hosts: ReadonlySet<Element>): ReadonlySet<Element> {
  const hosted = new Set<Element>();
  for (const { element } of stops) {
    if (!hosts.has(element) || element.matches(CONTROL)) continue;
    for (let at: Element | null = element; at !== null && !hosted.has(at); at = at.parentElement)
      hosted.add(at);
  }
  return hosted;
}

/** Follows headings and stops in document order and knows for each stop which headings are open. `hosts`: those of shadow trees, and frames. */
export function createOutline(stops: readonly Stop[], hosts: ReadonlySet<Element>): Outline {
  const hosted = aroundHosts(stops, hosts);
  const open: Open[] = [];
  let passed = 0;

  const leave = (element: Element): void => {
    while (open.length > 0 && !open[open.length - 1]?.scope.contains(element)) open.pop();
  };

  const heading = (element: Element): void => {
    const ahead: Ahead = { before: stops[passed - 1], next: stops[passed], after: stops[passed + 1] };
    if (ahead.next === undefined) return;
    leave(element);
    if (open.some((at) => at.element !== at.scope && at.element.contains(element))) return;
    const opened = openedBy(element, ahead, hosted);
    if (opened === null) return;
    closeAlike(open, opened);
    open.push(opened);
  };

  const above = (element: Element): string[] => {
    leave(element);
    return open.map((at) => at.text);
  };
  const sectionOf = (element: Element): string[] => {
    const section = above(element);
    passed += 1;
    return section;
  };

  return { heading, sectionOf, above };
}
