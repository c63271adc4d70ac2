// How do the results of many pre-checks leave? As rows of texts for a table, or as one page that stands alone and prints.
import type { Text } from '../text';
import type { BatchRow } from './batch';
import { hasDecisions, standingOf } from './standings';

/** The words of the language that the results are written in. */
export interface ResultLabels {
  readonly language: 'zh' | 'en';
  readonly title: string;
  readonly day: string;
  readonly columns: Readonly<Record<ResultColumn, string>>;
  readonly status: (row: BatchRow) => string;
  readonly province: (id: string) => string;
  readonly provider: (id: string) => string;
  readonly serviceKind: (id: string) => string;
  readonly state: (id: string) => string;
  /** What a day is for. */
  readonly due: (kind: string) => string;
  readonly text: (text: Text) => string;
}

/** What the pre-check found: how many of each kind, and the heaviest in words. */
const FOUND = ['block', 'decide', 'ask', 'documents', 'warn', 'todo', 'top'] as const;

/** What a page has room for. */
const ON_PAGE = ['client', 'service', 'province', 'provider', 'type', 'status', ...FOUND] as const;

/** A spreadsheet is worked on: it also says where the filing stands and when somebody has to look again. */
const IN_TABLE = [
  'client',
  'entityType',
  'certType',
  'service',
  'serviceKind',
  'domains',
  'province',
  'provider',
  'type',
  'state',
  'icpNumber',
  'status',
  'next',
  'why',
  ...FOUND,
] as const;
export type ResultColumn = (typeof IN_TABLE)[number];

/** The heading and one row a filing, for a spreadsheet. */
export function resultTable(rows: readonly BatchRow[], words: ResultLabels): readonly (readonly string[])[] {
  return tableOf(IN_TABLE, rows, words);
}

function tableOf(
  columns: readonly ResultColumn[],
  rows: readonly BatchRow[],
  words: ResultLabels,
): readonly (readonly string[])[] {
  // only a team has something to decide: for everybody else the column would stand empty
  const shown = hasDecisions(rows) ? columns : columns.filter((column) => column !== 'decide');
  const body = rows.map((row) => {
    const cells = cellsOf(row, words);
    return shown.map((column) => cells[column]);
  });
  return [shown.map((column) => words.columns[column]), ...body];
}

function cellsOf(row: BatchRow, words: ResultLabels): Readonly<Record<ResultColumn, string>> {
  const { counts, listed } = row;
  const text = (one: Text | null | undefined) => (one ? words.text(one) : '');
  return {
    client: row.name,
    entityType: text(listed?.entityType),
    certType: text(listed?.certType),
    service: row.serviceName ?? '',
    serviceKind: listed?.serviceKind ? words.serviceKind(listed.serviceKind) : '',
    domains: listed?.domains.join('\n') ?? '',
    province: row.province === null ? '' : words.province(row.province),
    provider: row.provider === null ? '' : words.provider(row.provider),
    type: text(row.filingType),
    state: listed ? words.state(listed.state) : '',
    icpNumber: listed?.icpNumber ?? '',
    status: words.status(row),
    next: listed?.next?.day ?? '',
    why: listed?.next ? words.due(listed.next.why) : '',
    block: String(counts.block),
    decide: String(counts.decide ?? 0),
    ask: String(counts.ask),
    documents: String(counts.documents),
    warn: String(counts.warn),
    todo: String(counts.todo),
    top: row.top.map((one) => words.text(one)).join('\n'),
  };
}

const STYLE = [
  'body{font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:24px;color:#18202c}',
  'h1{font-size:20px}table{border-collapse:collapse;width:100%}',
  'th,td{text-align:left;vertical-align:top;padding:6px 8px;border-bottom:1px solid #cfd5de;white-space:pre-line}',
  'tr.blocked td:nth-child(6){color:#ad231b;font-weight:600}tr.undecided td:nth-child(6){color:#7a5200;font-weight:600}tr.documents td:nth-child(6){color:#1d5a96;font-weight:600}tr.ready td:nth-child(6){color:#14643d}',
  'tr{break-inside:avoid}thead{display:table-header-group}',
].join('');

/** A page that needs nothing else: no script, no address, every text escaped. */
export function resultPage(rows: readonly BatchRow[], words: ResultLabels): string {
  const [heading = [], ...body] = tableOf(ON_PAGE, rows, words);
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const classOf = (row: BatchRow | undefined) =>
    row === undefined ? '' : standingOf(row).replace('refused', 'blocked');
  const lines = body.map((row, at) => `<tr class="${classOf(rows[at])}">${cells('td', row)}</tr>`);
  return [
    `<!doctype html><html lang="${words.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(words.title)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(words.title)}</h1><p>${escaped(words.day)}</p>`,
    `<table><thead><tr>${cells('th', heading)}</tr></thead><tbody>${lines.join('')}</tbody></table></body></html>`,
  ].join('\n');
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
