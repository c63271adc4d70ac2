// Which clients are in this table, and what is wrong in which row? Nothing is stored here.
import type { Client } from '../../filing/client/client';
import { faultAlone } from '../../filing/client/client-faults';
import { checkValue } from '../../filing/client/parse-client';
import { tidyCode } from '../../filing/numbers/result';
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
  type RowValues,
  type TableFaultCode,
  tableFaultText,
} from '../table/columns';
import { decodeTable, parseCsv } from '../table/csv';
import { withColumns } from './added-columns';
import { newId } from './client-id';
import { proposedIn } from './column-contents';
import type { StoredRows } from './stored-columns';
import { columnAt, draftClient } from './table-client';
import {
  type Columns,
  cellsOf,
  examplesIn,
  headingFaults,
  type LackingColumn,
  lackingIn,
  mended,
  namedIn,
  placeOfKey,
  type TableFault,
  unknownIn,
} from './table-headings';
import { withJoinedPlaces } from './table-joined';
import { columnToTell } from './table-regions';
import { readRow } from './table-row';
import { headingFirst, startOf } from './table-start';

export const TABLE_LIMITS = { bytes: 20 * 1024 * 1024, rows: 20_000, columns: 500 } as const;
const STEP = 100;
const LONGEST_NUMBER = 40; // as a client may have
/** Milliseconds between pauses; browsers delay frequent timers more and more. */
const REST_EVERY = 100;

export interface TableClient {
  /** Number of its first row. */
  readonly row: number;
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
  /** The certificate numbers of its clients, where it has a column of them. */
  readonly numbers?: readonly string[];
  /** How the table begins. */
  readonly start?: TableStart;
}

