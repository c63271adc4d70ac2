// What is the label of a control in a table? The cell before it, or the head of its row or column.
import { HELP_TEXT } from '../dom/component-libraries';
import { CONTROL, holdsControl } from '../dom/control';
import { holdsField } from '../dom/drawn-controls';
import { hasToken } from '../dom/elements';
import { nameOf } from '../dom/names';
import { tidy } from '../dom/text';
import { withoutHint } from './hints';

/** The heading of the column in which a change form shows the values before the change. */
const OF_BEFORE =
  /^(?:原|旧|现有|当前)|(?:变更|更改|修改|调整)前|^(?:before|current|existing|old|previous)/iu;

/** A row number, which is no label. */
const ROW_NUMBER = /^(?:第|no\.?|#)?\s*\d{1,3}\s*[.、]?[行条项个]?$/iu;

const cellWords = (cell: Element | null): string => {
  const words = nameOf(cell);
  return ROW_NUMBER.test(words) ? '' : words;
};

const CELL = 'td,dd,[role=gridcell]';

/** What a cell contains, line by line. */
function linesOf(cell: Element): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of cell.childNodes) node.nodeName === 'BR' ? lines.push([]) : lines.at(-1)?.push(node);
  return lines;
}

/** A line that names something by itself, and does not go on with the line before it. */
const NAMING = /^\p{L}{4}/u;

/** The line of a label's cell beside the line of a control, where each line names a control: 单位名称 above 统一社会信用代码; otherwise ''. */
function lineBeside(names: Element, cell: Element, control: Element): string {
  const words = linesOf(names).map((line) => tidy(line.map((node) => node.textContent).join('')));
  const boxes = linesOf(cell);
  const isOne =
    words.length > 1 &&
    words.length === boxes.length &&
    words.every((line) => NAMING.test(line)) &&
    boxes.every((line) => line.some((node) => node.nodeType === 1 && holdsControl(node as Element))); // 1: an Element
  return (isOne && words[boxes.findIndex((line) => line.some((node) => node.contains(control)))]) || '';
}

/** A role or a domain: what a row is about whose columns name what is asked. */
const WHOSE_ROW =
  /(?:负责人|责任人|联系人|经办人|管理员|法定代表人|principal|contact person)$|^(?:[a-z\d-]+\.)+[a-z]{2,}$/iu;

/** A domain with a mark behind it: yunfan-sample.com 已实名. */
const MARKED_SITE = /^((?:[a-z\d-]+\.)+[a-z]{2,})\s*[（(]?\p{Script=Han}{1,6}[)）]?$/iu;

/** The person or the site that a row of a table is about, where each column has a heading that names what is asked; otherwise ''. */
function ownerOfRow(cell: Element, column: Element | null): string {
  const head = column === null || WHOSE_ROW.test(nameOf(column)) ? '' : rowHeadOf(cell);
  const owner = MARKED_SITE.exec(head)?.[1] ?? head;
  const asked = [...(cell.parentElement?.children ?? [])].filter(holdsField);
  return WHOSE_ROW.test(owner) && asked.length > 2 ? owner : '';
}

/** What a control is asked in a table whose rows are about persons or sites: the heading of its column; otherwise ''. */
export function askedOfOwner(element: Element): string {
  const column = columnOf(element);
  const cell = element.closest('td');
  return cell !== null && ownerOfRow(cell, column) !== '' ? nameOf(column) : '';
}

/** A name that stands between two controls of one cell; a shorter one is more likely a unit of the first: 年, 分机. */
const BETWEEN = /^(?:\p{Script=Han}{4,8}|\p{Script=Han}{2,3}(?=[:：]))[:：]?$/u;

/** The name right before a control that stands behind another in its cell: 手机 [ ] 短信验证码 [ ]; else ''. */
function nameWithinCell({ previousSibling: before }: Element): string {
  const words = before?.nodeType === 3 ? (before.nodeValue ?? '').trim() : ''; // 3: a text
  if (!BETWEEN.test(words)) return '';
  for (let at = before?.previousSibling; at; at = at.previousSibling)
    if (at.nodeType === 1 && holdsControl(at as Element)) return tidy(words.replace(/[:：]$/u, '')); // 1: an Element
  return '';
}

/** The label of a control in a table cell: its own words there, the cells before it, otherwise the headings of its row and column. */
export function cellName(element: Element): string {
  const cell = element.closest(CELL);
  if (cell === null) return '';
  const own = nameWithinCell(element);
  if (own !== '') return own;
  const asked = askedOfOwner(element);
  if (asked !== '') return asked;
  for (let at = cell.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (holdsField(at)) break;
    const text = isOfBefore(at) ? '' : lineBeside(at, cell, element) || cellWords(at);
    if (text !== '') return text;
  }
  // after another control in the row: when each column has a heading, the heading of the row applies to all its controls
  const column = columnOf(element);
  return (column === null ? '' : rowHeadOf(cell)) || nameOf(column);
}

/** Does the heading of a column contain a button for the whole column, as in 网站负责人 [复制主体负责人]? */
const offersAct = (head: Element): boolean => head.querySelector(CONTROL)?.matches('[type=button]') === true;

