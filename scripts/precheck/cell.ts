// Which value of a fact is in a table cell? Our ids or the labels that a person sees, in either language.

import { labelsFrom } from '../../lib/filing/report/phrases';
import type { FactEntry } from '../../lib/filing/rulebook/dictionary';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { FactValue } from '../../lib/rules/operator-names';

export type Cell = string | number | boolean | Date | null;

/** A value, undefined (the cell is empty: unknown), or what is wrong. */
export type CellValue = { readonly value: FactValue | undefined } | { readonly fault: string };

const YES = ['true', 'yes', 'y', '1', '是', '有'];
const NO = ['false', 'no', 'n', '0', '否'];
const NONE = ['无', 'none', '-'];

/** Reads a cell as a value of the fact; empty means unknown, `无` or `none` that there is none. */
export function readCell(book: Rulebook, entry: FactEntry, cell: Cell): CellValue {
  const text = textOf(cell);
  if (text === '') return { value: undefined };
  const choices = choicesOf(book, entry);
  if (entry.type === 'list') return readList(choices, text);
  if (choices.size > 0) return readChoice(choices, text);
  if (NONE.includes(text.toLowerCase())) return { value: null };
  switch (entry.type) {
    case 'boolean':
      return readYesNo(text);
    case 'number':
      return Number.isFinite(Number(text)) ? { value: Number(text) } : { fault: 'must be a number' };
    case 'date':
      return readDay(text);
    default:
      return { value: text };
  }
}

/** The cell's text: a date as YYYY-MM-DD, everything else trimmed. */
export function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? '' : String(cell).trim();
}

/** A date with dashes, slashes, dots or 年月日. */
export function readDay(text: string): CellValue {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const [, year = '', month = '', day = ''] = found ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  return found !== null && isDay ? { value } : { fault: 'must be a day YYYY-MM-DD' };
}

/** Every text that stands for a value: the id and both labels. */
function choicesOf(book: Rulebook, { values = {}, valuesOf }: FactEntry): ReadonlyMap<string, string> {
  const labels = [...labelsFrom(book, valuesOf), ...Object.entries(values)];
  const isPlace = valuesOf === 'provinces';
  return new Map(
    labels.flatMap(([id, { zh, en }]) =>
      [...(isPlace ? [shortPlace(zh)] : []), zh, en.toLowerCase(), id].map((word) => [word, id]),
    ),
  );
}

/** A province is often written without its kind of division. */
const shortPlace = (name: string): string => name.replace(/(省|市|(壮族|回族|维吾尔)?自治区)$/, '');

function readChoice(choices: ReadonlyMap<string, string>, text: string): CellValue {
  const value = choices.get(text) ?? choices.get(text.toLowerCase());
  if (value !== undefined) return { value };
  if (NONE.includes(text.toLowerCase())) return { value: null };
  return { fault: `must be one of ${[...new Set(choices.values())].join(', ')}` };
}

function readList(choices: ReadonlyMap<string, string>, text: string): CellValue {
  const items = NONE.includes(text.toLowerCase())
    ? []
    : text.split(/[、,，;；|\n]/).map((item) => item.trim());
  if (choices.size === 0) return { value: items.filter((item) => item !== '') };
  const read = items.map((item) => choices.get(item) ?? choices.get(item.toLowerCase()) ?? null);
  const unread = items.filter((_item, at) => read[at] === null);
  if (unread.length > 0) return { fault: `has no value ${unread.join(', ')}` };
  return { value: read.filter((item) => item !== null) };
}

function readYesNo(text: string): CellValue {
  const word = text.toLowerCase();
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : { fault: 'must be yes or no (是 / 否)' };
}
