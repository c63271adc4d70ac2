// Which columns does a table of clients have? Those of the template: one row per service, repeating the client's own columns.
import { daysWritten, isLongTermWord } from '../../filing/days';
import { readWrittenDay } from '../../filing/written-day';
import type { CodeLabels, Named } from '../../protocol/exchange';
import { idMeant, plainWord, wordFor } from './cell-words';
import data from './columns.json';
import { everydayNames, type WordList } from './everyday';
import { isOwnHeading, keyByWords } from './heading-grammar';
import { addressWritten, domainWritten, namesApart } from './written-address';

export interface Column {
  /** Path of the value: `entity.name`, `subjectPrincipal.mobile`, `service.domains`, `tags`. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: string;
  readonly required: boolean;
  readonly example: string;
  /** Headings that other tables use for it. */
  readonly also?: readonly string[];
}

/** The name in the template's example row begins with this; such a row is never imported. */
export const EXAMPLE_MARK = data.exampleMark;

export type TableFaultCode = keyof typeof data.faults;

export const COLUMNS: readonly Column[] = data.columns;
export const ROLES = ['subjectPrincipal', 'legalRepresentative', 'servicePrincipal'] as const;
export type Role = (typeof ROLES)[number];

/** The values of one row by column, without empty cells. */
export type RowValues = ReadonlyMap<string, string | readonly string[]>;

/** What a person said of unknown headings: the key of our column, or '' to skip it. */
export type ColumnNames = Readonly<Record<string, string>>;

/** Marks a heading that a person chose to skip. */
export const LEFT_OUT = 'left-out';

/** The column of a heading; what a person said of it comes first. */
export function columnNamed(heading: string, names: ColumnNames): Column | typeof LEFT_OUT | undefined {
  const said = Object.hasOwn(names, plainWord(heading)) ? names[plainWord(heading)] : undefined;
  if (said === '') return LEFT_OUT;
  if (said !== undefined) return COLUMNS.find(({ key }) => key === said);
  return columnOf(heading) ?? (isOwnHeading(heading) ? LEFT_OUT : undefined);
}

/** The heading without stars, blanks and case, as it is remembered. */
export const headingName = (heading: string): string => plainWord(heading);

/** The column that a heading names: in Chinese, English, by its key, as other tables call it, or by the words it is made of. */
export function columnOf(heading: string): Column | undefined {
  const key = keyByWords(heading, (text) => listed.get(plainWord(text)));
  return key === undefined ? undefined : COLUMNS.find((column) => column.key === key);
}

/** The key of each listed heading. */
const listed: ReadonlyMap<string, string> = new Map(
  COLUMNS.flatMap(({ key, zh, en, also = [] }) =>
    [key, zh, en, ...also].map((name) => [plainWord(name), key] as const),
  ).reverse(), // so that the first of several equal names counts
);

/** The text of a fault with its `{name}` filled in. */
export function tableFaultText(
  code: TableFaultCode,
  name = '',
): { readonly zh: string; readonly en: string } {
  const { zh, en } = data.faults[code];
  return { zh: zh.replaceAll('{name}', name), en: en.replaceAll('{name}', name) };
}

export type CellResult =
  | { readonly ok: true; readonly value: string | readonly string[] }
  | { readonly ok: false; readonly fault: TableFaultCode; readonly name?: string };

/** What a filled cell of a column means. */
export function readCell(column: Column, text: string, words: CodeLabels): CellResult {
  switch (column.kind) {
    case 'list':
      return { ok: true, value: column.key === IPS ? ipsWritten(text) : partsOf(text, /[;；\n]/) };
    case 'domains':
      return { ok: true, value: domainsWritten(text) };
    case 'addresses':
      return { ok: true, value: partsOf(text, BETWEEN_NAMES).map(addressWritten) };
    case 'day':
      return readDay(text, column.key.endsWith('ValidUntil'));
    case 'entity-type':
      return readWord(text, words.entityTypes, 'entityTypes');
    case 'cert-type':
      return readWord(text, words.certificateTypes, 'certificateTypes');
    case 'service-kind':
      return readServiceKind(text);
    case 'content':
      return readWords(text, words.content ?? [], 'content');
    case 'pre-approval':
      return isNone(text) ? { ok: true, value: [] } : readWords(text, words.preApproval ?? [], null);
    case 'languages':
      return readWords(text, words.languages ?? [], 'languages');
    case 'method':
      return readWord(text, words.methods ?? [], 'methods');
    case 'provider':
      return readWord(text, words.providers ?? [], 'providers');
    default:
      return { ok: true, value: text };
  }
}

/** Separators, which names and addresses do not contain. */
const BETWEEN_NAMES = /[;；,，、\s]+/;

const partsOf = (text: string, between: RegExp): readonly string[] =>
  text
    .split(between)
    .map((one) => one.trim())
    .filter(Boolean);

/** The domains that a cell names, whether written as names or as addresses. */
export const domainsWritten = (text: string): readonly string[] =>
  partsOf(text, BETWEEN_NAMES).flatMap(namesApart).map(domainWritten);

