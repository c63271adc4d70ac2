// What does the rulebook say of the filings in a file? Usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { precheck } from '../lib/filing/precheck';
import type { Report } from '../lib/filing/report';
import { localDay } from '../lib/local-day';
import { decodeTable, parseCsv } from '../lib/vault/table/csv';
import { readXlsx } from '../lib/vault/table/read-xlsx';
import { loadRulebook } from '../rules/index';
import { printReport } from './precheck/print';
import { type Reader, type ReadInput, readInput, type Shape } from './precheck/read-input';
import { readTable } from './precheck/read-table';
import { readRuleFiles } from './rule-files';

const EXIT = { ready: 0, blocked: 1, incomplete: 2 } as const;
const BAD_INPUT = 3;

const USAGE = 'usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en]';

try {
  const args = process.argv.slice(2);
  // npm also runs `precheck` on its own before `check`, without a file: no filing, no fault
  if (args.length === 0) console.log(USAGE);
  else process.exitCode = await run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = BAD_INPUT;
}

async function run(args: readonly string[]): Promise<number> {
  const { file, asOf, language, isJson } = readArguments(args);
  const book = loadRulebook(readRuleFiles());
  const today = localDay(new Date());
  const { inputs, faults, shape } = await readFilings({ book, file, asOf, today });
  for (const fault of faults) console.error(fault);
  const reports = inputs.map((input) => precheck(book, input));
  if (faults.length > 0 && (shape === 'one' || reports.length === 0)) return BAD_INPUT;
  console.log(
    isJson
      ? asJson(reports, shape)
      : reports.map((report) => printReport(book, report, language)).join('\n\n'),
  );
  return faults.length > 0 ? BAD_INPUT : exitOf(reports); // the faulty ones of many are told, the others answered
}

/** The filings of a file: JSON or JSONL by its text, CSV and XLSX by its name. */
async function readFilings(reader: Reader): Promise<ReadInput> {
  const { file } = reader;
  const bytes = readBytes(file);
  try {
    if (/\.xls$/i.test(file)) throw new Error('an old .xls; save it as .xlsx or .csv');
    if (/\.xlsx$/i.test(file)) return readTable(reader, await readXlsx(bytes));
    if (/\.csv$/i.test(file)) return readTable(reader, rowsOf(bytes));
  } catch (error) {
    throw new Error(`${file}: the file: cannot be read (${error instanceof Error ? error.message : error})`);
  }
  return readInput(reader, new TextDecoder().decode(bytes));
}

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decodeTable(bytes);
  if (text === null) throw new Error('it is neither UTF-8 nor GBK');
  const rows = parseCsv(text);
  if (rows === null) throw new Error('a quotation mark is not closed');
  return rows;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } },
  });
  const [file, second] = positionals;
  const { 'as-of': asOf = null, json = false, lang = 'zh' } = values;
  if (file === undefined || second !== undefined) {
    throw new Error(USAGE);
  }
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang: must be zh or en, not ${lang}`);
  if (asOf !== null && !isDay(asOf)) throw new Error(`--as-of: must be a day YYYY-MM-DD, not ${asOf}`);
  return { file, asOf, language: lang, isJson: json } as const;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: the file: cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

function asJson(reports: readonly Report[], shape: Shape): string {
  if (shape === 'lines') return reports.map((report) => JSON.stringify(report)).join('\n');
  return JSON.stringify(shape === 'one' ? reports[0] : reports, null, 2);
}

/** The worst of all: one block makes it blocked. */
function exitOf(reports: readonly Report[]): number {
  const statuses = reports.map(({ status }) => status);
  if (statuses.includes('blocked')) return EXIT.blocked;
  return statuses.includes('incomplete') ? EXIT.incomplete : EXIT.ready;
}