/** Does a cell contain several choices, as a tree does? Then it is no heading. */
export const holdsList = (cell: Element): boolean =>
  /^T[DH]$/u.test(cell.tagName) && cell.querySelector('ul,ol') !== null;

/** Do all words of a cell stand in a box for help? Then they tell how to fill the rows below it, and head no column. */
export function isHelpCell(cell: Element): boolean {
  const only = cell.tagName === 'TD' ? cell.children[0] : undefined;
  return only !== undefined && hasToken(only, HELP_TEXT) && nameOf(only) === nameOf(cell);
}

const isRowOfHeads = (row: Element | null): boolean =>
  row !== null && [...row.children].every((cell) => cell.matches('th,thead td,[role=columnheader]'));

const HEADS = /(?:^|[-_])head(?:er)?(?:$|[-_])/iu;
const MOST_ABOVE = 6;

/** The row of headings where a library puts it in a separate table above the scrolling rows: ExtJS, EasyUI, layui, antd, Element. */
function headsApart(table: Element): Element | null {
  let box: Element | null = table;
  for (let level = 0; box !== null && level < MOST_ABOVE; level += 1, box = box.parentElement) {
    const above = box.previousElementSibling;
    if (above !== null && hasToken(above, HEADS)) return above.querySelector('tr');
  }
  return null;
}

/** The row of a table that may be that of its headings. */
const firstRowOf = (table: Element): Element | null =>
  table.querySelector('thead tr') ??
  table.querySelector('[role=columnheader]')?.parentElement ??
  table.querySelector('tr');

/** The first rows by their tables: each cell of a table asks for its row several times in a reading. */
let firstRows = new WeakMap<Element, Element | null>();

/** Makes the next reading look for them again. */
export const forgetFirstRows = (): void => {
  firstRows = new WeakMap();
};

/** The heading of a control's column, or null. */
function columnOf(element: Element): Element | null {
  const cell = element.closest('td,[role=gridcell]');
  const row = cell?.parentElement;
  const table = row?.closest('table,[role=grid]');
  if (!cell || !row || !table) return null;
  const at = [...row.children].indexOf(cell);
  const first = firstRows.get(table) ?? firstRowOf(table);
  firstRows.set(table, first);
  // the row of labels is directly above the row of boxes, or once above all rows; a cell marked as a heading always counts
  const rows = [row.previousElementSibling, first];
  const heads = rows.filter(isRowOfHeads);
  for (const head of [...heads, ...(heads.length > 0 ? [] : [headsApart(table)]), ...rows]) {
    if (!head || head === row || head.children.length !== row.children.length) continue;
    const above = head.children[at] ?? null;
    if (!above || nameOf(above) === '' || holdsList(above) || isHelpCell(above)) continue;
    if (!holdsField(above) || offersAct(above)) return above;
  }
  return null;
}

/** The title of the column that names the document to upload in each row. */
const NAMES_PAPER = /(?:材料|资料|附件|文件|证件|证明|图片|照片)(?:名称|类型|类别)?$|^(?:名称|项目)$/u;

/** The document that a row asks for, where one column names the document and others describe its form. */
export function paperInRow(element: Element): string {
  const row = element.closest('tr');
  for (const cell of row?.children ?? []) {
    if (cell.contains(element)) break;
    if (!holdsField(cell) && NAMES_PAPER.test(nameOf(columnOf(cell)))) return withoutHint(cell);
  }
  return '';
}

/** Does an upload share its cell only with other uploads: 人像面 beside 国徽面? */
export function sharesCell(element: Element): boolean {
  const controls = [...(element.closest('td')?.querySelectorAll(CONTROL) ?? [])];
  return controls.length > 1 && controls.every((at) => at.matches('[type=file]'));
}

/** A cell in which a row is ticked, in order to do something with it. */
const ticksRow = (cell: Element): boolean =>
  nameOf(cell) === '' &&
  cell.querySelector('input:not([type=checkbox],[type=radio]),textarea,select') === null;

/** The text of a row's first cell that neither is a number nor ticks the row, if no control comes before it. */
function rowHeadOf(cell: Element, words: (cell: Element) => string = cellWords): string {
  let first = cell.parentElement?.firstElementChild ?? null;
  while (
    first !== null &&
    first !== cell &&
    (ticksRow(first) || (!holdsField(first) && ROW_NUMBER.test(nameOf(first))))
  )
    first = first.nextElementSibling;
  return first === null || first === cell || holdsField(first) ? '' : words(first);
}

/** Is an element in the column in which a change form shows the values before the change? */
export const isOfBefore = (element: Element): boolean => OF_BEFORE.test(nameOf(columnOf(element)));

/** The person or thing that a column is about, where each row has its own heading: 主体负责人 beside 网站负责人; or that the row is about. */
export function ownerInTable(element: Element): string {
  const column = columnOf(element);
  const cell = element.closest('td');
  if (column === null || cell === null) return '';
  return ownerOfRow(cell, column) || (rowHeadOf(cell) === '' ? '' : nameOf(column));
}

/** The document for whose table row a control asks more than the upload: 有效期至 after 营业执照. `rows`: the rows with an upload. */
export function paperBeside(element: Element, rows: ReadonlySet<Element>): string {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  return cell && row && rows.has(row) ? rowHeadOf(cell, withoutHint) : '';
}
