// What does one row of a table say? The value of each cell, and what is wrong in it.
import { checkLandline, checkMobile } from '../../filing/numbers/contact';
import { type NumberCheck, tidyCode } from '../../filing/numbers/result';
import type { CodeLabels } from '../../protocol/exchange';
import { plainCell } from '../table/cell';
import { wordsFor } from '../table/cell-words';
import { COLUMNS, LEFT_OUT, ROLES, type RowValues, readCell, tableFaultText } from '../table/columns';
import { isUnclearReference } from './same-words';
import { withoutNobody } from './table-client';
import { type Columns, placeOfKey, type TableFault } from './table-headings';
import { orderFaults } from './table-orders';
import { readPlaces } from './table-regions';

const LONGEST = 20; // characters of a cell in a message

/** The values of a row by column, and its faults; `row` is its number in the table. */
export function readRow(
  cells: readonly string[],
  columns: Columns,
  allWords: CodeLabels,
  row: number,
): { values: RowValues; faults: readonly TableFault[] } {
  const values = new Map<string, string | readonly string[]>();
  const faults: TableFault[] = [];
  let isLong = false;
  for (const [at, cell] of inOrder(cells, columns)) {
    const column = columns[at];
    const text = plainCell(cell.trim()).trim();
    if (text === '' || column === LEFT_OUT) continue;
    if (!column) {
      isLong = true; // reported once per table
      continue;
    }
    const words =
      column.key === 'entity.certType'
        ? wordsFor(allWords, String(values.get('entity.type') ?? ''))
        : allWords;
    if (isUnclearReference(column.key, text)) {
      const isEmergency = column.key.endsWith('.emergencyPhone');
      const message = tableFaultText(isEmergency ? 'table-emergency' : 'table-same', text.slice(0, LONGEST));
      faults.push({ row, column: column.zh, message });
      continue;
    }
    const read = readCell(column, text, words);
    if (read.ok) values.set(column.key, tidied(column.key, read.value));
    else {
      const short = read.fault === 'table-word' ? tableFaultText('table-word-listed') : undefined;
      faults.push({ row, column: column.zh, message: tableFaultText(read.fault, read.name), short });
    }
  }
  if (isLong) faults.push({ row, column: '', message: tableFaultText('table-row-long') });
  faults.push(...readPlaces(values, row), ...turnedDays(values, row), ...orderFaults(values, row));
  faults.push(...otherNature(values, allWords, row));
  return { values: withoutNobody(values), faults };
}

/** The cells with their places, the entity's nature first: its certificate is read by it. */
function inOrder(cells: readonly string[], columns: Columns): readonly (readonly [number, string])[] {
  const nature = placeOfKey(columns, 'entity.type');
  const all = cells.map((cell, at) => [at, cell] as const);
  return [...all.filter(([at]) => at === nature), ...all.filter(([at]) => at !== nature)];
}

/** A number in the form in which it is stored, so that two ways to write it are one; a wrong one stays as it is. */
function tidied(key: string, value: string | readonly string[]): string | readonly string[] {
  if (typeof value !== 'string') return value;
  if (/\.certNumber$/.test(key)) return tidyCode(value);
  const check = PHONES.find(([end]) => key.endsWith(end))?.[1](value);
  return check?.ok ? check.value : value;
}

const PHONES: readonly (readonly [string, (text: string) => NumberCheck])[] = [
  ['.mobile', checkMobile],
  ['.landline', checkLandline],
  ['.emergencyPhone', (text) => (checkMobile(text).ok ? checkMobile(text) : checkLandline(text))],
];

/** A certificate that entities of this nature do not have: a person's business licence, a company's ID card. */
function otherNature(values: RowValues, { entityTypes }: CodeLabels, row: number): readonly TableFault[] {
  const [nature, certificate] = [values.get('entity.type'), values.get('entity.certType')];
  const known = entityTypes.find(({ id }) => id === nature);
  if (known === undefined || certificate === undefined) return [];
  if ((known.certificateTypes ?? []).includes(String(certificate))) return [];
  const column = COLUMNS.find(({ key }) => key === 'entity.type')?.zh ?? '';
  return [{ row, column, message: tableFaultText('table-nature', known.label.zh) }];
}

/** Certificates that end before they begin. */
function turnedDays(values: RowValues, row: number): readonly TableFault[] {
  return ROLES.flatMap((role) => {
    const [from = '', until = ''] = [
      values.get(`${role}.certValidFrom`),
      values.get(`${role}.certValidUntil`),
    ];
    const column = COLUMNS.find(({ key }) => key === `${role}.certValidUntil`)?.zh ?? '';
    const isTurned = until !== '' && until < from; // `long-term` sorts after all digits
    return isTurned ? [{ row, column, message: tableFaultText('table-days-turned') }] : [];
  });
}
