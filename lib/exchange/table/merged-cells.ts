// What stands in merged cells? A spreadsheet keeps the text in the first one alone; the others mean the same.

type Rows<Cell> = readonly (readonly (Cell | null)[])[];

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rows above a table and its headings: there a merged cell is the head of all columns below it. */
const TOP = 15;
const MOST_RANGES = 50_000;
const MOST_FILLED = 500_000;
const REF = /<mergeCell ref="([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})"\s*\/>/g;

/** The merged ranges of a sheet, counted from 0. */
export function mergedIn(sheet: string): readonly Range[] {
  const start = sheet.lastIndexOf('<mergeCells');
  if (start < 0) return [];
  const found: Range[] = [];
  for (const [, left = '', top, right = '', bottom] of sheet.slice(start).matchAll(REF)) {
    if (found.length === MOST_RANGES) break;
    found.push({
      top: Number(top) - 1,
      left: columnNumber(left),
      bottom: Number(bottom) - 1,
      right: columnNumber(right),
    });
  }
  return found;
}

/**
 * The rows with the text of merged cells in each row they cover, so that a client's second website has the client's cells too;
 * across columns only above the table, since a line merged across its rows is a note.
 */
export function withMerged<Cell>(rows: Rows<Cell>, ranges: readonly Range[]): Rows<Cell> {
  if (ranges.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  let left = MOST_FILLED;
  for (const range of ranges) {
    const value = filled[range.top]?.[range.left] ?? null;
    if (value === null) continue;
    for (let row = range.top; row <= Math.min(range.bottom, filled.length - 1); row += 1) {
      const cells = filled[row] ?? [];
      const last = row < TOP ? Math.min(range.right, cells.length - 1) : range.left;
      for (let at = range.left; at <= last && left > 0; at += 1) {
        if ((cells[at] ?? null) !== null) continue;
        cells[at] = value;
        left -= 1;
      }
    }
  }
  return filled;
}

/** The number of the column with these letters; A is 0. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
