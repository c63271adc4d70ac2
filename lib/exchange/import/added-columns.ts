// Which columns are added to a table that lacks them? What a person said of every row, what is stored of its clients, what its numbers tell.
import type { Mend } from '../../protocol/table-mends';
import { COLUMNS, type ColumnNames, columnNamed } from '../table/columns';
import { type StoredRows, storedColumns } from './stored-columns';
import { type Columns, placeOf, placeOfKey, saidOfAll } from './table-headings';
import { toldByNumber } from './told-by-number';

const keyOf = (zh: string): string | undefined => COLUMNS.find((column) => column.zh === zh)?.key;

/** The rows with the columns that they lack, and what was added to them. */
export interface Completed {
  readonly rows: readonly (readonly string[])[];
  /** The column of each heading, of the added ones too. */
  readonly columns: Columns;
  /** The added columns that the numbers of the rows tell. */
  readonly told: readonly string[];
}

/**
 * The rows with those columns that the table lacks and a person gave one text, or that are stored of its clients, or that its
 * numbers tell. They come first: a row may have more cells than the heading.
 */
export function withColumns(
  [heading = [], ...body]: readonly (readonly string[])[],
  names: ColumnNames,
  mends: readonly Mend[],
  stored: StoredRows,
): Completed {
  const columns = heading.map((one) => columnNamed(one, names));
  const said = saidOfAll(columns, mends).map(({ column, text, from }) => ({
    column,
    textOf: (row: readonly string[]) => (from === undefined ? text : (row[placeOf(columns, from)] ?? '')),
  }));
  const at = (row: readonly string[]) => (key: string) => row[placeOfKey(columns, key)]?.trim() ?? '';
  const has = (key: string) => placeOfKey(columns, key) >= 0;
  const known = storedColumns(has, stored);
  const isMissing = (key: string) => !has(key) && !said.some(({ column }) => keyOf(column) === key);
  const told = toldByNumber((key) => !isMissing(key), body.map(at));
  // what is stored of a client is surer than what its number tells
  const found = [...known, ...told].reduce((all, { column, textOf }) => {
    const before = all.get(column);
    return all.set(column, (row) => before?.(row) || textOf(at(row)));
  }, new Map<string, (row: readonly string[]) => string>());
  for (const { column, textOf } of said) found.set(column, textOf);
  // in our order: an entity's nature is read before its certificate
  const added = COLUMNS.flatMap(({ zh: column }) => {
    const textOf = found.get(column);
    return textOf !== undefined && body.some((row) => textOf(row) !== '') ? [{ column, textOf }] : [];
  });
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  const first = (row: readonly string[]) => added.map(({ textOf }) => textOf(row));
  const missing = added.map(({ column }) => column);
  const rows = [
    [...missing, ...heading],
    ...body.map((row) => (isFilled(row) ? [...first(row), ...row] : row)),
  ];
  // an added column is meant, even where a person left out a heading of this name
  const own = missing.map((zh) => COLUMNS.find((column) => column.zh === zh));
  const isKnown = new Set(known.map(({ column }) => column));
  const byNumber = told.flatMap(({ column }) => (isKnown.has(column) ? [] : column));
  return { rows, columns: [...own, ...columns], told: byNumber };
}