export interface TableOptions extends Progress {
  readonly words: CodeLabels;
  /** Today: no birth date may be later. */
  readonly asOf: string;
  /** The row of the headings, as a person said; the first is 1. */
  readonly headingRow?: number;
  /** What a person said of unknown headings. */
  readonly names?: ColumnNames;
  /** Cells corrected in the review: row and column of their fault, with the new text. */
  readonly mends?: readonly Mend[];
  /** What is stored of the clients of this table: it need not repeat what identifies them. */
  readonly stored?: StoredRows;
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
interface Opened extends Pick<TableResult, 'named' | 'told' | 'numbers'> {
  readonly heading: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly columns: Columns;
  readonly lackingBy: (faults: readonly TableFault[]) => readonly LackingColumn[];
}

function openTable(all: readonly (readonly string[])[], options: TableOptions): Opened {
  const { names = {}, mends = [], stored = [] } = options;
  const rows = withJoinedPlaces(all, names);
  const { rows: completed, columns, told } = withColumns(rows, names, mends, stored);
  const [heading = [], ...given] = completed;
  const body = mends.length === 0 ? given : mended(columns, given, mends);
  const before = (rows[0] ?? []).map((one) => columnNamed(one, names)); // as the table has them
  return {
    heading,
    body,
    columns,
    told,
    named: namedIn(all[0] ?? [], names),
    numbers: numbersIn(body, columns),
    lackingBy: (faults) => lackingIn(columns, faults, options.words, before, mends),
  };
}

/** The same for rows of cells from any kind of file. */
export async function readTable(
  all: readonly (readonly string[])[],
  options: TableOptions,
): Promise<TableResult> {
  const { headingRow = 1 } = options;
  const result = await readFromHeading(headingFirst(all, headingRow), options);
  return result.isCancelled ? result : { ...result, start: startOf(all, headingRow) };
}

async function readFromHeading(
  all: readonly (readonly string[])[],
  options: TableOptions,
): Promise<TableResult> {
  const { names = {}, known = [] } = options;
  if ((all[0]?.length ?? 0) > TABLE_LIMITS.columns)
    return refused('table-too-wide', String(TABLE_LIMITS.columns));
  const { heading, body, columns, lackingBy, ...about } = openTable(all, options);
  const isExample = exampleIn(heading, names);
  if (!body.some((row) => isFilled(row) && !isExample(row))) return refused('table-empty');
  if (body.length > TABLE_LIMITS.rows) return refused('table-too-many', String(TABLE_LIMITS.rows));
  const faults = headingFaults(heading, columns);
  if (faults.length > 0) {
    const [unknown, lacking] = [unknownIn(heading, columns), lackingBy(faults)];
    const [examples, proposed] = [examplesIn(heading, body, columns), proposedIn(heading, body, columns)];
    return { ...about, clients: [], faults, isCancelled: false, unknown, lacking, examples, proposed };
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
    const ids = await Promise.all(step.map(({ rows }) => newId(certNumberIn(rows)))); // together, because each one waits for WebCrypto
    for (const [index, group] of step.entries()) {
      const found = [...group.faults, ...conflictsIn(group)];
      const checked = checkGroup(group, ids[index] ?? '', options);
      if (checked.ok && found.length === 0)
        clients.push({ row: group.rows[0]?.number ?? 0, client: checked.client });
      else faults.push(...withoutRepeats([...found, ...(checked.ok ? [] : checked.faults)]));
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
  };
}

/** Keeps one fault per cell: an unknown word is not reported as missing too, nor an unclear place as lacking a code. */
function withoutRepeats(faults: readonly TableFault[]): readonly TableFault[] {
  const isOfSameCell = (one: TableFault, { row, column }: TableFault) =>
    one.row === row && (one.column === column || one.column === columnToTell(column));
  return faults.filter(
    (fault, at) => fault.column === '' || faults.findIndex((one) => isOfSameCell(one, fault)) === at,
  );
}

interface Row {
  readonly number: number;
  readonly values: RowValues;
}
interface Group {
  readonly rows: Row[];
  readonly faults: TableFault[];
}

function refused(code: TableFaultCode, name = ''): TableResult {
  return {
    clients: [],
    faults: [{ row: 0, column: '', message: tableFaultText(code, name) }],
    isCancelled: false,
  };
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}

/** Whether a row is the template's example, by the mark at its name. */
function exampleIn(heading: readonly string[], names: ColumnNames): (row: readonly string[]) => boolean {
  const at = heading.findIndex((one) => {
    const column = columnNamed(one, names);
    return column !== undefined && column !== LEFT_OUT && column.key === 'entity.name';
  });
  return (row) => at >= 0 && row[at]?.trimStart().startsWith(EXAMPLE_MARK) === true;
}

/** The rows of each client: those with the same certificate number. */
function groupRows(
  body: readonly (readonly string[])[],
  columns: Columns,
  words: CodeLabels,
  isExample: (row: readonly string[]) => boolean,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [at, cells] of body.entries()) {
    if (!isFilled(cells) || isExample(cells)) continue;
    const number = at + 2; // the heading is row 1
    const { values, faults } = readRow(cells, columns, words, number);
    const key = String(values.get('entity.certNumber') ?? `row ${number}`).toUpperCase();
    const group = groups.get(key) ?? { rows: [], faults: [] };
    group.rows.push({ number, values });
    group.faults.push(...faults);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Values that belong to the client, not to a service or its order, must be equal in all its rows, or empty after the first. */
function conflictsIn({ rows }: Group): readonly TableFault[] {
  const [first, ...others] = rows;
  return others.flatMap(({ number, values }) =>
    COLUMNS.filter(({ key }) => !/^(?:service|filing)/.test(key)).flatMap(({ key, zh }) => {
      const value = values.get(key);
      const isSame = value === undefined || String(value) === String(first?.values.get(key) ?? '');
      if (isSame || first === undefined) return [];
      const message = tableFaultText('table-conflict', String(first.number));
      return [{ row: number, column: zh, message, earlier: first.number }];
    }),
  );
}

type Checked =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly faults: readonly TableFault[] };

/** Each number of a client's certificate in the rows, once. */
function numbersIn(body: readonly (readonly string[])[], columns: Columns): readonly string[] {
  const at = placeOfKey(columns, 'entity.certNumber');
  const isNumber = (text: string) => text !== '' && text.length <= LONGEST_NUMBER; // a longer text is somebody's mistake
  return [...new Set(body.map((row) => tidyCode(row[at] ?? '')))].filter(isNumber);
}

const certNumberIn = (rows: readonly Row[]) => String(rows[0]?.values.get('entity.certNumber') ?? '');

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
