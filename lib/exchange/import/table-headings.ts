// Which columns does a table have? Maps headings to columns, reports faults of headings and applies cells corrected in the review.
import type { CodeLabels } from '../../protocol/exchange';
import { EVERY_ROW, type FaultyCell, type Mend, WHOLE_ROW } from '../../protocol/table-mends';
import { idMeant, wordsFor } from '../table/cell-words';
import {
  COLUMNS,
  type Column,
  type ColumnNames,
  columnNamed,
  hasSeveralWords,
  LEFT_OUT,
  type TableFaultCode,
  tableFaultText,
  wordsOf,
} from '../table/columns';

const LONGEST_EXAMPLE = 24; // characters

/** What is wrong: the row as a spreadsheet counts it (0: the whole file), the column's heading, and why. */
export interface TableFault {
  readonly row: number;
  readonly column: string;
  readonly message: { readonly zh: string; readonly en: string };
  /** The same where the words that the column takes stand beside it. */
  readonly short?: TableFault['message'];
  /** The earlier row that this one repeats or contradicts. */
  readonly earlier?: number;
}

/** The column of each heading; undefined for an unknown one. */
export type Columns = readonly (Column | typeof LEFT_OUT | undefined)[];

/** The place of a column by its heading; -1 where the table lacks it. */
export const placeOf = (columns: Columns, zh: string): number =>
  columns.findIndex((column) => column !== undefined && column !== LEFT_OUT && column.zh === zh);

/** The same by its key. */
export const placeOfKey = (columns: Columns, key: string): number =>
  columns.findIndex((one) => one !== undefined && one !== LEFT_OUT && one.key === key);

/** The cells that have a fault, with their present text. */
export function cellsOf(
  faults: readonly TableFault[],
  body: readonly (readonly string[])[],
  columns: Columns,
  words: CodeLabels,
): readonly FaultyCell[] {
  const [name, number] = [placeOfKey(columns, 'entity.name'), placeOfKey(columns, 'entity.certNumber')];
  const nature = placeOfKey(columns, 'entity.type');
  return faults.flatMap(({ row, column: zh, earlier }) => {
    const column = columns[placeOf(columns, zh)];
    const cells = body[row - 2];
    if (!cells || column === undefined || column === LEFT_OUT) return [];
    const last4 = cells[number]?.trim().slice(-4) ?? '';
    return {
      row,
      column: zh,
      text: cells[placeOf(columns, zh)] ?? '',
      ...(earlier !== undefined && {
        earlier: { row: earlier, text: body[earlier - 2]?.[placeOf(columns, zh)] ?? '' },
      }),
      client: cells[name]?.trim() || (last4 && `…${last4}`),
      words: wordsOf(column, fittingWords(column, words, cells[nature] ?? '')),
      hasSeveralWords: hasSeveralWords(column),
    };
  });
}

/** The words of a column without the certificates that an entity of this nature, or a person, cannot have. */
function fittingWords({ key, kind }: Column, words: CodeLabels, nature: string): CodeLabels {
  if (kind !== 'cert-type') return words;
  const type = key.startsWith('entity.') ? idMeant(nature, words.entityTypes, 'entityTypes') : 'personal';
  const allowed = words.entityTypes.find(({ id }) => id === type)?.certificateTypes ?? [];
  const fitting = words.certificateTypes.filter(({ id }) => allowed.includes(id));
  return fitting.length === 0 ? words : { ...words, certificateTypes: fitting };
}

/** The rows with their corrected cells, in a copied column too; skipped rows become empty. A correction of a cell that does not exist is ignored. */
export function mended(
  columns: Columns,
  body: readonly (readonly string[])[],
  mends: readonly Mend[],
): readonly (readonly string[])[] {
  const rows = body.map((row) => [...row]);
  const copies = mends.filter(({ from }) => from !== undefined);
  for (const { row, column, text } of mends) {
    const cells = rows[row - 2];
    const both = copies.find((copy) => copy.column === column || copy.from === column);
    for (const name of both?.from === undefined ? [column] : [both.column, both.from]) {
      const at = placeOf(columns, name);
      if (cells === undefined || at < 0) continue;
      while (cells.length <= at) cells.push('');
      cells[at] = text;
    }
  }
  const leftOut = new Set(mends.flatMap(({ row, column }) => (column === WHOLE_ROW ? row : [])));
  return rows.map((cells, at) => (leftOut.has(at + 2) ? [] : cells)); // skipped rows stay as empty ones, so that row numbers do not change
}

