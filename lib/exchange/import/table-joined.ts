// Which headings are one column together? A table may keep province, city and district in columns of their own.
import { type ColumnNames, columnNamed, LEFT_OUT } from '../table/columns';

type Rows = readonly (readonly string[])[];

const BETWEEN = ';'; // as the template writes the levels of a place

/** The key of the place that a heading is a level of; undefined for every other heading. */
function placeKey(heading: string, names: ColumnNames): string | undefined {
  const column = columnNamed(heading, names);
  if (column === undefined || column === LEFT_OUT) return undefined;
  return column.key.endsWith('.names') ? column.key : undefined;
}

/** The rows with the levels of each place in its first column, in the order of the table; the other columns of the place are dropped. */
export function withJoinedPlaces(rows: Rows, names: ColumnNames): Rows {
  const keys = (rows[0] ?? []).map((heading) => placeKey(heading, names));
  const isLater = keys.map((key, at) => key !== undefined && keys.indexOf(key) < at);
  if (!isLater.includes(true)) return rows;
  const kept = (row: readonly string[]) => row.filter((_, at) => isLater[at] !== true);
  const levelsOf = (key: string, row: readonly string[]) =>
    row.filter((cell, at) => keys[at] === key && cell.trim() !== '').join(BETWEEN);
  const [heading = [], ...body] = rows;
  const joined = (row: readonly string[]) =>
    row.map((cell, at) => {
      const key = keys[at];
      return key === undefined ? cell : levelsOf(key, row);
    });
  return [kept(heading), ...body.map((row) => kept(joined(row)))];
}
