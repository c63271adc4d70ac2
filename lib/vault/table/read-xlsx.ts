// What rows stand in the first sheet of an XLSX file? Its unpacked size is looked at before anything is unpacked.
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

export type XlsxCell = string | number | boolean | Date | null;

const MOST_BYTES = 200 * 1024 * 1024;

/** The cells of the first sheet, row by row; throws when it is no such file or too large. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly (readonly XlsxCell[])[]> {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false; // only the sizes are read
    },
  });
  if (size > MOST_BYTES) throw new Error(`unpacks to more than ${MOST_BYTES} bytes`);
  const copy = new Uint8Array(bytes); // the reader takes a buffer that is nothing but the file
  return (await readSheet(copy.buffer)) as readonly (readonly XlsxCell[])[]; // its cells are these types
}