/** What a person said of every row, the last word on each column that the table lacks. */
export function saidOfAll(columns: Columns, mends: readonly Mend[]): readonly Mend[] {
  const last = new Map(
    mends.flatMap((mend) => (mend.row === EVERY_ROW ? [[mend.column, mend] as const] : [])),
  );
  return [...last.values()].filter(({ column }) => placeOf(columns, column) < 0);
}

/** A column that the table lacks and its rows need; of the words it accepts, one may be meant in every row. */
export interface LackingColumn {
  readonly column: string;
  readonly words: readonly string[];
  /** What a person said of it: its text in every row, or the column that it repeats. */
  readonly said?: { readonly text: string; readonly from?: string };
}

/**
 * The required columns that no heading names, those of which rows are told to need a text, and those of which a person said what
 * stands in every row. `given`: the columns of the table as it is.
 */
export function lackingIn(
  columns: Columns,
  faults: readonly TableFault[],
  words: CodeLabels,
  given: Columns,
  mends: readonly Mend[],
): readonly LackingColumn[] {
  const told = new Set(faults.flatMap(({ row, column }) => (row > EVERY_ROW ? column : [])));
  const needed = COLUMNS.filter(({ zh }) => told.has(zh) && placeOf(columns, zh) < 0);
  const said = new Map(saidOfAll(given, mends).map((mend) => [mend.column, mend]));
  const all = new Set([...lacking(columns), ...needed, ...COLUMNS.filter(({ zh }) => said.has(zh))]);
  return [...all].map((column) => {
    const { text = '', from } = said.get(column.zh) ?? {};
    return {
      column: column.zh,
      words: wordsOf(column, wordsOfOwner(column, words)),
      ...(said.has(column.zh) && { said: { text, ...(from !== undefined && { from }) } }),
    };
  });
}

/** A person's certificates first where the column is a person's. */
const wordsOfOwner = ({ key }: Column, words: CodeLabels): CodeLabels =>
  key.startsWith('entity.') ? words : wordsFor(words, 'personal');

function lacking(columns: Columns): readonly Column[] {
  const keys = columns.map((column) => (column === undefined || column === LEFT_OUT ? '' : column.key));
  return COLUMNS.filter(({ key, required }) => required && !keys.includes(key));
}

/** The key of the column that each known heading is, '' for one that is skipped: by what a person said, or by its name. */
export function namedIn(heading: readonly string[], names: ColumnNames): ColumnNames {
  const known = heading.flatMap((name) => {
    const column = columnNamed(name, names);
    return column === undefined ? [] : [[name, column === LEFT_OUT ? '' : column.key] as const];
  });
  return Object.fromEntries(known);
}

/** The unknown headings. */
export function unknownIn(heading: readonly string[], columns: Columns): readonly string[] {
  return heading.filter((name, at) => columns[at] === undefined && name.trim() !== '');
}

/** The first filled cell of each heading that is asked about, so that a person sees what the column holds. */
export function examplesIn(
  heading: readonly string[],
  body: readonly (readonly string[])[],
  columns: Columns,
): Readonly<Record<string, string>> {
  const twice = contradictingIn(columns);
  const isAsked = (column: Columns[number]) =>
    column === undefined || (column !== LEFT_OUT && twice.includes(column.zh));
  const found = heading.flatMap((name, at) => {
    const cell = isAsked(columns[at]) ? body.find((row) => row[at]?.trim()) : undefined;
    return cell === undefined ? [] : [[name, (cell[at] ?? '').trim().slice(0, LONGEST_EXAMPLE)] as const];
  });
  return Object.fromEntries(found);
}

/** The columns that several headings are, still: their texts contradict each other. A person says which of them counts. */
export function contradictingIn(columns: Columns): readonly string[] {
  const all = columns.flatMap((column) => (column === undefined || column === LEFT_OUT ? [] : column.zh));
  return [...new Set(all.filter((zh, at) => all.indexOf(zh) < at))];
}

/** What is wrong with the headings: unknown, twice, or missing. */
export function headingFaults(heading: readonly string[], columns: Columns): TableFault[] {
  const fault = (code: TableFaultCode, name: string): TableFault => ({
    row: 1,
    column: name,
    message: tableFaultText(code, name),
  });
  return [
    ...heading.flatMap((name, at) =>
      columns[at] || name.trim() === '' ? [] : [fault('table-column-unknown', name.slice(0, 40))],
    ),
    ...contradictingIn(columns).map((zh) => fault('table-column-twice', zh)),
    ...lacking(columns).map(({ zh }) => fault('table-column-missing', zh)),
  ];
}
