// Which rows of a table were not read into a client? They stay a table of their own, to be mended and imported later.
import { EVERY_ROW } from '../../protocol/table-mends';
import type { TableFault } from './table-headings';

/** The heading of what is wrong; the import leaves out a column of this name. */
export const PROBLEMS = '问题';

type Rows = readonly (readonly string[])[];

/** The rows with a fault as they are in the sheet, each after what is wrong in it; the heading first. Empty where there are none. */
export function leftRows(
  table: Rows,
  rowsOfClient: readonly (readonly number[])[],
  faults: readonly TableFault[],
): Rows {
  const byRow = new Map<number, string[]>();
  for (const { row, column, message } of faults) {
    if (row <= EVERY_ROW) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), column === '' ? message.zh : `${column}：${message.zh}`]);
  }
  // a client is imported whole, so its sound rows stay with its faulty one
  const numbers = rowsOfClient.filter((rows) => rows.some((row) => byRow.has(row))).flat();
  const [heading = [], ...body] = table;
  if (numbers.length === 0) return [];
  const kept = [...numbers].sort((a, b) => a - b);
  return [
    [PROBLEMS, ...heading],
    ...kept.map((row) => [(byRow.get(row) ?? []).join('；'), ...(body[row - 2] ?? [])]),
  ];
}
