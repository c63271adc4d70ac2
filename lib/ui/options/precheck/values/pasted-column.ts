// Which values are in a column that was copied from a table? One for each field in order, or by the client's name where that was copied with it.

import { isLongTermWord } from '../../../../filing/days';
import { daysInCell } from '../../../../filing/written-day';
import type { EditorChoices } from '../../../../protocol/editor-choices';
import type { FieldSpec } from '../../clients/editor/fields';
import type { ValueItem } from './value-items';

/** A cell of a table as the value of a field, or why it is none. */
export type CellValue =
  | { readonly ok: true; readonly value: string | readonly string[] }
  | { readonly ok: false; readonly why: 'day' | 'day-or-long' | 'day-two' | 'choice' };

/** Why a cell was not taken; `left-over`: there are more values than fields. */
export type Untaken = Extract<CellValue, { ok: false }>['why'] | 'no-such-name' | 'left-over';

type CellTaken = Extract<CellValue, { ok: true }>['value'];

/** A cell that was not taken. */
export interface UntakenCell {
  /** The field's; null for none. */
  readonly key: string | null;
  /** The client's, or what stands in the row where no client has that name. */
  readonly name: string;
  readonly text: string;
  readonly why: Untaken;
}

export interface Pasted {
  readonly taken: ReadonlyMap<string, CellTaken>;
  readonly untaken: readonly UntakenCell[];
}

/** The rows of a copied table with their cells: a cell with a line break or a quotation mark in it is in quotation marks. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    const [whole, quoted, bare = '', end = ''] = found;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    if (whole === '' || end === '') break;
    if (end !== '\t') rows.push([]);
  }
  while (rows.length > 1 && rows.at(-1)?.every((one) => one === '')) rows.pop();
  return rows;
}

/** Whether the text is more than one cell. */
export const isColumn = (text: string): boolean => {
  const rows = cellsIn(text);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
};

/** The value that a cell means in a field. */
export function readCell(spec: FieldSpec, given: string, choices: EditorChoices): CellValue {
  const text = given.normalize('NFKC').trim();
  switch (spec.kind) {
    case 'day':
    case 'until': {
      const isUntil = spec.kind === 'until';
      if (isUntil && isLongTermWord(text)) return { ok: true, value: 'long-term' };
      const [day, other] = daysInCell(text);
      if (day === undefined) return { ok: false, why: isUntil ? 'day-or-long' : 'day' };
      return other === undefined ? { ok: true, value: day } : { ok: false, why: 'day-two' };
    }
    case 'choice': {
      const list = spec.list ? choices[spec.list] : [];
      const found = list.find(({ id, label }) => [id, label.zh, label.en].includes(text));
      return found ? { ok: true, value: found.id } : { ok: false, why: 'choice' };
    }
    case 'lines': {
      const lines = given.split(/[\s;；,，、]+/u).filter(Boolean);
      return { ok: true, value: lines.map((line) => spec.meant?.(line) ?? line) };
    }
    default:
      return { ok: true, value: spec.meant?.(given.trim()) ?? given.trim() };
  }
}

export interface Column {
  readonly text: string;
  readonly items: readonly ValueItem[];
  /** The field into which it was pasted. */
  readonly from: number;
  readonly choices: EditorChoices;
  /** What a heading of the column may be: the field's label in each language. */
  readonly labels: readonly string[];
  readonly ownerOf?: (item: ValueItem) => string;
}

/**
 * The values for the fields from the one at `from` on. An empty cell leaves its field as it is; a row in which a client,
 * service or domain is named goes to that one, wherever it is in the list.
 */
export function valuesPasted(column: Column): Pasted {
  const { items, from, choices, ownerOf = () => '' } = column;
  const rows = cellsIn(column.text);
  const isNamed = rows.some((cells) => cells.length > 1);
  const taken = new Map<string, CellTaken>();
  const untaken: UntakenCell[] = [];
  for (const [at, cells] of rows.slice(hasHeading(column, rows) ? 1 : 0).entries()) {
    const item = isNamed ? named(items, cells, ownerOf) : items[from + at];
    const text = valueIn(cells, item, ownerOf);
    if (text === '') continue;
    const read = item && readCell(item.spec, text, choices);
    if (item === undefined || read === undefined)
      untaken.push({
        key: null,
        name: isNamed ? (cells[0] ?? '') : '',
        text,
        why: isNamed ? 'no-such-name' : 'left-over',
      });
    else if (read.ok) taken.set(item.key, read.value);
    else untaken.push({ key: item.key, name: item.name, text, why: read.why });
  }
  return { taken, untaken };
}

/**
 * Whether the first row is the column's heading: taken for a value, it would move every value one client down. Words such as
 * 不详 in the first row are a value that cannot be read, unless there is one row more than there are fields.
 */
function hasHeading({ items, from, choices, labels }: Column, rows: readonly (readonly string[])[]): boolean {
  const spec = items[from]?.spec;
  const last = rows[0]?.at(-1) ?? '';
  if (spec === undefined || rows.length < 2) return false;
  if (labels.some((label) => alike(label) === alike(last))) return true;
  const isValue = readCell(spec, last, choices).ok || /\d/u.test(last);
  return !isValue && (HEADING.test(last) || rows.length === items.length - from + 1);
}

const HEADING = /到期|日期|时间|有效期|期限|截止|date|expir|until/iu;

const alike = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** The names by which a row of a table may mean this field. */
const namesOf = (item: ValueItem, ownerOf: (item: ValueItem) => string): readonly string[] =>
  [ownerOf(item), item.name, item.serviceName ?? ''].filter(Boolean).map(alike);

function named(
  items: readonly ValueItem[],
  cells: readonly string[],
  ownerOf: (item: ValueItem) => string,
): ValueItem | undefined {
  const words = new Set(cells.map(alike));
  const found = items.filter((item) => namesOf(item, ownerOf).some((name) => words.has(name)));
  const byOwner = found.filter((item) => words.has(alike(ownerOf(item))));
  const fitting = byOwner.length > 0 ? byOwner : found;
  return fitting.length === 1 ? fitting[0] : undefined; // two fields of one client: its name alone does not tell which
}

/** The last cell that is no name. */
function valueIn(
  cells: readonly string[],
  item: ValueItem | undefined,
  ownerOf: (item: ValueItem) => string,
): string {
  const names = new Set(item === undefined ? [] : namesOf(item, ownerOf));
  const others = cells.filter((cell, at) =>
    item === undefined ? at > 0 || cells.length === 1 : !names.has(alike(cell)),
  );
  return cells.length === 1 ? (cells[0] ?? '') : (others.at(-1) ?? '');
}
