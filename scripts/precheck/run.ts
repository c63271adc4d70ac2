// What does the rulebook say about the filings in a file? They are read, checked one after the other, printed, written as a page and stored.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeTable, parseCsv } from '../../lib/exchange/table/csv';
import { readXlsx } from '../../lib/exchange/table/read-xlsx';
import { localDay } from '../../lib/filing/days';
import type { PrecheckInput } from '../../lib/filing/facts/facts';
import { reportRow } from '../../lib/filing/report/batch';
import { precheck } from '../../lib/filing/report/precheck';
import type { Report } from '../../lib/filing/report/report';
import { resultPage } from '../../lib/filing/report/results-table';
import type { Rulebook } from '../../lib/filing/rulebook/open';
import { resultWords } from '../../lib/ui/options/precheck/result-words';
import { createTranslate } from '../../lib/ui/translate';
import { loadRulebook } from '../../rules/index';
import { readRuleFiles } from '../rules/rule-files';
import { type Kept, openKept } from './kept';
import { printReport } from './print';
import { type Reader, type ReadInput, readInput, type Shape } from './read-input';
import { readTable } from './read-table';

const EXIT = { ready: 0, blocked: 1, incomplete: 2 } as const;
const BAD_INPUT = 3;

const USAGE =
  'usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en] [--html PAGE] [--keep FILE]';
const PROGRESS_EVERY = 500;

/** Where the answer is written, and the messages beside it: one or more lines each. */
export interface Output {
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Runs the command with its arguments; answers the exit code: 0 ready, 1 blocked, 2 incomplete, 3 bad input. */
export async function runPrecheck(args: readonly string[], output: Output): Promise<number> {
  if (args.length === 0) {
    output.print(USAGE);
    return EXIT.ready; // npm also runs `precheck` by itself before `check`, without a file: that is no fault
  }
  try {
    return await run(args, output);
  } catch (error) {
    output.warn(error instanceof Error ? error.message : String(error));
    return BAD_INPUT;
  }
}

async function run(args: readonly string[], { print, warn }: Output): Promise<number> {
  const { file, asOf, language, isJson, page, keep } = readArguments(args);
  const files = readRuleFiles();
  const book = loadRulebook(files);
  const today = localDay(new Date());
  const { inputs, faults, shape } = await readFilings({ book, file, asOf, today });
  for (const fault of faults) warn(fault);
  const reports = checkAll(book, inputs, openKept(keep, files), warn);
  if (page !== null) writePage(page, book, inputs, reports, language);
  if (faults.length > 0 && (shape === 'one' || reports.length === 0)) return BAD_INPUT;
  print(
    isJson
      ? asJson(reports, shape)
      : reports.map((report) => printReport(book, report, language)).join('\n\n'),
  );
  return faults.length > 0 ? BAD_INPUT : exitOf(reports); // faulty filings were reported, the others answered
}

/** Checks one filing after the other and reports the progress beside the answer when there are many. */
function checkAll(
  book: Rulebook,
  inputs: readonly PrecheckInput[],
  kept: Kept,
  warn: Output['warn'],
): readonly Report[] {
  return inputs.map((input, at) => {
    if (at > 0 && at % PROGRESS_EVERY === 0) warn(`${at} / ${inputs.length}`);
    const known = kept.find(input);
    if (known !== undefined) return known;
    const report = precheck(book, input);
    kept.add(input, report);
    return report;
  });
}

function writePage(
  page: string,
  book: Rulebook,
  inputs: readonly PrecheckInput[],
  reports: readonly Report[],
  language: 'zh' | 'en',
): void {
  const rows = reports.map((report, at) => {
    const facts = inputs[at]?.facts ?? {};
    const name = facts['entity.name'];
    return reportRow(book, { report, facts }, typeof name === 'string' ? name : report.id);
  });
  const days = [...new Set(reports.map(({ asOf }) => asOf))].toSorted();
  writeFileSync(page, resultPage(rows, resultWords(createTranslate(language), days.at(-1) ?? '')));
}

/** The filings of a file: JSON or JSONL by its content, CSV and XLSX by its name. */
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
    options: {
      'as-of': { type: 'string' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
      html: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const [file, second] = positionals;
  const { 'as-of': asOf = null, json = false, lang = 'zh', html = null, keep = null } = values;
  if (file === undefined || second !== undefined) {
    throw new Error(USAGE);
  }
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang: must be zh or en, not ${lang}`);
  if (asOf !== null && !isDay(asOf)) throw new Error(`--as-of: must be a day YYYY-MM-DD, not ${asOf}`);
  return { file, asOf, language: lang, isJson: json, page: html, keep } as const;
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
  const agreed = reports.map(asAgreed);
  if (shape === 'lines') return agreed.map((report) => JSON.stringify(report)).join('\n');
  return JSON.stringify(shape === 'one' ? agreed[0] : agreed, null, 2);
}

/** The report in the published form: a question's ordinary answer is left out, because only surfaces that ask a person need it. */
function asAgreed(report: Report) {
  const questions = report.questions.map(({ fact, text, options, type, settles }) => ({
    fact,
    text,
    options,
    type,
    settles,
  }));
  return { ...report, questions };
}

/** The worst result of all: one blocked report makes the run blocked. */
function exitOf(reports: readonly Report[]): number {
  const statuses = reports.map(({ status }) => status);
  if (statuses.includes('blocked')) return EXIT.blocked;
  return statuses.includes('incomplete') ? EXIT.incomplete : EXIT.ready;
}
