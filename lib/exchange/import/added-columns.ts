// Which columns and cells are added to a table that lacks them? What a person said of every row, what is stored of its clients, what its other cells tell.
import { guessCertificate } from '../../filing/numbers/guess-certificate';
import type { CodeLabels } from '../../protocol/exchange';
import type { Mend } from '../../protocol/table-mends';
import { plainCell } from '../table/cell';
import { idMeant } from '../table/cell-words';
import { COLUMNS, type ColumnNames, columnNamed, LEFT_OUT } from '../table/columns';
import { withMeantCells } from './same-words';
import { type StoredRows, storedColumns } from './stored-columns';
import { type Columns, placeOf, saidOfAll } from './table-headings';
import { type IsPersonal, TELLABLE, toldInRow } from './told-by-row';

type Rows = readonly (readonly string[])[];
type Row = Rows[number];

const keyOf = (zh: string): string => COLUMNS.find((column) => column.zh === zh)?.key ?? '';

/** The rows with the columns that they lack, and what was added to them. */
export interface Completed {
  readonly rows: Rows;
  /** The column of each heading, of the added ones too. */
  readonly columns: Columns;
  /** The columns of which a cell or more was told by other cells of its row. */
  readonly told: readonly string[];
}

/** Where a table has the column of each key. */
function placesOf(columns: Columns): ReadonlyMap<string, number> {
  const keys = columns.map((one) => (one === undefined || one === LEFT_OUT ? '' : one.key));
  return new Map(keys.flatMap((key, at) => (key === '' ? [] : [[key, at] as const])).reverse());
}

/** Whether a row says that a person files: by its nature, else by its number. */
function personalBy({ entityTypes }: CodeLabels): IsPersonal {
  return (at) => {
    const nature = at('entity.type');
    if (nature !== '') return idMeant(nature, entityTypes, 'entityTypes') === 'personal';
    return guessCertificate(at('entity.certNumber')) === 'resident-id';
  };
}

/** What a person said of each column that the table lacks, by key. */
function saidIn(columns: Columns, mends: readonly Mend[]): ReadonlyMap<string, (row: Row) => string> {
  return new Map(
    saidOfAll(columns, mends).map(({ column, text, from }) => {
      const textOf = (row: Row) => (from === undefined ? text : (row[placeOf(columns, from)] ?? ''));
      return [keyOf(column), textOf] as const;
    }),
  );
}

/**
 * The rows with what they lack and a person gave in one text, or is stored of their clients, or their other cells tell. Added
 * columns come first: a row may have more cells than the heading.
 */
export function withColumns(
  [heading = [], ...given]: Rows,
  names: ColumnNames,
  { mends, stored, words }: { mends: readonly Mend[]; stored: StoredRows; words: CodeLabels },
): Completed {
  const columns = heading.map((one) => columnNamed(one, names));
  const isPersonal = personalBy(words);
  const body = withMeantCells(given, columns, isPersonal);
  const places = placesOf(columns);
  const said = saidIn(columns, mends);
  const cellOf = (row: Row, key: string) => plainCell(row[places.get(key) ?? -1]?.trim() ?? '').trim();
  const known = new Map(
    storedColumns((key) => places.has(key), stored, TELLABLE).map(({ key, textOf }) => [key, textOf]),
  );
  const tell = toldInRow(isPersonal);
  const told = new Set<string>();
  const isFilled = (row: Row) => row.some((cell) => cell.trim() !== '');
  /** Each text that a row has not, by key. */
  const foundIn = (row: Row): ReadonlyMap<string, string> => {
    const own = (key: string) => cellOf(row, key) || (said.get(key)?.(row) ?? '');
    const storedHere = new Map([...known].map(([key, textOf]) => [key, own(key) || textOf(own)] as const));
    const byOthers = tell((key) => own(key) || (storedHere.get(key) ?? ''));
    for (const key of byOthers.keys()) told.add(key);
    const saidHere = [...said].map(([key, textOf]) => [key, textOf(row)] as const);
    return new Map([...byOthers, ...storedHere, ...saidHere].filter(([, text]) => text !== ''));
  };
  const found = body.map((row) => (isFilled(row) ? foundIn(row) : null));
  // in our order: an entity's nature is read before its certificate
  const isAdded = (key: string) => !places.has(key) && found.some((one) => one?.has(key));
  const added = COLUMNS.filter(({ key }) => isAdded(key));
  const completed = body.map((row, at) => {
    const texts = found[at];
    if (texts === null || texts === undefined) return row;
    const filled = [...row];
    for (const key of TELLABLE) {
      const place = places.get(key);
      const text = texts.get(key) ?? '';
      if (place === undefined || text === '' || cellOf(row, key) !== '') continue;
      while (filled.length < place) filled.push('');
      filled[place] = text;
    }
    return [...added.map(({ key }) => texts.get(key) ?? ''), ...filled];
  });
  return {
    rows: [[...added.map(({ zh }) => zh), ...heading], ...completed],
    // an added column is meant, even where a person left out a heading of this name
    columns: [...added, ...columns],
    told: COLUMNS.flatMap(({ key, zh }) => (told.has(key) ? zh : [])),
  };
}
