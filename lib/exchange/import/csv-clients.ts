// Which clients are in this table, and what is wrong in which row? Nothing is stored here.
import type { Client } from '../../filing/client/client';
import { faultAlone } from '../../filing/client/client-faults';
import { checkValue } from '../../filing/client/parse-client';
import type { CodeLabels } from '../../protocol/exchange';
import type { FaultyCell, Mend, TableStart } from '../../protocol/table-mends';
import type { Progress } from '../../vault/clients/batch';
import type { Bytes } from '../../vault/crypto/bytes';
import {
  COLUMNS,
  type ColumnNames,
  columnNamed,
  EXAMPLE_MARK,
  LEFT_OUT,
  type TableFaultCode,
  tableFaultText,
} from '../table/columns';
import { decodeTable, parseCsv } from '../table/csv';
import { withColumns } from './added-columns';
import { newId } from './client-id';
import { proposedIn } from './column-contents';
import { leftRows } from './left-rows';
import type { StoredRows } from './stored-columns';
import { columnAt, draftClient } from './table-client';
import { framed } from './table-frame';
import { certNumberIn, conflictsIn, type Group, groupRows, isFilled, numbersIn } from './table-groups';
import {
  type Columns,
  cellsOf,
  contradictingIn,
  examplesIn,
  headingFaults,
  type LackingColumn,
  lackingIn,
  mended,
  namedIn,
  placeOf,
  type TableFault,
  unknownIn,
} from './table-headings';
import { withJoinedColumns } from './table-joined';
import { columnToTell } from './table-regions';
import { startOf } from './table-start';

export const TABLE_LIMITS = { bytes: 20 * 1024 * 1024, rows: 20_000, columns: 500 } as const;
const STEP = 100;
/** Milliseconds between pauses; browsers delay frequent timers more and more. */
const REST_EVERY = 100;

export interface TableClient {
  /** Number of its first row. */
  readonly row: number;
  /** The numbers of all its rows, where it has several: one client with several services. */
  readonly rows?: readonly number[];
  readonly client: Client;
}

export interface TableResult {
  readonly clients: readonly TableClient[];
  readonly faults: readonly TableFault[];
  readonly isCancelled: boolean;
  /** The present text of the cells with a fault. A fault itself quotes no text, because it may be logged. */
  readonly cells?: readonly FaultyCell[];
  /** Unknown headings; a person may say which column each is. */
  readonly unknown?: readonly string[];
  /** Of each unknown heading its first filled cell, shortened. */
  readonly examples?: Readonly<Record<string, string>>;
  /** The column that an unknown heading seems to be, by what stands below it. */
  readonly proposed?: ColumnNames;
  /** The column that each of its known headings is. */
  readonly named?: ColumnNames;
  /** Columns that the table lacks and its rows need; a person may say what stands in every row. */
  readonly lacking?: readonly LackingColumn[];
  /** Columns that the table lacks and its numbers tell. */
  readonly told?: readonly string[];
  /** The columns that several of its headings are, with texts that contradict each other. */
  readonly twice?: readonly string[];
  /** The certificate numbers of its clients, where it has a column of them. */
  readonly numbers?: readonly string[];
  /** How the table begins. */
  readonly start?: TableStart;
  /** The numbers of the rows taken for no client's: totals, notes. */
  readonly notes?: readonly number[];
  /** The rows that are in no client, as a table with what is wrong in each. */
  readonly left?: readonly (readonly string[])[];
}

export interface TableOptions extends Progress {
  readonly words: CodeLabels;
  /** Today: no birth date may be later. */
  readonly asOf: string;
  /** What a person said of unknown headings. */
  readonly names?: ColumnNames;
  /** Cells corrected in the review: row and column of their fault, with the new text. */
  readonly mends?: readonly Mend[];
  /** What is stored of the clients of this table: it need not repeat what identifies them. */
  readonly stored?: StoredRows;
  /** The number of the row of the headings, where a person said it. */
  readonly headingRow?: number | undefined;
  /** Faults of the file besides those of its texts; their cells can be corrected too. */
  readonly known?: readonly TableFault[];
}

