// Which headings are one column together? A table may keep province, city and district, or each domain, in columns of their own.
import { type Column, type ColumnNames, columnNamed, LEFT_OUT } from '../table/columns';

type Rows = readonly (readonly string[])[];

const BETWEEN = ';'; // as the template writes the levels of a place, and several values of one cell
/** Columns in whose cells several values stand beside each other. */
const SEVERAL = new Set(['list', 'domains', 'addresses', 'content', 'languages']);

/** The columns that several headings of the table name, each with their places in the table. */
function shared(heading: readonly string[], names: ColumnNames): ReadonlyMap<Column, readonly number[]> {
  const places = new Map<Column, number[]>();
  for (const [at, name] of heading.entries()) {
    const column = columnNamed(name, names);
    if (column === undefined || column === LEFT_OUT) continue;
    places.set(column, [...(places.get(column) ?? []), at]);
  }
  return new Map([...places].filter(([, all]) => all.length > 1));
}

const filledIn = (row: readonly string[], places: readonly number[]): readonly string[] => [
  ...new Set(places.map((at) => (row[at] ?? '').trim()).filter((text) => text !== '')),
];

/** Levels of a place all stand in the cell, even two that are called alike (北京市;北京市). */
const levelsIn = (row: readonly string[], places: readonly number[]): readonly string[] =>
  places.map((at) => row[at] ?? '').filter((text) => text.trim() !== '');

/** Whether no row has two different texts in columns that take one. */
const isOneColumn = (column: Column, places: readonly number[], body: Rows): boolean =>
  SEVERAL.has(column.kind) || body.every((row) => filledIn(row, places).length < 2);

/**
 * The rows with each column that several headings name as one, in the place of the first: the values of all where it takes
 * several, else the one that is filled in. Columns that contradict each other in a row stay apart.
 */
export function withJoinedColumns(rows: Rows, names: ColumnNames): Rows {
  const [heading = [], ...body] = rows;
  const joined = [...shared(heading, names)].filter(([column, places]) => isOneColumn(column, places, body));
  if (joined.length === 0) return rows;
  const later = new Set(joined.flatMap(([, places]) => places.slice(1)));
  const kept = (row: readonly string[]) => row.filter((_, at) => !later.has(at));
  const cellOf = new Map(joined.map(([column, places]) => [places[0], { column, places }]));
  const joinedRow = (row: readonly string[]) =>
    row.map((cell, at) => {
      const one = cellOf.get(at);
      if (one === undefined) return cell;
      const isPlace = one.column.key.endsWith('.names');
      return (isPlace ? levelsIn : filledIn)(row, one.places).join(BETWEEN);
    });
  return [kept(heading), ...body.map((row) => kept(joinedRow(row)))];
}
