// Which headings apply to a control? One pass in document order; the outermost heading comes first.
import {
  CARD,
  DIALOG,
  DIALOG_PART,
  GROUP_HEAD,
  HEADING_NAMES,
  NO_HEADING,
  OPEN_TAB,
  PRESENT_STEP,
  STEP,
  TAB_PANE,
} from '../dom/component-libraries';
import { CONTROL } from '../dom/control';
import { fontSizeOf, hasToken, isSmallerThan, isTextControl } from '../dom/elements';
import { SENTENCE } from './card-titles';
import { holdsList, isHelpCell } from './cell-names';
import { isFold, isFoldedAway, isInClosedSheet } from './folded-parts';
import {
  type Below,
  isInSentence,
  isMark,
  isPressedAmongAlike,
  mayHead,
  namesItsBox,
  standsAbove,
  standsOut,
} from './heading-look';
import { LONGEST, PATH, wordsAsHeading } from './heading-text';
import { hasMoreWords, headsWordsOnly } from './heads-words';
import { isInBarOfSteps, isOneOfMany } from './one-of-many';
import { NAMED_BOX, openTabName, paneName } from './pane-name';
import { presentStepName } from './step-name';

/** Containers that are named by an attribute; the name is the heading of what they contain. */
const PANE = `${TAB_PANE},[role=region],section[aria-label],section[aria-labelledby],${NAMED_BOX}`;
const NAMED = `${PANE},${OPEN_TAB},${PRESENT_STEP}`;
const OVER_ROWS = 'th[rowspan],td[rowspan]';
/** Some libraries write `colspan="1"` on each cell: such a one is over its own column alone. */
const OVER_COLUMNS = 'th[colspan]:not([colspan="1"]),td[colspan]:not([colspan="1"])';

/** Every element whose markup may make it the heading of a block of fields: a heading, the name of a group, a class that says so, a cell over columns or rows, bold words, a pane. Without such markup, the appearance decides. */
const SURE_HEADING = `h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary,${HEADING_NAMES},${OVER_COLUMNS},${OVER_ROWS},strong,b,${NAMED}`;
/** The same, and what heads a group only where others like it stand beside it. */
export const HEADING = `${SURE_HEADING},${GROUP_HEAD}`;

/** Text in these elements is about the page, the site or a step, never about the fields below. */
const OUTSIDE_FORM =
  'nav,header,footer,tfoot,aside,[role=tablist],[role=navigation],[role=tab],[role=listbox],[role=menu]';
/** A `header` that is a direct child of one of these belongs to that box. */
const OWN_HEADER = `section,article,form,fieldset,${CARD},${DIALOG}`;

/** The ancestor that keeps an element's text from being a heading of fields, if there is one. */
function outsideFormOf(element: Element): Element | null {
  const found = element.closest(OUTSIDE_FORM);
  const box = found?.tagName === 'HEADER' ? found.parentElement : null;
  return box?.matches(OWN_HEADER) === true ? outsideFormOf(box) : found;
}

/** These are headings of their container, even if it has only one control. */
const NAMES_GROUP = new Set(['LEGEND', 'CAPTION']);

/** Where a heading applies: a box, or some rows of a table. */
type Scope = Pick<Node, 'contains'>;

interface Open {
  readonly element: Element;
  readonly scope: Scope;
  readonly level: number;
  readonly size: number;
  readonly text: string;
}

/** Headings without a level of their own. */
const NO_LEVEL = 7;

function levelOf(element: Element): number {
  const digit = /^H([1-6])$/u.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
  return digit === null || digit === undefined ? NO_LEVEL : Number(digit);
}

/** The name of a step applies only to fields in that step. */
const isOfStep = (box: Node): boolean => box.nodeType === 1 && hasToken(box as Element, STEP); // 1: an Element

/** The title of a dialog applies only to fields in that dialog. */
const isInDialog = (box: Node): boolean => box.nodeType === 1 && (box as Element).closest(DIALOG) !== null; // 1: an Element

/** A field, or a shadow host or frame that has fields inside. */
export interface FieldOrHost {
  readonly element: Element;
  readonly isHost: boolean;
}

