// What does the rulebook say of the filings in a file? Usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { precheck } from '../lib/filing/precheck';
import type { Report } from '../lib/filing/report';
import { loadRulebook } from '../rules/index';
import { printReport } from './precheck/print';
import { readInput, type Shape } from './precheck/read-input';
import { readRuleFiles } from './rule-files';

const EXIT = { ready: 0, blocked: 1, incomplete: 2 } as const;
const BAD_INPUT = 3;

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = BAD_INPUT;
}

function run(args: readonly string[]): number {
  const { file, asOf, language, isJson } = readArguments(args);
  if (/\.(csv|xlsx?)$/i.test(file))
    throw new Error(`${file}: the file: tables (CSV, XLSX) are not read yet; use JSON or JSONL`);
  const book = loadRulebook(readRuleFiles());
  const today = new Date().toISOString().slice(0, 10);
  const { inputs, faults, shape } = readInput({ book, file, asOf, today }, readText(file));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const reports = inputs.map((input) => precheck(book, input));
  console.log(
    isJson
      ? asJson(reports, shape)
      : reports.map((report) => printReport(book, report, language)).join('\n\n'),
  );
  return exitOf(reports);
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
    throw new Error('usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en]');
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

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
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
