// Which controls does a page have? Native ones and those of component libraries, with one entry for each field that a person sees.
import { chooserBehind } from '../dom/buttons';
import { CHECKBOX_GROUP, PRESSED_ROW, RADIO_GROUP, TAG_BOX } from '../dom/component-libraries';
import type { Control } from '../dom/control';
import { dayAround, isDaySegment } from '../dom/day-segments';
import { choicesByQuestion } from '../dom/drawn-choices';
import { drawnAt } from '../dom/drawn-controls';
import { isOfTiles } from '../dom/drawn-uploads';
import { isEditCell } from '../dom/edit-cells';
import { hasLayout, hasToken, isInput, isOutOfFlow, isSelect, isVisible } from '../dom/elements';
import { CASCADER, OPENED } from '../dom/opened-parts';
import { boxOfList, isReplacedBox, listAround, repeatsAnother, showsFileName } from '../dom/replaced-boxes';
import { reactSelectOf, searchedList } from '../dom/searched-lists';
import { isBelowList, isPerceivable, visualElementOf } from '../dom/visual-element';
import type { WidgetKind } from '../model';
import { type Candidate, candidateOf, isChoiceRole, roleOf, valueOfRow } from './candidates';
import { choiceKey, groupOf, standsAs } from './choice-groups';
import { kindOfClass, libraryControl, onlySuggests, type Widget } from './library-control';
import { nativeKind } from './native-kind';
import {
  asksDay,
  asksDayInRow,
  boxOfSheet,
  DAY_NAMED,
  drawnFor,
  opensDay,
  opensList,
  showsDay,
} from './popup-triggers';
import { joinReplacements, searchesDrawn } from './replaced-selects';
import { isLeftOver, isTwinUpload, isUploadOver } from './stacked-files';
import { tagBoxOf, takesTyped } from './tag-boxes';

function drawnSelect({ element, type }: Candidate): Widget | null {
  const root = type === 'hidden' ? drawnFor(element) : null;
  const isOther = [root, root?.parentElement].some((at) => at && !/^(?:select)?$/u.test(drawnAt(at) ?? ''));
  return root === null || isOther ? null : { root, kind: 'select' };
}

/** On phones: a row that opens a sheet when pressed and shows what was chosen there. */
function pressedRow({ element, item, type }: Candidate): Widget | null {
  if (item === null || type === 'hidden' || !isInput(element)) return null;
  const root = hasToken(item, PRESSED_ROW) && element.readOnly ? element : boxOfSheet(element, item);
  if (root === null) return null;
  const isDay = asksDay(item) || DAY_NAMED.test(element.placeholder);
  return { root, kind: isDay ? 'date' : 'select' };
}

const saysItOpens = ({ element, type }: Candidate): boolean =>
  type !== 'hidden' &&
  (element.matches('[role=combobox],[aria-haspopup=listbox],[role=listbox][aria-expanded][tabindex]') ||
    (type === 'text' && element.id !== '' && listAround(element) !== element)) &&
  !isSelect(element);

const tagBox = ({ element, item, type }: Candidate): Widget | null => {
  const root = /^(?:text|search)$/u.test(type) ? tagBoxOf(element, item) : null;
  return root && { root, kind: 'tags' };
};

const takesText = (element: Element): boolean =>
  isInput(element) && !element.readOnly && element.inputMode !== 'none';

/** A box that only suggests what may be typed is a text box. */
function typedList(candidate: Candidate): Widget | null {
  const { element } = candidate;
  const isTyped = saysItOpens(candidate) && takesText(element) && element.closest(TAG_BOX) === null;
  return itself(listAround(element), isTyped ? nativeKind(element) : null);
}

function namedList(candidate: Candidate): Widget | null {
  const { element, item } = candidate;
  if (!saysItOpens(candidate) || takesText(element) || onlySuggests(element)) return null;
  const shown = valueOfRow(candidate);
  if (shown !== null) return { root: shown, kind: asksDay(item) ? 'date' : 'select' };
  const box = isInput(element) ? boxOfList(element) : null;
  return itself(box ?? (isPerceivable(element) ? element : visualElementOf(element)), 'select');
}

function sharedParent(parts: readonly Element[]): Element | null {
  const last = parts[parts.length - 1];
  let at = parts[0]?.parentElement ?? null;
  while (at !== null && last !== undefined && !at.contains(last)) at = at.parentElement;
  return at;
}

interface Draft {
  kind: WidgetKind;
  element: Element;
  item: Element | null;
  parts: Element[];
}

/** What has been found so far. */
interface Gathered {
  readonly drafts: Draft[];
  /** Drafts by the root of their widget, by their group, or by the name that their choices share. */
  readonly byRoot: Map<Element | string, Draft>;
  /** Elements that the page itself draws around or beside a hidden input. */
  readonly drawn: Set<Element>;
}

