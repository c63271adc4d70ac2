// Which columns does a table of clients have? Those of the template: one row per service, repeating the client's own columns.
import { daysWritten } from '../../filing/days';
import type { CodeLabels, Named } from '../../protocol/exchange';
import data from './columns.json';
import { addressWritten, domainWritten } from './written-address';
import { readWrittenDay } from './written-day';

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
  const said = Object.hasOwn(names, plain(heading)) ? names[plain(heading)] : undefined;
  if (said === '') return LEFT_OUT;
  return said === undefined ? columnOf(heading) : COLUMNS.find(({ key }) => key === said);
}

/** The heading without stars, blanks and case, as it is remembered. */
export const headingName = (heading: string): string => plain(heading);

/** The column that a heading names: in Chinese, English, by its key, or as other tables call it. */
export function columnOf(heading: string): Column | undefined {
  const wanted = plain(heading);
  return COLUMNS.find(({ key, zh, en, also = [] }) =>
    [key, zh, en, ...also].some((name) => plain(name) === wanted),
  );
}

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
      return { ok: true, value: partsOf(text, /[;；\n]/) };
    case 'domains':
      return { ok: true, value: domainsWritten(text) };
    case 'addresses':
      return { ok: true, value: partsOf(text, BETWEEN_NAMES).map(addressWritten) };
    case 'day':
      return readDay(text, column.key.endsWith('ValidUntil'));
    case 'entity-type':
      return readWord(text, words.entityTypes);
    case 'cert-type':
      return readWord(text, words.certificateTypes);
    case 'service-kind':
      return readServiceKind(text);
    case 'content':
      return readWords(text, words.content ?? []);
    case 'pre-approval':
      return isNone(text) ? { ok: true, value: [] } : readWords(text, words.preApproval ?? []);
    case 'languages':
      return readWords(text, words.languages ?? []);
    case 'method':
      return readWord(text, words.methods ?? []);
    case 'provider':
      return readWord(text, words.providers ?? []);
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
  partsOf(text, BETWEEN_NAMES).map(domainWritten);

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

const SERVICE_KINDS: readonly (readonly [string, readonly string[]])[] = Object.entries(data.serviceKinds);

function readServiceKind(text: string): CellResult {
  const found = SERVICE_KINDS.find(([, names]) => names.some((name) => plain(name) === plain(text)));
  if (found) return { ok: true, value: found[0] };
  return { ok: false, fault: 'table-word', name: SERVICE_KINDS.map(([, names]) => names[0]).join('、') };
}

const SPLIT = /[;；、\n]/;

/** Reads several words of one list; reports the first unknown one. */
function readWords(text: string, known: readonly Named[]): CellResult {
  const read = partsOf(text, SPLIT).map((one) => readWord(one, known));
  const wrong = read.find(({ ok }) => !ok);
  return wrong ?? { ok: true, value: read.flatMap((one) => (one.ok ? one.value : [])) };
}

/** Whether a cell says that there is none. */
const isNone = (text: string): boolean => data.none.some((one) => plain(one) === plain(text));

function writeWords(column: Column, values: readonly string[], words: CodeLabels): string {
  const lists = { content: words.content, 'pre-approval': words.preApproval, languages: words.languages };
  const known = Object.entries(lists).find(([kind]) => kind === column.kind)?.[1];
  return values.map((one) => (known ? wordFor(one, known) : one)).join(';');
}

function readWord(text: string, known: readonly Named[]): CellResult {
  const id = idsOf(known).get(plain(text));
  if (id !== undefined) return { ok: true, value: id };
  return { ok: false, fault: 'table-word', name: known.map(({ label }) => label.zh).join('、') };
}

const idsByName = new WeakMap<readonly Named[], ReadonlyMap<string, string>>(); // cached, since every row needs it

/** The id of each name; of several with the same name the first one's. */
function idsOf(known: readonly Named[]): ReadonlyMap<string, string> {
  const made = idsByName.get(known);
  if (made) return made;
  const named = (names: (one: Named) => readonly string[]) =>
    known.flatMap((one) => names(one).map((name) => [plain(name), one.id] as const));
  const pairs = [...named(namesOf), ...named(({ also = [] }) => also)];
  const ids = new Map(pairs.reverse()); // reversed, so that of several equal names the first entry wins
  idsByName.set(known, ids);
  return ids;
}

/** The id, both labels, and the Chinese one without its brackets. */
function namesOf({ id, label }: Named): readonly string[] {
  return [id, label.zh, label.en, label.zh.replace(/（.*）$/, '')];
}

/** The words with the certificates of this entity type first. */
export function wordsFor(words: CodeLabels, entityType: string): CodeLabels {
  const byType = sortedWords.get(words) ?? new Map<string, CodeLabels>();
  const sorted = byType.get(entityType) ?? sortFor(words, entityType);
  sortedWords.set(words, byType.set(entityType, sorted));
  return sorted;
}

const sortedWords = new WeakMap<CodeLabels, Map<string, CodeLabels>>();

function sortFor(words: CodeLabels, entityType: string): CodeLabels {
  const allowed = words.entityTypes.find(({ id }) => id === entityType)?.certificateTypes ?? [];
  const isAllowed = ({ id }: Named) => allowed.includes(id);
  const { certificateTypes } = words;
  const sorted = [
    ...certificateTypes.filter(isAllowed),
    ...certificateTypes.filter((one) => !isAllowed(one)),
  ];
  return { ...words, certificateTypes: sorted };
}

/** The label of an id, or the id itself when another entry has the same label. */
function wordFor(id: string, known: readonly Named[]): string {
  const zh = known.find((one) => one.id === id)?.label.zh;
  return zh !== undefined && known.find((one) => one.label.zh === zh)?.id === id ? zh : id;
}

/** `mayBeLong`: only the end of a validity may be 长期. */
function readDay(text: string, mayBeLong: boolean): CellResult {
  if (mayBeLong && data.longTerm.includes(text)) return { ok: true, value: 'long-term' };
  const value = readWrittenDay(text);
  if (value !== null) return { ok: true, value };
  if (daysWritten(text).length > 1) return { ok: false, fault: 'table-day-two' };
  return { ok: false, fault: mayBeLong ? 'table-day-or-long' : 'table-day' };
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
}