export interface Outline {
  heading(element: Element): void;
  /** Call with each field or host in document order; returns the headings above it. */
  sectionOf(element: Element): string[];
  /** The headings above any other element. */
  above(element: Element): string[];
}

/** The next field or host, with the ones before and after it. */
interface Neighbours {
  readonly before: FieldOrHost | undefined;
  readonly next: FieldOrHost | undefined;
  readonly after: FieldOrHost | undefined;
}

/** Is the next field in the box? With count 2, is also the field after or before it? */
function holds({ before, next, after }: Neighbours, scope: Scope, count: 1 | 2): boolean {
  if (next === undefined || !scope.contains(next.element)) return false;
  if (count === 1 || next.isHost) return true;
  return [after, before].some((at) => at !== undefined && scope.contains(at.element));
}

/** The nearest box around a heading that contains the next field; null for a label or a button. */
function scopeOf(neighbours: Neighbours, element: Element): Node | null {
  for (let at: Node | null = element.parentNode; at !== null; at = at.parentNode) {
    if (at.nodeName === 'LABEL' || at.nodeName === 'BUTTON') return null;
    if (holds(neighbours, at, 1)) return at;
    if (isPanelOfTable(at as Element, element)) return null; // not the document, which contains every field
  }
  return null;
}

/** The heading of a list of records in its own panel ends with that panel; the title of a page does not. */
const isPanelOfTable = (box: Element, heading: Element): boolean =>
  levelOf(heading) > 1 &&
  box.matches(CARD) &&
  [...box.getElementsByTagName('table')].some((table) => !table.contains(heading));

const isOneOfGroups = (element: Element): boolean =>
  element.matches(GROUP_HEAD) &&
  (element.parentElement?.querySelectorAll(`:scope > ${GROUP_HEAD}`).length ?? 0) > 1;

function isAbove({ before, next, after }: Neighbours, element: Element): boolean {
  if (before?.isHost === false && before.element.contains(element)) return false; // the words of the control before
  if (element.matches(SURE_HEADING)) return !isInSentence(element) && !isPressedAmongAlike(element);
  if (isOneOfGroups(element)) return true;
  if (next === undefined || !mayHead(element)) return false;
  const below: Below = { field: next.element, isHost: next.isHost, next: after?.element ?? null };
  return standsAbove(element, below) && (standsOut(element) || namesItsBox(element, below));
}

/** The rows that a cell spans; null where it spans only one. */
function rowsBeside(cell: Element): Scope | null {
  const row = cell.parentElement;
  const count = cell.matches(OVER_ROWS) ? Number(cell.getAttribute('rowspan')) : 1;
  if (row === null || !(count > 1)) return null;
  const all = [...(row.parentElement?.children ?? [])];
  const rows = all.slice(all.indexOf(row), all.indexOf(row) + count);
  return { contains: (element) => rows.some((one) => one.contains(element)) };
}

/** The heading made by a named pane, by the open one of tabs that have no panes, or by the present one of a row of steps; a box without fields or without a name makes none. */
function openedPane(element: Element, neighbours: Neighbours): Open | null {
  const isPane = element.matches(PANE);
  const scope = isPane ? element : scopeOf(neighbours, element);
  const field = neighbours.next?.element ?? element;
  const text = isPane ? paneName(element) : openTabName(element, field) || presentStepName(element);
  const isTitle = text.length > 1 && text.length <= LONGEST && scope !== null && holds(neighbours, scope, 1);
  return isTitle ? { element, scope, level: NO_LEVEL, text, size: 0 } : null;
}

/** Does it stand in the row of the box for text before it, as a picture code does? */
function isBehindBox({ before }: Neighbours, element: Element, scope: Node): boolean {
  if (before === undefined || !isTextControl(before.element)) return false;
  for (let at = element.parentElement; at !== null && at !== scope; at = at.parentElement)
    if (at.contains(before.element)) return true;
  return false;
}

/** Is it a sentence in smaller print right below a title? It describes what the title names, whatever it is called: a subtitle. */
const isRemarkBelow = (element: Element): boolean => {
  const title = element.previousElementSibling;
  return (
    title?.matches(SURE_HEADING) === true &&
    SENTENCE.test(element.textContent ?? '') &&
    isSmallerThan(element, title)
  );
};