function addChoice({ drafts, byRoot }: Gathered, { element, item }: Candidate, { kind }: Widget): void {
  const isRadio = kind === 'radio';
  const group = groupOf(element, item, isRadio ? RADIO_GROUP : CHECKBOX_GROUP);
  const key = group ?? choiceKey(element, kind);
  const known = byRoot.get(key);
  if (known?.kind === kind) {
    // a library's wrapper that has a role and the input inside it are the same choice
    if (!known.parts.some((part) => part.contains(element))) known.parts.push(element);
    return;
  }
  const draft: Draft = { kind, element: group ?? element, item, parts: [element] };
  drafts.push(draft);
  byRoot.set(key, draft);
}

function addDrawn(
  { drafts, byRoot, drawn }: Gathered,
  { element, item, type }: Candidate,
  widget: Widget,
): void {
  const known = byRoot.get(widget.root);
  const isHidden = type === 'hidden';
  const isPart = (type !== '' && !isHidden && widget.root !== boxOfSheet(element, item)) || isSelect(element);
  if (isHidden && kindOfClass(widget.root) === null) drawn.add(widget.root);
  if (known === undefined) {
    const draft: Draft = { kind: widget.kind, element: widget.root, item, parts: isPart ? [element] : [] };
    byRoot.set(widget.root, draft);
    drafts.push(draft);
  } else if (isPart) {
    known.parts.push(element);
    if (known.kind === 'date' && known.parts.length === 2) known.kind = 'date-range';
  }
}

function addAlone({ drafts }: Gathered, { element, item }: Candidate, { kind }: Widget): void {
  drafts.push({ kind, element, item, parts: [element] });
}

function addFile(gathered: Gathered, candidate: Candidate, widget: Widget): void {
  const { drafts } = gathered;
  const { element: input } = candidate;
  if (isTwinUpload(input) || isLeftOver(input) || isOfTiles(input)) return;
  for (const draft of drafts.filter(({ element }) => isUploadOver(candidate.element, element)))
    drafts.splice(drafts.indexOf(draft), 1);
  addAlone(gathered, candidate, widget);
}

/** The first segment of a day stands for all of it. */
const daySegment = ({ element }: Candidate): Widget | null => {
  const day = isDaySegment(element) ? dayAround(element) : null;
  return day && { root: day.box, kind: 'date' };
};

const addDay = ({ drafts }: Gathered, { element, item }: Candidate, { kind, root }: Widget): void => {
  drafts.push({ kind, element: root, item, parts: dayAround(element)?.parts ?? [] });
};

function unseenSearch(candidate: Candidate): Widget | null {
  const { element, type } = candidate;
  const drawn = reactSelectOf(element);
  if (drawn !== null) return itself(drawn, takesTyped(drawn) ? 'tags' : 'select');
  const isOwn = (type === 'text' || type === '') && listAround(element) === element;
  const root = isOwn ? searchedList(element) : null;
  return root === null || libraryControl(candidate) !== null ? null : itself(root, 'select');
}

/** A control that the page draws without any input or role. A list that belongs to a library is left to the rule for libraries, and the button behind a read-only box to that box. */
function pressedAlone(candidate: Candidate): Widget | null {
  const { element } = candidate;
  const kind = drawnAt(element);
  const box = element.previousElementSibling;
  if (kind === 'select' && box !== null && chooserBehind(box) === element) return null;
  if (kind === 'select' && isBelowList(element)) return null;
  const isList = kind === 'select' && /^(?:select|cascader)$/u.test(libraryControl(candidate)?.kind ?? '');
  if (isList) return null;
  return itself(element, kind === 'select' && asksDayInRow(element) ? 'date' : kind);
}

/** The boxes that belong to a control alone: the box around choices drawn by a page may also contain rows with lists. */
const boxesOf = ({ kind, element, parts }: Draft, inside: WidgetKind): readonly Element[] =>
  kind === 'radio' && inside === 'select' && !parts.some(isInput) ? parts : [element];

function addPressed({ drafts, byRoot }: Gathered, { element, item }: Candidate, { kind }: Widget): void {
  const isInside = drafts.some((draft) => boxesOf(draft, kind).some((box) => box.contains(element)));
  if (isInside || byRoot.has(element)) return;
  for (const parts of partsOf(element, kind)) {
    const draft: Draft = { kind, element, item, parts: [...parts] };
    drafts.push(draft);
    byRoot.set(element, draft);
  }
}

/** The parts of a drawn control; one box may contain the choices of several questions. */
const partsOf = (element: Element, kind: WidgetKind): readonly (readonly Element[])[] =>
  kind === 'radio'
    ? choicesByQuestion(element)
    : [/^(?:select|date(?:-range)?|upload|tags)$/u.test(kind) ? [] : [element]];

