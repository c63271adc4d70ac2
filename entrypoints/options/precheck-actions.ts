// How does the options page pre-check saved clients? The background answers slice by slice; files are made here.
import { writeCsv } from '../../lib/exchange/table/csv';
import { writeXlsx } from '../../lib/exchange/table/xlsx';
import { openPaper } from '../../lib/extension/open-printout';
import { send } from '../../lib/extension/surface';
import type { BatchRow } from '../../lib/filing/report/batch';
import type { RefusalReason } from '../../lib/filing/report/refusal-reasons';
import type { Report } from '../../lib/filing/report/report';
import { resultPage, resultTable } from '../../lib/filing/report/results-table';
import type { ClientSummary } from '../../lib/protocol/clients';
import { MOST_IN_BATCH } from '../../lib/protocol/names';
import type {
  ExportKind,
  FilingPlace,
  PrecheckActions,
  UpcomingAnswer,
  WhatIfAnswer,
  WhatIfChoices,
} from '../../lib/ui/options/precheck/actions';
import { resultWords } from '../../lib/ui/options/precheck/result-words';
import type { Translate } from '../../lib/ui/translate';

const KEPT_MILLISECONDS = 60_000;
const SPAN_DAYS = 31;

/** The pre-check's part of what a person can do on the options page; `t` gives the words of exported files. */
export const precheckActions = (t: () => Translate): PrecheckActions => ({
  slice: MOST_IN_BATCH,
  clients: async () =>
    (await send<ClientSummary[]>({ type: 'clients.list', search: '' })).map(({ id }) => id),
  batch: (clients, asOf) => send<BatchRow[]>({ type: 'rules.batch', clients: [...clients], asOf }),
  report: (at) => send<Report | null>({ type: 'rules.report', ...at }),
  print: ({ client, filing, asOf }) =>
    void openPaper({ type: 'filings.ticket', clientId: client, filingId: filing, asOf }, 'report'),
  choices: () => send<WhatIfChoices>({ type: 'rules.choices' }),
  whatIf: (at, changes) => {
    const given = Object.entries(changes).map(([fact, value]) => [
      fact,
      Array.isArray(value) ? [...value] : value, // a message carries no readonly list
    ]);
    return send<WhatIfAnswer | null>({ type: 'rules.what-if', ...at, changes: Object.fromEntries(given) });
  },
  upcoming: upcomingInYear,
  readRefusal: (text) => send<readonly RefusalReason[]>({ type: 'rules.refusal', text }),
  save: (kind, rows, asOf) => download(fileOf(kind, rows, asOf, t()), `precheck-${asOf}.${kind}`),
});

/** Span after span, so that the background is never kept busy for long: a year is hundreds of pre-checks. */
async function upcomingInYear(at: FilingPlace): Promise<readonly UpcomingAnswer[] | null> {
  const found: UpcomingAnswer[] = [];
  for (let day = 0; day < 365; day += SPAN_DAYS) {
    const [asOf, until] = [dayAfter(at.asOf, day), dayAfter(at.asOf, Math.min(day + SPAN_DAYS, 365))];
    const span = await send<readonly UpcomingAnswer[] | null>({ type: 'rules.upcoming', ...at, asOf, until });
    if (span === null) return null;
    found.push(...span);
  }
  return found;
}

const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

function fileOf(kind: ExportKind, rows: readonly BatchRow[], asOf: string, t: Translate): Blob {
  const words = resultWords(t, asOf);
  if (kind === 'html') return new Blob([resultPage(rows, words)], { type: 'text/html;charset=utf-8' });
  const table = resultTable(rows, words);
  if (kind === 'csv') return new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([writeXlsx(table, words.title)], { type });
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLISECONDS);
}