/** The heading that an element is, with its scope, if it applies to the next field. */
function openedBy(element: Element, neighbours: Neighbours, hosted: ReadonlySet<Element>): Open | null {
  if (element.matches(NAMED)) return openedPane(element, neighbours);
  if (
    isRemarkBelow(element) ||
    hasToken(element, NO_HEADING) ||
    !isAbove(neighbours, element) ||
    holdsList(element)
  )
    return null;
  // decoration is no heading, for example the gap in the outline around one box
  if (element.closest('[aria-hidden=true]') !== null) return null;
  const text = wordsAsHeading(element);
  if (text.length < 2 || text.length > LONGEST || isMark(text) || PATH.test(text)) return null;
  if (isHelpCell(element)) return null;
  const box = scopeOf(neighbours, element);
  if (box === null || isFoldedAway(element, box, neighbours.next?.element)) return null;
  if (isInClosedSheet(element, box)) return null;
  if ((hasToken(element, STEP) || isInBarOfSteps(element, box, hosted)) && !isOfStep(box)) return null;
  if (hasToken(element, DIALOG_PART) && !isInDialog(box)) return null;
  if (neighbours.next && headsWordsOnly(element, box, text, neighbours.next.element)) return null;
  const rows = rowsBeside(element);
  if (rows !== null && !holds(neighbours, rows, 1)) return null;
  const scope = rows ?? box;
  const beside = outsideFormOf(element);
  if (beside !== null && !beside.contains(neighbours.next?.element ?? null) && !isFold(beside, element))
    return null;
  const level = levelOf(element);
  if (level === NO_LEVEL && isBehindBox(neighbours, element, box)) return null;
  // a title above a single control is that control's label, unless it has another
  const isOverOne = level === NO_LEVEL && !NAMES_GROUP.has(element.tagName) && !holds(neighbours, scope, 2);
  if (isOverOne && !hasMoreWords(box, text)) return null;
  if (level === NO_LEVEL && rows === null && isOneOfMany(element, box, hosted)) return null;
  return { element, scope, level, text, size: level === NO_LEVEL ? fontSizeOf(element) : 0 };
}

/** Closes the headings that end where another heading of the same rank begins. */
function closeAlike(open: Open[], { scope, level, size }: Open): void {
  while (open.length > 0) {
    const last = open[open.length - 1];
    if (last === undefined || last.scope !== scope || last.level < level) break;
    // a smaller heading below a larger one is a subheading
    if (level === NO_LEVEL && last.level === NO_LEVEL && size > 0 && size < last.size) break;
    open.pop();
  }
}

/** The ancestors of hosts and frames: they contain fields that no selector of their own document finds. */
function aroundHosts(
  fieldsAndHosts: readonly FieldOrHost[],
  hosts: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const hosted = new Set<Element>();
  for (const { element } of fieldsAndHosts) {
    if (!hosts.has(element) || element.matches(CONTROL)) continue;
    for (let at: Element | null = element; at !== null && !hosted.has(at); at = at.parentElement)
      hosted.add(at);
  }
  return hosted;
}

/** Tracks headings, fields and hosts in document order, and returns the open headings for each field. `hosts`: shadow hosts and frames. */
export function createOutline(fieldsAndHosts: readonly FieldOrHost[], hosts: ReadonlySet<Element>): Outline {
  const hosted = aroundHosts(fieldsAndHosts, hosts);
  const open: Open[] = [];
  let passed = 0;

  const leave = (element: Element): void => {
    while (open.length > 0 && !open[open.length - 1]?.scope.contains(element)) open.pop();
  };

  const heading = (element: Element): void => {
    const neighbours: Neighbours = {
      before: fieldsAndHosts[passed - 1],
      next: fieldsAndHosts[passed],
      after: fieldsAndHosts[passed + 1],
    };
    if (neighbours.next === undefined) return;
    leave(element);
    if (open.some((at) => at.element !== at.scope && at.element.contains(element))) return;
    const opened = openedBy(element, neighbours, hosted);
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
