// Which filings are in a table? A header of facts, then one filing per row; each fault with its row and column.
import type { PrecheckInput } from '../../lib/filing/facts/facts';
import type { FactEntry } from '../../lib/filing/rulebook/dictionary';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import type { FactValue } from '../../lib/rules/operator-names';
import { type Cell, readCell, readDay, textOf } from './cell';
import type { Reader, ReadInput } from './read-input';

type Row = readonly Cell[];
type Column = { readonly at: number; readonly name: string; readonly means: 'id' | 'asOf' | FactEntry };

const ID_NAMES = ['id', '编号'];
const DAY_NAMES = ['asof', 'as-of', '截止日期', '日期'];

/** Reads rows; a faulty row is reported and left out, the others are read. */
export function readTable(reader: Reader, rows: readonly Row[]): ReadInput {
  const { file, book } = reader;
  const [header, ...body] = rows;
  if (header === undefined) return { inputs: [], faults: [`${file}: the file: is empty`], shape: 'lines' };
  const read = header.map((cell, at) => readHeader(book, cell, at));
  const faults = read.flatMap((one) => ('fault' in one ? [`${file}: row 1, ${one.fault}`] : []));
  if (faults.length > 0) return { inputs: [], faults, shape: 'lines' };
  const columns = read.flatMap((one) => ('column' in one ? [one.column] : []));
  const filled = body
    .map((row, at) => ({ row, number: at + 2 }))
    .filter(({ row }) => row.some((cell) => textOf(cell) !== ''));
  const filings = filled.map(({ row, number }) => readRow(reader, columns, row, number));
  return {
    inputs: filings.flatMap((one) => ('input' in one ? [one.input] : [])),
    faults: filings.flatMap((one) => ('faults' in one ? one.faults : [])),
    shape: 'lines',
  };
}

type Header = { readonly column: Column } | { readonly fault: string } | Record<string, never>;

/** A column is named by a fact's id or label; an unnamed column is not read. */
function readHeader(book: Rulebook, cell: Cell, at: number): Header {
  const name = textOf(cell).replace(/^\uFEFF/, '');
  if (name === '') return {};
  const word = name.toLowerCase();
  if (ID_NAMES.includes(word)) return { column: { at, name, means: 'id' } };
  if (DAY_NAMES.includes(word)) return { column: { at, name, means: 'asOf' } };
  const entry = book.facts.get(name);
  if (entry !== undefined) return { column: { at, name, means: entry } };
  const named = [...book.facts.values()].filter(
    ({ label }) => label.zh === name || label.en.toLowerCase() === word,
  );
  const ofOrder = named.filter(({ scope }) => scope === 'order'); // its input of the decision table follows from it
  const labelled = ofOrder.length > 0 ? ofOrder : named;
  const [first, second] = labelled;
  if (first === undefined) return { fault: `${placeOf(at, name)}: no such fact` };
  if (second === undefined) return { column: { at, name, means: first } };
  const ids = labelled.map(({ id }) => id).join(', ');
  return { fault: `${placeOf(at, name)}: names several facts, use one of the ids ${ids}` };
}

function readRow(
  { book, file, asOf, today }: Reader,
  columns: readonly Column[],
  row: Row,
  number: number,
): { readonly input: PrecheckInput } | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const facts: Record<string, FactValue> = {};
  let id = `row ${number}`;
  let day: string | null = null;
  for (const { at, name, means } of columns) {
    const cell = row[at] ?? null;
    const text = textOf(cell);
    if (means === 'id') {
      if (text !== '') id = text;
      continue;
    }
    const read = means === 'asOf' ? dayIn(text) : readCell(book, means, cell);
    if ('fault' in read) faults.push(`${file}: row ${number}, ${placeOf(at, name)}: ${read.fault}`);
    else if (means === 'asOf') day = typeof read.value === 'string' ? read.value : null;
    else if (read.value !== undefined) facts[means.id] = read.value;
  }
  return faults.length > 0 ? { faults } : { input: { id, facts, asOf: asOf ?? day ?? today } };
}

const dayIn = (text: string) => (text === '' ? { value: undefined } : readDay(text));

const placeOf = (at: number, name: string): string => `column ${lettersOf(at)} (${name})`;

/** The letters that a spreadsheet shows above a column. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${lettersOf(Math.floor(at / 26) - 1)}${letter}`;
}
