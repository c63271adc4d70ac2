// How does the options page pre-check saved clients? The background answers slice by slice; files are made here.
import { writeCsv } from '@/lib/exchange/table/csv';
import { sheetNames } from '@/lib/exchange/table/sheet-names';
import { type Sheet, writeSheets } from '@/lib/exchange/table/xlsx';
import { ask } from '@/lib/extension/ask';
import { openPrintout } from '@/lib/extension/open-printout';
import { download } from '@/lib/extension/save-file';
import type { BatchRow } from '@/lib/filing/report/batch';
import { resultPage, resultTable } from '@/lib/filing/report/results-table';
import { MOST_IN_BATCH } from '@/lib/protocol/names';
import type { UpcomingAnswer } from '@/lib/protocol/rules';
import { addDays } from '@/lib/rules/days';
import type { ExportKind, FilingPlace, PrecheckActions } from '@/lib/ui/options/precheck/actions';
import { askSheets } from '@/lib/ui/options/precheck/ask-sheets';
import { resultWords } from '@/lib/ui/options/precheck/result-words';
import type { Translate } from '@/lib/ui/translate';
import { folderActions } from './folder-actions';

const SPAN_DAYS = 31;

/** The pre-check's part of what a person can do on the options page; `t` gives the words of exported files. */
export const precheckActions = (t: () => Translate): PrecheckActions => ({
  ask,
  slice: MOST_IN_BATCH,
  token: () => crypto.randomUUID(),
  folder: folderActions,
  clients: async () => (await ask('clients.list', { search: '' })).map(({ id }) => id),
  print: (at) => void openPrintout(ticketFor(at), 'report'),
  printPaper: (at, document) => void openPrintout(ticketFor(at), 'papers', document),
  upcoming: upcomingInYear,
  saveAsks: (asks, asOf) =>
    download(workbook(askSheets(asks, t(), asOf, sheetNames)), `${t()('asks.file')}-${asOf}.xlsx`),
  save: (kind, rows, asOf) =>
    download(fileOf(kind, rows, asOf, t()), `${t()('precheck.export.file')}-${asOf}.${kind}`),
});

const ticketFor = ({ client, filing, asOf }: FilingPlace) =>
  ask('filings.ticket', { clientId: client, filingId: filing, asOf });

/** Span after span, so that the background is never kept busy for long: a year is hundreds of pre-checks. */
async function upcomingInYear(at: FilingPlace): Promise<readonly UpcomingAnswer[] | null> {
  const found: UpcomingAnswer[] = [];
  for (let day = 0; day < 365; day += SPAN_DAYS) {
    const [asOf, until] = [addDays(at.asOf, day), addDays(at.asOf, Math.min(day + SPAN_DAYS, 365))];
    const span = await ask('rules.upcoming', { ...at, asOf, until });
    if (span === null) return null;
    found.push(...span);
  }
  return found;
}

function fileOf(kind: ExportKind, rows: readonly BatchRow[], asOf: string, t: Translate): Blob {
  const words = resultWords(t, asOf);
  if (kind === 'html') return new Blob([resultPage(rows, words)], { type: 'text/html;charset=utf-8' });
  const table = resultTable(rows, words);
  if (kind === 'csv') return new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
  return workbook([{ name: words.title, rows: table }]);
}

const workbook = (sheets: readonly Sheet[]): Blob =>
  new Blob([writeSheets(sheets)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
