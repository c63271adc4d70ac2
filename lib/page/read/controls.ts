// Which controls does a page have? Native ones and those of component libraries, one entry for what a person sees as one field.
import type { Control } from '../dom/control';
import { hasToken, isInput, isSelect } from '../dom/elements';
import { faceOf, isSeen } from '../dom/visual-element';
import type { WidgetKind } from '../model';
import { drawnFor, opensList, showsDay } from './popup-triggers';
import { joinFacades } from './replaced-selects';

const ITEM =
  /^(?!.*-in-form-item$)(?:[a-z]+-)*(?:form-?item|form__item|form-group|form-row|form-field|formrow|van-field|van-cell)$/iu;
const WIDGET =
  /^(?:[a-z]+-)+(?:(cascader)(?:-select|-picker|__input)?|(select(?:-v2)?|base-selection|dropdown)|((?:date-|range-)?picker2?|datepicker|date-editor)|(switch))$/iu;
const PRESSED = /(?:^|-)(?:clickable|is-link)$/u;
const RADIO_GROUP = /(?:^|-)radio-group$/u;
const CHECK_GROUP = /(?:^|-)checkbox-group$/u;
const NOT_OURS = new Set(['submit', 'button', 'reset', 'image', 'range', 'color', 'hidden']);

/** The form item around an element: the box that holds label, control and error of one field. */
export function itemOf(element: Element): Element | null {
  let found: Element | null = null;
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 12;
    at = at.parentElement, depth += 1
  ) {
    if (hasToken(at, ITEM)) {
      found = at;
      break;
    }
    if (at.tagName === 'FORM' || at.tagName === 'TABLE') break;
  }
  return found;
}

interface Widget {
  readonly root: Element;
  readonly kind: WidgetKind;
}

function kindOfClass(element: Element): WidgetKind | null {
  let kind: WidgetKind | null = null;
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/u)) {
    const match = WIDGET.exec(name);
    if (match === null) continue;
    if (match[1] !== undefined) return 'cascader';
    kind = match[2] !== undefined ? 'select' : match[3] !== undefined ? 'date' : 'switch';
  }
  return kind;
}

/** The library widget an element belongs to: the outermost one within its form item. */
function widgetOf(element: Element, item: Element | null): Widget | null {
  let root: Element | null = null;
  let kind: WidgetKind | null = null;
  for (let at: Element | null = element, depth = 0; at !== null && at !== item && depth < 7; depth += 1) {
    const here = kindOfClass(at);
    if (here !== null) {
      root = at;
      kind = kind === 'cascader' ? kind : here;
    }
    at = at.parentElement;
  }
  if (root !== null && kind !== null) return isSelect(root) ? null : { root, kind };
  if (isInput(element) && element.type === 'hidden') {
    const drawn = drawnFor(element);
    return drawn === null ? null : { root: drawn, kind: 'select' };
  }
  // on phones a row that can be pressed shows what was chosen in a sheet
  if (isInput(element) && element.readOnly && item !== null && hasToken(item, PRESSED))
    return { root: element, kind: 'select' };
  const opens =
    element.getAttribute('role') === 'combobox' || element.getAttribute('aria-haspopup') === 'listbox';
  if (opens && !isSelect(element)) {
    const root = isSeen(element) ? element : faceOf(element);
    return { root, kind: isInput(element) && !element.readOnly ? 'text' : 'select' };
  }
  if (showsDay(element)) return { root: element, kind: 'date' };
  if (opensList(element)) return { root: element, kind: 'select' };
  return null;
}

function nativeKind(element: Element): WidgetKind | null {
  if (isSelect(element)) return 'native-select';
  if (element.tagName === 'TEXTAREA') return 'textarea';
  if (element.hasAttribute('contenteditable')) return 'rich-text';
  if (!isInput(element)) return null;
  if (NOT_OURS.has(element.type)) return null;
  if (element.type === 'file') return 'upload';
  if (element.type === 'number') return 'number';
  if (element.type === 'date' || element.type === 'month') return 'date';
  return 'text';
}

function roleOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  return isInput(element) && role !== 'switch' ? element.type : role;
}

/** What holds the choices together: a group of the library, one name, the form item, or the nearest list. */
function groupOf(element: Element, item: Element | null, pattern: RegExp): Element | null {
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 8;
    at = at.parentElement, depth += 1
  ) {
    if (at.getAttribute('role') === 'radiogroup' || at.getAttribute('role') === 'group') return at;
    if (hasToken(at, pattern)) return at;
    if (at === item) break;
  }
  return item;
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

/** What was found so far. */
interface Gathered {
  readonly drafts: Draft[];
  /** The draft of a widget's root, of a group, or of the name that choices share. */
  readonly byRoot: Map<Element | string, Draft>;
  /** What the page draws by itself around or beside a hidden input. */
  readonly drawn: Set<Element>;
}

/** Choices with the same one are one control. */
function choiceKey(element: Element, kind: 'radio' | 'checkbox'): Element | string {
  const name = element.getAttribute('name');
  if (name !== null && name !== '') return `${kind}:${name}`;
  return (element.closest('label') ?? element).parentElement ?? element;
}

function addChoice(
  { drafts, byRoot }: Gathered,
  element: Element,
  kind: 'radio' | 'checkbox',
  item: Element | null,
): void {
  const group = groupOf(element, item, kind === 'radio' ? RADIO_GROUP : CHECK_GROUP);
  const key = group ?? choiceKey(element, kind);
  const known = byRoot.get(key);
  if (known?.kind === kind) {
    // a library's wrapper with a role and the input inside it are one choice
    if (!known.parts.some((part) => part.contains(element))) known.parts.push(element);
    return;
  }
  const draft: Draft = { kind, element: group ?? element, item, parts: [element] };
  drafts.push(draft);
  byRoot.set(key, draft);
}

function addWidget(
  { drafts, byRoot, drawn }: Gathered,
  element: Element,
  widget: Widget,
  item: Element | null,
): void {
  const known = byRoot.get(widget.root);
  const isHidden = isInput(element) && element.type === 'hidden';
  const isPart = (isInput(element) && !isHidden) || isSelect(element);
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

/** A box right before what is drawn as a switch is that switch. */
function joinsSwitch(drafts: readonly Draft[], element: Element): boolean {
  const box = element.previousElementSibling;
  if (kindOfClass(element) !== 'switch' || box === null || roleOf(box) !== 'checkbox') return false;
  const draft = drafts.find(({ parts }) => parts.includes(box));
  if (draft !== undefined) Object.assign(draft, { kind: 'switch', element });
  return draft !== undefined;
}

/** What a person sees as the control: the box around all choices, or the label of the only one. */
function shownElementOf({ kind, parts, element }: Draft): Element {
  if (kind !== 'radio' && kind !== 'checkbox') return element;
  return (parts.length > 1 ? sharedParent(parts) : parts[0]?.closest('label')) ?? element;
}

/** Gathers controls in document order; call `add` with each element that matches `CONTROL`, then `done`. */
export function createControlList(): { add(element: Element): void; done(): Control[] } {
  const gathered: Gathered = { drafts: [], byRoot: new Map(), drawn: new Set() };
  const { drafts, drawn } = gathered;

  const add = (element: Element): void => {
    const item = itemOf(element);
    const role = roleOf(element);
    if (joinsSwitch(drafts, element)) return;
    const widget = widgetOf(element, item);
    const isWidget = widget !== null && widget.kind !== 'text' && role !== 'file';
    if (isWidget) addWidget(gathered, element, widget, item);
    else if (role === 'radio' || role === 'checkbox') addChoice(gathered, element, role, item);
    else {
      const kind = role === 'switch' ? 'switch' : nativeKind(element);
      if (kind !== null) drafts.push({ kind, element, item, parts: [element] });
    }
  };

  const done = (): Control[] => {
    for (const draft of drafts) draft.element = shownElementOf(draft);
    return joinFacades(drafts, drawn);
  };

  return { add, done };
}
