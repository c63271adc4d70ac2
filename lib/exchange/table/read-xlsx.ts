// Which rows are in the first sheet of an XLSX file? Limits on bytes and cells keep it from filling the memory.
import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { mergedIn, withMerged } from './merged-cells';
import { firstSheet, readPlainSheet } from './plain-sheet';

export type XlsxCell = string | number | boolean | Date | null;

const MOST_BYTES = 80 * 1024 * 1024;
/** A sheet of clients is ten times the size of its file; at a hundred times it is a zip bomb. */
const MOST_RATIO = 100;
const FREE = 1024 * 1024; // below this size the compression ratio is not limited
/** The reader creates every cell up to the last row and column, filled or not. */
const MOST_CELLS = 2_000_000;

/** The cells of the first sheet, row by row; throws when it is no such file or too large. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly (readonly XlsxCell[])[]> {
  const parts = unpackParts(bytes);
  const rows = readPlainSheet(parts, MOST_CELLS) ?? (await readWhole(parts));
  return withMerged(rows, mergedIn(firstSheet(parts)));
}

/** The same by the full reader, which takes any form of workbook. */
export async function readWhole(
  parts: Record<string, Uint8Array>,
): Promise<readonly (readonly XlsxCell[])[]> {
  // counts all parts, since another part says in several ways which one is the sheet
  for (const part of Object.values(parts)) {
    if (countCells(part) > MOST_CELLS) throw new Error(`lays out more than ${MOST_CELLS} cells`);
  }
  // zipped again, so that the sizes it states are true
  const honest = zipSync(parts, { level: 0 });
  const copy = new Uint8Array(honest); // the reader needs a buffer that holds the file alone
  return (await readSheet(copy.buffer)) as readonly (readonly XlsxCell[])[]; // the cell types of the reader
}

/** Unzips all but pictures and the like; a part that is larger than it states is cut off. */
function unpackParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isText = /\.(xml|rels)$/i.test(name);
      size += isText ? originalSize : 0;
      const most = Math.min(MOST_BYTES, Math.max(FREE, bytes.length * MOST_RATIO));
      if (size > most) throw new Error(`unpacks to more than ${most} bytes`);
      return isText;
    },
  });
}

/**
 * Rows times columns by the references of rows and cells, but at least the number of cells. A reference in an unusual form
 * counts as too large: the reader takes any character for a letter, and a Chinese one for thousands of columns.
 */
function countCells(part: Uint8Array): number {
  const text = new TextDecoder().decode(part);
  let [rows, columns, cells] = [0, 0, 0];
  for (const _cell of text.matchAll(/<(?:\w+:)?c[\s/>]/gi)) cells += 1; // cells without a reference follow each other
  if (cells === 0) return 0; // not a sheet, so `r` means something else
  for (const [, double, single, bare] of text.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi)) {
    const place = /^\s*([A-Z]{0,3})(\d{0,7})\s*$/.exec(double ?? single ?? bare ?? '');
    if (!place) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, Number(place[2]));
    columns = Math.max(columns, columnNumber(place[1] ?? ''));
  }
  return Math.max(cells, rows * columns);
}

/** The number of the column with these letters; A is 1. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
