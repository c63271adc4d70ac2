// Where does a table begin? Its headings may stand below a title; what stands above them is no client.
import type { TableStart } from '../../protocol/table-mends';

type Rows = readonly (readonly string[])[];

const SHOWN_ROWS = 10;
const SHOWN_CELLS = 12;
const LONGEST_CELL = 24; // characters

/** The first rows of the file as they are, shortened, and how many filled ones stand below the heading. */
export function startOf(rows: Rows, headingRow: number): TableStart {
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  return {
    headingRow,
    count: rows.slice(headingRow).filter(isFilled).length,
    first: rows
      .slice(0, SHOWN_ROWS)
      .map((row) => row.slice(0, SHOWN_CELLS).map((cell) => cell.trim().slice(0, LONGEST_CELL))),
  };
}
