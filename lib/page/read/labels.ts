// What is a control called? By structure and ARIA first, by what stands before it last; lone stars are no label.
import { CONTROL, type Control } from '../dom/control';
import { wordsOf } from '../dom/elements';
import { choiceName, isName, namedBy, nameOf } from '../dom/names';
import { tidy } from '../dom/text';
import { namesByLook } from '../widgets/upload';

/** `label[for]` of one root, gathered once so that each control costs one look. */
export type LabelMap = ReadonlyMap<string, Element>;

export function labelMapOf(found: readonly Element[]): LabelMap {
  const labels = new Map<string, Element>();
  for (const label of found) {
    const id = label.getAttribute('for');
    if (id !== null && id !== '' && !labels.has(id)) labels.set(id, label);
  }
  return labels;
}

const ITEM_LABEL =
  'label,[class*="item-label"],[class*="item__label"],[class*="form__label"],[class*="form-label"],[class*="label-item"],dt,th';

const AFTER = 4; // Node.DOCUMENT_POSITION_FOLLOWING

function ariaName(control: Control, anchor: Element): string {
  // a choice among several names itself, not the question
  const own = control.parts.length > 1 ? '' : namedBy(anchor);
  return own || namedBy(control.element);
}

/** The label of the item; of several, the last one before the control: an item may ask more than one thing. */
function itemName(control: Control): string {
  const { item, element } = control;
  if (item === null) return '';
  const ids = [element, ...control.parts].map(({ id }) => id);
  let name = '';
  for (const label of item.querySelectorAll(ITEM_LABEL)) {
    if (label.contains(element) || element.contains(label) || label.querySelector(CONTROL) !== null) continue;
    const isAfter = (element.compareDocumentPosition(label) & AFTER) !== 0;
    if (isAfter && name !== '') break;
    const names = label.getAttribute('for');
    if (names !== null && names !== '' && name !== '' && !ids.includes(names)) continue;
    name = nameOf(label) || name;
    if (isAfter && name !== '') break;
  }
  return name;
}

function cellName(element: Element): string {
  const cell = element.closest('td,dd');
  if (cell === null) return '';
  for (let at = cell.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (at.querySelector(CONTROL) !== null) break;
    const text = nameOf(at);
    if (text !== '') return text;
  }
  // behind another control the row's own head names them all, where each column has a head of its own
  const column = columnOf(element);
  return (column === null ? '' : rowHeadOf(cell)) || nameOf(column);
}

/** The head of the column in which a control stands, or null. */
function columnOf(element: Element): Element | null {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  const table = row?.closest('table');
  if (!cell || !row || !table) return null;
  const head = table.querySelector('thead tr') ?? table.querySelector('tr');
  if (head === null || head === row || head.children.length !== row.children.length) return null;
  const above = head.children[[...row.children].indexOf(cell)] ?? null;
  return above === null || above.querySelector(CONTROL) !== null ? null : above;
}

const rowHeadOf = (cell: Element): string => {
  const first = cell.parentElement?.firstElementChild ?? null;
  return first === cell || first?.querySelector(CONTROL) !== null ? '' : nameOf(first);
};

/** Whose column it is, where the rows have heads of their own: 主体负责人 beside 网站负责人. */
export function columnHead(element: Element): string {
  const column = columnOf(element);
  const cell = element.closest('td');
  return column === null || cell === null || rowHeadOf(cell) === '' ? '' : nameOf(column);
}

/** Text before the control: previous siblings, then those of its ancestors, never past another control. */
function precedingName(element: Element): string {
  for (
    let at: Element | null = element, depth = 0;
    at !== null && depth < 6;
    at = at.parentElement, depth += 1
  ) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (before.nodeType === 1) {
        const sibling = before as Element; // 1: an Element
        if (sibling.matches(CONTROL) || sibling.querySelector(CONTROL) !== null) return '';
        const text = sibling.tagName === 'BUTTON' ? '' : nameOf(sibling); // a button names what it does
        if (text !== '') return text;
      } else if (before.nodeType === 3) {
        const text = tidy(before.nodeValue ?? '');
        if (isName(text)) return text;
      }
    }
    if (at.tagName === 'FORM' || at.tagName === 'BODY') return '';
  }
  return '';
}

const ADDRESS_HINT = /街道|门牌|详细|楼|street|address/iu;

/** The rest of an address has its name from the words before the selects in the same row. */
function rowName(control: Control, placeholder: string): string {
  if (control.kind !== 'text' || !ADDRESS_HINT.test(placeholder)) return '';
  let at: Element | null = control.element;
  for (let depth = 0; at !== null && depth < 4; at = at.parentElement, depth += 1) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.querySelector('input:not([type=hidden]),textarea') !== null) return '';
      const text = before.matches(CONTROL) || before.querySelector(CONTROL) !== null ? '' : nameOf(before);
      if (text !== '') return text;
    }
  }
  return '';
}

const UPLOAD_VERB = /点击|选择|上传|添加|浏览|打开|拖拽|文件|图片|照片/gu;

/** What a box says besides the names of the files that it holds. */
const withoutFiles = (box: Element): string =>
  tidy(namesByLook(box).reduce((text, file) => text.replace(tidy(wordsOf(file)), ''), nameOf(box)));

/** The words of the box that an upload fills alone, wherever they stand in it; 选择图片 names nothing. */
function boxName(element: Element): string {
  for (
    let at = element.parentElement, depth = 0;
    at !== null && depth < 4;
    at = at.parentElement, depth += 1
  ) {
    if (at.querySelectorAll(CONTROL).length > 1) return '';
    const text = withoutFiles(at);
    if (text !== '') return text.length <= 20 && isName(text.replace(UPLOAD_VERB, '')) ? text : '';
  }
  return '';
}

/** The control's label as shown, without stars and colons, or '' when the page names it nowhere. */
export function labelOf(control: Control, labels: LabelMap): string {
  const anchor = control.parts[0] ?? control.element;
  const isChoice = control.kind === 'radio' || control.kind === 'checkbox';
  if (control.kind === 'checkbox' && control.parts.length === 1) {
    const own = choiceName(anchor);
    if (own !== '' && !/^(?:是|有|开|关|否|无|开启|关闭|启用|yes|no|on|off)$/iu.test(own)) return own; // 是 says nothing without the label of its item
  }
  const byId = !isChoice && anchor.id !== '' ? nameOf(labels.get(anchor.id)) : '';
  const found = ariaName(control, anchor) || byId || itemName(control);
  if (found !== '') return found;
  if (isChoice) return cellName(control.element) || precedingName(anchor.closest('label') ?? anchor);
  const wrapping = nameOf(anchor.closest('label'));
  const placeholder = anchor.getAttribute('placeholder') ?? '';
  const aria = tidy(anchor.getAttribute('aria-label') ?? '');
  return (
    wrapping ||
    cellName(control.element) ||
    (aria === tidy(placeholder) ? '' : aria) ||
    (control.kind === 'upload' ? boxName(control.element) : '') ||
    precedingName(control.element) ||
    rowName(control, placeholder) ||
    tipOf(control, anchor)
  );
}

/** What the page says of a box only when it is pointed at. */
function tipOf(control: Control, anchor: Element): string {
  if (control.kind !== 'text' && control.kind !== 'textarea') return '';
  return tidy(anchor.getAttribute('title') ?? anchor.getAttribute('data-title') ?? '');
}
