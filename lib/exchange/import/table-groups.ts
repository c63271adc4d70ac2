// Which rows are one client's, and where do they contradict each other?
import { tidyCode } from '../../filing/numbers/result';
import type { CodeLabels } from '../../protocol/exchange';
import { COLUMNS, type RowValues, tableFaultText } from '../table/columns';
import type { Columns, TableFault } from './table-headings';
import { placeOfKey } from './table-headings';
import { readRow } from './table-row';

const NUMBER = 'entity.certNumber';
const LONGEST_NUMBER = 40; // as a client may have

interface Row {
  readonly number: number;
  readonly values: RowValues;
}

/** The rows of one client with what is wrong in each. */
export interface Group {
  readonly rows: Row[];
  readonly faults: TableFault[];
}

export const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** The rows of each client: those with the same certificate number. */
export function groupRows(
  body: readonly (readonly string[])[],
  columns: Columns,
  words: CodeLabels,
  isExample: (row: readonly string[]) => boolean,
): readonly Group[] {
  const read = body.flatMap((cells, at) => {
    if (!isFilled(cells) || isExample(cells)) return [];
    const number = at + 2; // the heading is row 1
    return [{ number, ...readRow(cells, columns, words, number) }];
  });
  const numbers = numbersByName(read);
  const groups = new Map<string, Group>();
  for (const { number, values, faults } of read) {
    const own = values.get(NUMBER) ?? numbers.get(nameIn(values)) ?? `row ${number}`;
    const key = tidyCode(String(own));
    const group = groups.get(key) ?? { rows: [], faults: [] };
    group.rows.push({ number, values });
    group.faults.push(...faults);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The name of an organisation; empty for a person, whose name others have too. */
const nameIn = (values: RowValues): string =>
  values.get('entity.type') === 'personal' ? '' : alike(values.get('entity.name') ?? '');

/** The number of each organisation of which the table has one: a row without a number and with this name is its second website. */
function numbersByName(rows: readonly Row[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { values } of rows) {
    const [name, number] = [nameIn(values), String(values.get(NUMBER) ?? '')];
    if (name === '' || number === '') continue;
    found.set(name, (found.get(name) ?? new Set()).add(tidyCode(number)));
  }
  return new Map([...found].flatMap(([name, [only, another]]) => (only && !another ? [[name, only]] : [])));
}

/** Two texts that differ in width, blanks or case alone are the same. */
const alike = (value: string | readonly string[]): string => tidyCode(String(value));

/** Values that belong to the client, not to a service or its order, must be equal in all its rows, or empty after the first. */
export function conflictsIn({ rows }: Group): readonly TableFault[] {
  const [first, ...others] = rows;
  return others.flatMap(({ number, values }) =>
    COLUMNS.filter(({ key }) => !/^(?:service|filing)/.test(key)).flatMap(({ key, zh }) => {
      const value = values.get(key);
      const isSame = value === undefined || alike(value) === alike(first?.values.get(key) ?? '');
      if (isSame || first === undefined) return [];
      const message = tableFaultText('table-conflict', String(first.number));
      return [{ row: number, column: zh, message, earlier: first.number }];
    }),
  );
}

/** Each number of a client's certificate in the rows, once. */
export function numbersIn(body: readonly (readonly string[])[], columns: Columns): readonly string[] {
  const at = placeOfKey(columns, NUMBER);
  const isNumber = (text: string) => text !== '' && text.length <= LONGEST_NUMBER; // a longer text is somebody's mistake
  return [...new Set(body.map((row) => tidyCode(row[at] ?? '')))].filter(isNumber);
}

/** The certificate number of a client, by its first row. */
export const certNumberIn = ({ rows }: Group): string => String(rows[0]?.values.get(NUMBER) ?? '');