const IPS = 'service.access.ips';
/** A remark in brackets behind an address, such as whose server it is. */
const REMARK = /[（(][^（）()]*[）)]/g;

/** The addresses of servers that a cell names. */
export const ipsWritten = (text: string): readonly string[] =>
  partsOf(text.normalize('NFKC').replace(REMARK, ' '), /[;,、/|\s]+/);

/** The words that a column accepts; empty when it accepts any text. */
export function wordsOf({ kind }: Column, words: CodeLabels): readonly string[] {
  const named: Readonly<Record<string, readonly Named[] | undefined>> = {
    'entity-type': words.entityTypes,
    'cert-type': words.certificateTypes,
    content: words.content,
    'pre-approval': words.preApproval,
    languages: words.languages,
    method: words.methods,
    provider: words.providers,
  };
  if (kind === 'service-kind') return SERVICE_KINDS.flatMap(([, names]) => names[0] ?? []);
  const listed = [...new Set((named[kind] ?? []).map(({ label }) => label.zh))];
  return kind === 'pre-approval' ? [data.none[0] ?? '', ...listed] : listed;
}

/** Whether one cell of the column may hold several words. */
export const hasSeveralWords = ({ kind }: Column): boolean =>
  kind === 'content' || kind === 'pre-approval' || kind === 'languages';

/** A value as written to its column; `readCell` reverses it. */
export function writeCell(column: Column, value: string | readonly string[], words: CodeLabels): string {
  if (typeof value !== 'string') return writeWords(column, value, words);
  switch (column.kind) {
    case 'day':
      return value === 'long-term' ? (data.longTerm[0] ?? value) : value;
    case 'entity-type':
      return wordFor(value, words.entityTypes);
    case 'cert-type':
      return wordFor(value, words.certificateTypes);
    case 'service-kind':
      return SERVICE_KINDS.find(([kind]) => kind === value)?.[1][0] ?? value;
    case 'method':
      return wordFor(value, words.methods ?? []);
    case 'provider':
      return wordFor(value, words.providers ?? []);
    default:
      return value;
  }
}

/** The end of a validity that is written with its beginning: 2018.05.01-2038.05.01, 2018年5月1日至长期. */
function untilOf(text: string): string | undefined {
  const ways = [...text.normalize('NFKC').matchAll(/\s*(?:至|到|~|—+|–|-+)\s*/gu)].filter(
    ({ index }) => readWrittenDay(text.normalize('NFKC').slice(0, index)) !== null,
  );
  const [only, another] = ways;
  return only === undefined || another !== undefined
    ? undefined
    : text.normalize('NFKC').slice(only.index + only[0].length);
}

/** `mayBeLong`: only the end of a validity may be 长期. */
function readDay(text: string, mayBeLong: boolean): CellResult {
  if (mayBeLong && isLongTermWord(text)) return { ok: true, value: 'long-term' };
  const value = readWrittenDay(text);
  if (value !== null) return { ok: true, value };
  const until = mayBeLong ? untilOf(text) : undefined;
  if (until !== undefined && isLongTermWord(until)) return { ok: true, value: 'long-term' };
  const last = until === undefined ? null : readWrittenDay(until);
  if (last !== null) return { ok: true, value: last };
  if (daysWritten(text).length > 1) return { ok: false, fault: 'table-day-two' };
  return { ok: false, fault: mayBeLong ? 'table-day-or-long' : 'table-day' };
}

const SERVICE_KINDS: readonly (readonly [string, readonly string[]])[] = Object.entries(data.serviceKinds);

function readServiceKind(text: string): CellResult {
  const found = SERVICE_KINDS.find(([kind, names]) =>
    [...names, ...everydayNames('serviceKinds', kind)].some((name) => plainWord(name) === plainWord(text)),
  );
  if (found) return { ok: true, value: found[0] };
  return { ok: false, fault: 'table-word', name: SERVICE_KINDS.map(([, names]) => names[0]).join('、') };
}

const SPLIT = /[;；、，,\n]/;

/** Reads several words of one list; reports the first unknown one. */
function readWords(text: string, known: readonly Named[], list: WordList | null): CellResult {
  const read = partsOf(text, SPLIT).map((one) => readWord(one, known, list));
  const wrong = read.find(({ ok }) => !ok);
  return wrong ?? { ok: true, value: read.flatMap((one) => (one.ok ? one.value : [])) };
}

/** Whether a cell says that there is none. */
const isNone = (text: string): boolean => data.none.some((one) => plainWord(one) === plainWord(text));

function writeWords(column: Column, values: readonly string[], words: CodeLabels): string {
  const lists = { content: words.content, 'pre-approval': words.preApproval, languages: words.languages };
  const known = Object.entries(lists).find(([kind]) => kind === column.kind)?.[1];
  return values.map((one) => (known ? wordFor(one, known) : one)).join(';');
}

function readWord(text: string, known: readonly Named[], list: WordList | null): CellResult {
  const value = idMeant(text, known, list);
  if (value !== undefined) return { ok: true, value };
  return { ok: false, fault: 'table-word', name: known.map(({ label }) => label.zh).join('、') };
}