/** Reads a CSV file of clients. Only clients without any fault are returned. */
export async function readCsvClients(bytes: Bytes, options: TableOptions): Promise<TableResult> {
  if (bytes.length > TABLE_LIMITS.bytes) return refused('table-too-large', '20 MB');
  const text = decodeTable(bytes);
  if (text === null) return refused('table-encoding');
  const rows = parseCsv(text);
  return rows === null ? refused('table-quotes') : readTable(rows, options);
}

/** A table with the columns that it lacked, and what there is to say of its headings. */
interface Opened extends Pick<TableResult, 'named' | 'told' | 'numbers' | 'start' | 'notes'> {
  /** Its own columns only, with what was corrected. */
  readonly table: readonly (readonly string[])[];
  readonly heading: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly columns: Columns;
  /** The columns that it has itself. */
  readonly own: Columns;
  readonly lackingBy: (faults: readonly TableFault[]) => readonly LackingColumn[];
}

function openTable(all: readonly (readonly string[])[], options: TableOptions): Opened {
  const { names = {}, mends = [], stored = [], words } = options;
  const { rows: table, headingRow, notes } = framed(all, names, options.headingRow);
  const rows = withJoinedColumns(table, names);
  const before = (rows[0] ?? []).map((one) => columnNamed(one, names)); // as the table has them
  const [top = [], ...own] = rows;
  // first, since what was corrected tells other cells; then what was said of cells that only completing made
  const corrected = mends.length === 0 ? rows : [top, ...mended(before, own, mends)];
  const { rows: completed, columns, told } = withColumns(corrected, names, { mends, stored, words });
  const [heading = [], ...given] = completed;
  const later = mends.filter(({ column, text }) => text === '' || placeOf(before, column) < 0);
  const body = later.length === 0 ? given : mended(columns, given, later);
  return {
    heading,
    body,
    columns,
    own: before,
    told,
    start: startOf(all, headingRow),
    notes,
    table: corrected,
    named: namedIn(table[0] ?? [], names),
    numbers: numbersIn(body, columns),
    lackingBy: (faults) => lackingIn(columns, faults, words, before, mends),
  };
}

/** The same for rows of cells from any kind of file. */
export async function readTable(
  all: readonly (readonly string[])[],
  options: TableOptions,
): Promise<TableResult> {
  const { names = {}, known = [] } = options;
  const { heading, body, columns, own, table, lackingBy, ...about } = openTable(all, options);
  if ((table[0]?.length ?? 0) > TABLE_LIMITS.columns)
    return withStart(refused('table-too-wide', String(TABLE_LIMITS.columns)), about);
  const isExample = exampleIn(heading, names);
  if (!body.some((row) => isFilled(row) && !isExample(row))) return withStart(refused('table-empty'), about);
  if (body.length > TABLE_LIMITS.rows)
    return withStart(refused('table-too-many', String(TABLE_LIMITS.rows)), about);
  const faults = headingFaults(heading, columns);
  if (faults.length > 0) {
    const [unknown, lacking] = [unknownIn(heading, columns), lackingBy(faults)];
    const [examples, proposed] = [examplesIn(heading, body, columns), proposedIn(heading, body, columns)];
    const twice = contradictingIn(columns);
    return { ...about, clients: [], faults, isCancelled: false, unknown, lacking, examples, proposed, twice };
  }
  const groups = groupRows(body, columns, options.words, isExample);
  const clients: TableClient[] = [];
  let rested = performance.now();
  for (let at = 0; at < groups.length; at += STEP) {
    if (options.signal?.aborted) return { clients: [], faults: [], isCancelled: true };
    if (performance.now() - rested > REST_EVERY) {
      options.onProgress?.(at, groups.length);
      await new Promise((next) => setTimeout(next)); // lets a message to cancel arrive
      rested = performance.now();
    }
    const step = groups.slice(at, at + STEP);
    const ids = await Promise.all(step.map((group) => newId(certNumberIn(group)))); // together, because each one waits for WebCrypto
    for (const [index, group] of step.entries()) {
      const found = [...group.faults, ...conflictsIn(group)];
      const checked = checkGroup(group, ids[index] ?? '', options);
      if (checked.ok && found.length === 0) clients.push({ ...rowsOf(group), client: checked.client });
      else {
        const all = withoutRepeats([...found, ...(checked.ok ? [] : checked.faults)]);
        faults.push(...all.filter((fault) => !isToldLater(fault, all, own)));
      }
    }
  }
  options.onProgress?.(groups.length, groups.length);
  return {
    clients,
    faults,
    ...about,
    isCancelled: false,
    lacking: lackingBy(faults),
    cells: cellsOf([...faults, ...known], body, columns, options.words),
    left: leftRows(
      table,
      groups.map(({ rows }) => rows.map(({ number }) => number)),
      [...faults, ...known],
    ),
  };
}

