// What rows stand in the first sheet of an XLSX file? Unpacked under limits first: neither bytes nor cells may outgrow the memory.
import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { readPlainSheet } from './plain-sheet';

export type XlsxCell = string | number | boolean | Date | null;

const MOST_BYTES = 80 * 1024 * 1024;
/** A sheet of clients is ten times as large as its file; one of a hundred times was made to fill the memory. */
const MOST_RATIO = 100;
const FREE = 1024 * 1024; // the ratio is not asked of little things
/** The reader lays out every cell up to the last row and column, filled or not. */
const MOST_CELLS = 2_000_000;

/** The cells of the first sheet, row by row; throws when it is no such file or too large. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly (readonly XlsxCell[])[]> {
  const parts = unpackParts(bytes);
  return readPlainSheet(parts, MOST_CELLS) ?? readWhole(parts);
}

/** Whatever forms it is written in. */
export async function readWhole(
  parts: Record<string, Uint8Array>,
): Promise<readonly (readonly XlsxCell[])[]> {
  // all of them: which one is the sheet says another part, in more ways than one
  for (const part of Object.values(parts)) {
    if (countCells(part) > MOST_CELLS) throw new Error(`lays out more than ${MOST_CELLS} cells`);
  }
  // what it says of its sizes is true now, whatever the file said
  const honest = zipSync(parts, { level: 0 });
  const copy = new Uint8Array(honest); // the reader takes a buffer that is nothing but the file
  return (await readSheet(copy.buffer)) as readonly (readonly XlsxCell[])[]; // its cells are these types
}

/** Everything but pictures and the like; a part that says less than its size is cut there. */
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
 * Rows times columns, by the places that rows and cells name, or as many cells as there are. A place that is not written
 * as spreadsheets write it counts as beyond all: the reader takes any sign for a letter, and one of Chinese for
 * thousands of columns.
 */
function countCells(part: Uint8Array): number {
  const text = new TextDecoder().decode(part);
  let [rows, columns, cells] = [0, 0, 0];
  for (const _cell of text.matchAll(/<(?:\w+:)?c[\s/>]/gi)) cells += 1; // those without a place stand one after the other
  if (cells === 0) return 0; // no sheet: what is called r there is something else
  for (const [, double, single, bare] of text.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi)) {
    const place = /^\s*([A-Z]{0,3})(\d{0,7})\s*$/.exec(double ?? single ?? bare ?? '');
    if (!place) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, Number(place[2]));
    columns = Math.max(columns, columnNumber(place[1] ?? ''));
  }
  return Math.max(cells, rows * columns);
}

/** The number of the column under these letters, A being 1. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
