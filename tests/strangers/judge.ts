// Was each item of a page filled rightly? By what would stand in it, never by what the engine calls it.
import type { Row } from './engine';
import type { Marked } from './mount';
import type { Item } from './scene';

export type Verdict = 'right' | 'missed' | 'wrong' | 'forbidden' | 'left';

export interface Judged {
  readonly item: Item;
  readonly verdict: Verdict;
  /** For the open half's printing: what was written or why not. */
  readonly why: string;
}

/** One content in the form in which two are compared: width and spaces do not count. */
const plain = (texts: readonly string[]): string =>
  texts
    .map((text) => text.normalize('NFKC').replace(/\s+/gu, ''))
    .filter((text) => text !== '')
    .join('\n');

const ticked = (content: readonly string[]): boolean => content.some((text) => text !== '');

/** Is this content one of those that would be right? */
export function isAccepted(item: Item, content: readonly string[]): boolean {
  if (item.box.kind === 'tick') return item.accept.some((one) => ticked(one) === ticked(content));
  return item.accept.some((one) => plain(one) === plain(content));
}

const mayStayEmpty = (item: Item): boolean => item.accept.some((one) => plain(one) === '');

/** The verdict on one item by what it would hold; `content` is null where nothing is written. */
export function verdictOf(item: Item, content: readonly string[] | null): Verdict {
  if (item.accept.length === 0) return content === null ? 'left' : 'forbidden';
  if (content === null) return mayStayEmpty(item) ? 'left' : 'missed';
  return isAccepted(item, content) ? 'right' : 'wrong';
}

function rowsOf(number: number, rows: readonly Row[], marked: Marked): Row[] {
  const own = [...marked].flatMap(([element, at]) => (at === number ? [element] : []));
  return rows.filter(({ elements }) =>
    elements.some((element) => own.some((box) => element === box || element.contains(box))),
  );
}

/** What the rows of one item would leave in it; null where none writes. */
function contentOf(rows: readonly Row[]): readonly string[] | null {
  const held = rows.filter(({ is }) => is !== 'left');
  if (!held.some(({ is }) => is === 'write') && !held.some(({ will }) => will.length > 0)) return null;
  return held.flatMap(({ will }) => will);
}

/** The verdict on every item of a page, at the level of the plan. */
export function judge(items: readonly Item[], rows: readonly Row[], marked: Marked): Judged[] {
  return items.map((item, number) => {
    const own = rowsOf(number, rows, marked);
    const content = contentOf(own);
    const why = own.map(
      ({ label, fieldId, is, will, reason }) =>
        `${label} → ${fieldId ?? '-'} ${is} ${reason} [${will.join('|')}]`,
    );
    return { item, verdict: verdictOf(item, content), why: why.length === 0 ? 'not read' : why.join('; ') };
  });
}