function rowsOf({ rows }: Group): Omit<TableClient, 'client'> {
  const numbers = rows.map(({ number }) => number);
  return { row: numbers[0] ?? 0, ...(numbers.length > 1 && { rows: numbers }) };
}

/** Whether the fault is a kind of certificate in a column that the table has not, and the number that would tell it is faulty too. */
function isToldLater(fault: TableFault, all: readonly TableFault[], own: Columns): boolean {
  const type = COLUMNS.find(({ zh, key }) => zh === fault.column && key.endsWith('.certType'));
  if (type === undefined || placeOf(own, type.zh) >= 0) return false;
  const number = COLUMNS.find(({ key }) => key === type.key.replace(/Type$/, 'Number'))?.zh;
  return all.some(({ row, column }) => row === fault.row && column === number);
}

/** Keeps one fault per cell: an unknown word is not reported as missing too, nor an unclear place as lacking a code. */
function withoutRepeats(faults: readonly TableFault[]): readonly TableFault[] {
  const isOfSameCell = (one: TableFault, { row, column }: TableFault) =>
    one.row === row && (one.column === column || one.column === columnToTell(column));
  return faults.filter(
    (fault, at) => fault.column === '' || faults.findIndex((one) => isOfSameCell(one, fault)) === at,
  );
}

/** A refusal that shows how the table begins: another row may be that of its headings. */
const withStart = (refusal: TableResult, { start }: Pick<TableResult, 'start'>): TableResult =>
  start === undefined ? refusal : { ...refusal, start };

function refused(code: TableFaultCode, name = ''): TableResult {
  return {
    clients: [],
    faults: [{ row: 0, column: '', message: tableFaultText(code, name) }],
    isCancelled: false,
  };
}

/** Whether a row is the template's example, by the mark at its name. */
function exampleIn(heading: readonly string[], names: ColumnNames): (row: readonly string[]) => boolean {
  const at = heading.findIndex((one) => {
    const column = columnNamed(one, names);
    return column !== undefined && column !== LEFT_OUT && column.key === 'entity.name';
  });
  return (row) => at >= 0 && row[at]?.trimStart().startsWith(EXAMPLE_MARK) === true;
}

type Checked =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

function checkGroup({ rows }: Group, id: string, { asOf }: TableOptions): Checked {
  const { value, places } = draftClient(
    id,
    rows.map(({ values }) => values),
  );
  const result = checkValue(value, asOf);
  if (result.ok) return result;
  const partOf = (place: string) => /^[a-z]+(\[\d+\])?/i.exec(place)?.[0] ?? '';
  const rowOf = (place: string) => rows[places.get(partOf(place))?.row ?? 0]?.number ?? 0;
  const faults = result.faults.map((fault) => {
    const { place, earlier, message } = fault;
    const [start, row] = [partOf(place), rowOf(place)];
    const found = places.get(start);
    const column = found ? columnAt(found.column, place.slice(start.length)) : '';
    if (earlier !== undefined) return { row, column, ...twice(row, rowOf(earlier)) };
    return { row, column, message: column === '' ? message : faultAlone(fault) };
  });
  return { ok: false, faults };
}

const twice = (row: number, earlier: number): Pick<TableFault, 'message' | 'earlier'> =>
  row === earlier
    ? { message: tableFaultText('table-twice-here') }
    : { message: tableFaultText('table-twice', String(earlier)), earlier };
