// Was each item of a page filled correctly? Judged by its content, not by what the engine took it for.
import type { Row } from './engine';
import { box } from './items';
import type { Marked } from './mount';
import type { Item } from './scene';

export type Verdict = 'right' | 'missed' | 'wrong' | 'forbidden' | 'left';

export interface Judged {
  readonly item: Item;
  readonly verdict: Verdict;
  /** What was written or why not; printed for the open half only. */
  readonly why: string;
}

/** A content in the form in which two are compared: character width and spaces do not count. */
const plain = (texts: readonly string[]): string =>
  texts
    .map((text) => text.normalize('NFKC').replace(/\s+/gu, ''))
    .filter((text) => text !== '')
    .join('\n');

const ticked = (content: readonly string[]): boolean => content.some((text) => text !== '');

/** Whether this content is among the right ones. */
export function isAccepted(item: Item, content: readonly string[]): boolean {
  if (item.box.kind === 'tick') return item.accept.some((one) => ticked(one) === ticked(content));
  return item.accept.some((one) => plain(one) === plain(content));
}

const mayStayEmpty = (item: Item): boolean => item.accept.some((one) => plain(one) === '');

/** The verdict on one item by its content; `content` is null when nothing is written. */
export function verdictOf(item: Item, content: readonly string[] | null): Verdict {
  if (item.accept.length === 0) return content === null ? 'left' : 'forbidden';
  if (content === null) return mayStayEmpty(item) ? 'left' : 'missed';
  return isAccepted(item, content) ? 'right' : 'wrong';
}

function rowsOf(number: number, rows: readonly Row[], marked: Marked): Row[] {
  const own = [...marked].flatMap(([element, at]) => (at === number ? [element] : []));
  return rows
    .filter(({ elements }) =>
      elements.some((element) => own.some((box) => element.contains(box) || box.contains(element))),
    )
    .map((row) => shareOf(row, own));
}

/** The part of a row that goes into this item's box, when the row writes one value into each of its boxes. */
function shareOf(row: Row, [box, ...more]: readonly Element[]): Row {
  const at = box === undefined || more.length > 0 ? -1 : row.parts.indexOf(box);
  const isShared = at >= 0 && row.parts.length > 1 && row.parts.length === row.will.length;
  if (!isShared) return row;
  const will = row.will.slice(at, at + 1);
  return { ...row, will, chosenFrom: () => will };
}

/** What the rows of one item would write into it; null when none writes. */
function contentOf(rows: readonly Row[], offered: readonly string[]): readonly string[] | null {
  const held = rows.filter(({ is }) => is !== 'left');
  if (!held.some(({ is }) => is === 'write') && !held.some(({ will }) => will.length > 0)) return null;
  const left = held.flatMap((row) => (offered.length === 0 ? row.will : (row.chosenFrom(offered) ?? [])));
  return left.length > 0 || held.every(({ will }) => will.length === 0) ? left : null; // a write that chooses nothing leaves the list as it was
}

/** The verdict on every item of a page, from the plan. */
export function judge(items: readonly Item[], rows: readonly Row[], marked: Marked): Judged[] {
  return items.map((item, number) => {
    const own = rowsOf(number, rows, marked);
    // if nothing may be written, a client's own value that is already there does not count as written
    const content = contentOf(
      item.accept.length === 0 ? own.filter(({ is }) => is === 'write') : own,
      item.box.options,
    );
    const why = own.map(
      ({ label, fieldId, is, will, reason }) =>
        `${label} → ${fieldId ?? '-'} ${is} ${reason} [${will.join('|')}]`,
    );
    return { item, verdict: verdictOf(item, content), why: why.length === 0 ? 'not read' : why.join('; ') };
  });
}

/** A value of the page's model as the texts that a person would see. */
function textsOf(held: unknown): readonly string[] {
  if (held === true) return ['on'];
  if (held === false) return [];
  // a period without its second day has '' in one library and null in another
  const all: readonly unknown[] = Array.isArray(held) ? held.flat(2) : [held];
  return all.map((one) => String(one ?? '')).filter((text) => text !== '');
}

/** The verdict on every item from the page's own model; an item that is not in the model was not written. */
export function judgeHeld(
  items: readonly Item[],
  held: Readonly<Record<string, unknown>>,
  told: ReadonlyMap<string, string>,
): Judged[] {
  return items.map((item, number) => {
    const content = String(number) in held ? textsOf(held[number]) : null;
    const isUntouched = content === null || (content.length === 0 && item.box.kind !== 'tick');
    const label = [...told].find(
      ([name]) => name !== '' && (item.label.text.includes(name) || name.includes(item.label.text)),
    );
    const why = `model ${JSON.stringify(held[number]) ?? 'untouched'}; ${label?.join(' → ') ?? 'no row of this label'}`;
    return { item, verdict: verdictOf(item, isUntouched ? null : content), why };
  });
}

const NOBODYS: Item = {
  id: '',
  kind: 'decoy',
  label: { text: '', under: '', star: '', colon: '', hint: '', placeholder: '', prefix: '' },
  box: box('text'),
  accept: [],
  isHeld: false,
};

/** What would be written into controls that are no item. */
export const writesOfNobody = (rows: readonly Row[], marked: Marked): Judged[] =>
  rows
    .filter(({ is, elements }) => is === 'write' && !elements.some((element) => isOfItem(element, marked)))
    .map(({ label, will }) => ({ item: NOBODYS, verdict: 'forbidden', why: `${label} [${will.join('|')}]` }));

const isOfItem = (element: Element, marked: Marked): boolean =>
  [...marked.keys()].some((box) => element.contains(box) || box.contains(element));