/** One way to recognize an element as a control, and how to add it to what was found before. */
interface KindRule {
  readonly find: (candidate: Candidate) => Widget | null;
  readonly add: (gathered: Gathered, candidate: Candidate, widget: Widget) => void;
}

const itself = (root: Element, kind: WidgetKind | null): Widget | null => kind && { root, kind };

type Finder = KindRule['find'];

const fileInput: Finder = ({ element, role }) => itself(element, role === 'file' ? 'upload' : null);
const editCell: Finder = ({ element }) => itself(element, isEditCell(element) ? 'cell' : null);
const choice: Finder = ({ element, role }) => itself(element, isChoiceRole(role) ? role : null);
const switchRole: Finder = ({ element, role }) => itself(element, role === 'switch' ? 'switch' : null);
const dayBox: Finder = ({ element, item, type }) =>
  itself(element, type === 'text' && (showsDay(element) || opensDay(element, item)) ? 'date' : null);
const listBox: Finder = ({ element, type }) =>
  itself(element, type === 'text' && opensList(element) ? 'select' : null);
const html: Finder = ({ element }) => itself(element, nativeKind(element));

/**
 * The kind of an element, tried in this order: what its library calls it, what the page draws for it, its role, its names
 * and hints, and last plain HTML. The first rule that matches counts; a rule is called by the name of its function.
 */
const KIND_RULES: readonly KindRule[] = [
  { find: fileInput, add: addFile }, // first, because a library's upload may be inside another component of that library
  { find: editCell, add: addAlone },
  { find: daySegment, add: addDay },
  { find: unseenSearch, add: addDrawn },
  { find: pressedAlone, add: addPressed },
  { find: libraryControl, add: addDrawn },
  { find: drawnSelect, add: addDrawn },
  { find: pressedRow, add: addDrawn },
  { find: namedList, add: addDrawn },
  { find: choice, add: addChoice },
  { find: switchRole, add: addAlone },
  { find: typedList, add: addDrawn },
  { find: dayBox, add: addDrawn },
  { find: listBox, add: addDrawn },
  { find: tagBox, add: addDrawn },
  { find: html, add: addAlone },
];

/** The rule by which an element is a control, and the control it makes; null for an element that takes no value. */
export function kindRuleFor(
  candidate: Candidate,
): { readonly rule: KindRule; readonly widget: Widget } | null {
  for (const rule of KIND_RULES) {
    const widget = rule.find(candidate);
    if (widget !== null) return { rule, widget };
  }
  return null;
}

/** A checkbox right before an element drawn as a switch is that switch. */
function joinsSwitch(drafts: readonly Draft[], element: Element): boolean {
  const box = element.previousElementSibling;
  if (kindOfClass(element) !== 'switch' || box === null || roleOf(box) !== 'checkbox') return false;
  const draft = drafts.find(({ parts }) => parts.includes(box));
  if (draft !== undefined) Object.assign(draft, { kind: 'switch', element });
  return draft !== undefined;
}

/** The element that a person sees as the control: the box around all choices, or the label of the only one. */
function shownElementOf({ kind, parts, element }: Draft): Element {
  if (kind !== 'radio' && kind !== 'checkbox') return element;
  return (parts.length > 1 ? sharedParent(parts.map(standsAs)) : parts[0]?.closest('label')) ?? element;
}

const CHOICE = '[type=radio],[type=checkbox]';

/** Is an element inside the list or calendar of a control? Then it is a part of that control, even while that is closed. The choices of some cascaders are radios. */
function isOpened(element: Element): boolean {
  if (element.matches(CHOICE) && element.closest(CASCADER) !== null) return true;
  const opened = element.closest(OPENED);
  return opened !== null && (!hasLayout(opened) || isOutOfFlow(opened));
}

/** Gathers controls in document order; call `add` with each element that matches `CONTROL`, then `done`. */
export function createControlList(): { add(element: Element): void; done(): Control[] } {
  const gathered: Gathered = { drafts: [], byRoot: new Map(), drawn: new Set() };
  const { drafts, drawn } = gathered;

  const add = (element: Element): void => {
    if (joinsSwitch(drafts, element) || isReplacedBox(element) || isOpened(element)) return;
    if (element.matches('[type=search]') && !isVisible(element)) return; // it searches in what is closed
    if (searchesDrawn(drafts.at(-1), element) || repeatsAnother(element) || showsFileName(element)) return;
    const candidate = candidateOf(element);
    const found = kindRuleFor(candidate);
    found?.rule.add(gathered, candidate, found.widget);
  };

  const done = (): Control[] => {
    for (const draft of drafts) draft.element = shownElementOf(draft);
    return joinReplacements(drafts, drawn);
  };

  return { add, done };
}
