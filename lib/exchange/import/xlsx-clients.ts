// Which clients are in this workbook? Reads its first sheet as a table and reports numbers that lost digits.
import { WHOLE_ROW } from '../../protocol/table-mends';
import type { Bytes } from '../../vault/crypto/bytes';
import { columnNamed, LEFT_OUT, tableFaultText } from '../table/columns';
import { readXlsx, type XlsxCell } from '../table/read-xlsx';
import { readTable, TABLE_LIMITS, type TableOptions, type TableResult } from './csv-clients';
import { framed } from './table-frame';
import type { Columns, TableFault } from './table-headings';

const EXACT_DIGITS = 15; // a spreadsheet keeps no more digits of a number

/** Reads a workbook of clients, with the faults and limits of a CSV file. */
export async function readXlsxClients(bytes: Bytes, options: TableOptions): Promise<TableResult> {
  if (bytes.length > TABLE_LIMITS.bytes) return refused(tableFaultText('table-too-large', '20 MB'));
  const rows = await readXlsx(bytes).catch(() => null); // without the cause, which may quote the file
  if (!rows) return refused(tableFaultText('table-not-xlsx'));
  const texts = rows.map((row) => row.map(textOf));
  const { rows: table, headingRow } = framed(texts, options.names ?? {}, options.headingRow);
  const columns = (table[0] ?? []).map((heading) => columnNamed(heading, options.names ?? {}));
  const isMended = ({ row, column }: TableFault) =>
    options.mends?.some((mend) => mend.row === row && [column, WHOLE_ROW].includes(mend.column)) === true;
  const lost = rows.flatMap((row, at) =>
    at < headingRow ? [] : lostNumbers(row, at + 1, columns).filter((fault) => !isMended(fault)),
  );
  const lostRows = new Set(lost.map((fault) => fault.row));
  const result = await readTable(texts, { ...options, known: lost });
  return {
    ...result,
    clients: result.clients.filter(({ row }) => !lostRows.has(row)),
    faults: [...result.faults.filter((fault) => !isSame(fault, lost)), ...lost],
  };
}

function refused(message: TableFault['message']): TableResult {
  return { clients: [], faults: [{ row: 0, column: '', message }], isCancelled: false };
}

/** A cell's text as a person sees it. */
function textOf(cell: XlsxCell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? '' : String(cell);
}

function lostNumbers(row: readonly XlsxCell[], number: number, columns: Columns): readonly TableFault[] {
  return row.flatMap((cell, at) => {
    const isLost = typeof cell === 'number' && Math.abs(cell) >= 10 ** EXACT_DIGITS;
    if (!isLost) return [];
    const column = columns[at];
    if (column === LEFT_OUT) return [];
    return [{ row: number, column: column?.zh ?? '', message: tableFaultText('table-number') }];
  });
}

/** Whether a fault is in the cell of a number that lost digits, which explains it. */
function isSame(fault: TableFault, lost: readonly TableFault[]): boolean {
  return lost.some(({ row, column }) => row === fault.row && column === fault.column);
}
