// How is a client written to a table? One row per service, in the template's columns; without documents, and of filings only the number of an order under way.
import type { Client, Filing, Person, Service } from '../../filing/client/client';
import type { CodeLabels } from '../../protocol/exchange';
import type { Bytes } from '../../vault/crypto/bytes';
import { wordsFor } from '../table/cell-words';
import {
  COLUMNS,
  type Column,
  EXAMPLE_MARK,
  hasSeveralWords,
  type Role,
  wordsOf,
  writeCell,
} from '../table/columns';
import { writeCsv } from '../table/csv';
import { type Choice, writeSheets, writeXlsx } from '../table/xlsx';

type Rows = readonly (readonly string[])[];

/** 无: the cell of something that is known not to exist. */
const NONE = '\u65e0';

/** The headings (required ones with a star) and one example row. */
export function exampleRows(): Rows {
  return [headings(), COLUMNS.map((column) => column.example)];
}

/** The template: the same with the example row marked, so that it is never imported as a client. */
export function templateRows(): Rows {
  const [heads = [], [name = '', ...cells] = []] = exampleRows();
  return [heads, [EXAMPLE_MARK + name, ...cells]];
}

/** Clients as rows under the template's headings. */
function clientRows(clients: readonly Client[], words: CodeLabels): Rows {
  return [headings(), ...clients.flatMap((client) => rowsOf(client, words))];
}

/** Clients as CSV. */
export function clientsAsCsv(clients: readonly Client[], words: CodeLabels): string {
  return writeCsv(clientRows(clients, words));
}

/** Clients as an Excel workbook. */
export function clientsAsXlsx(clients: readonly Client[], words: CodeLabels, sheetName: string): Bytes {
  return writeXlsx(clientRows(clients, words), sheetName);
}

/** The template as CSV. */
export function templateCsv(): string {
  return writeCsv(templateRows());
}

/** The template as a workbook, with a second sheet that lists the words each column accepts. */
export function templateXlsx(sheetName: string, words: CodeLabels): Bytes {
  return writeSheets([
    { name: sheetName, rows: templateRows(), choices: choicesOf(words) },
    { name: WORDS_SHEET, rows: wordRows(words) },
  ]);
}

const WORDS_SHEET = '可填的值';

/** The columns whose cells offer their words as a list. */
function choicesOf(words: CodeLabels): readonly Choice[] {
  return COLUMNS.map((one, column) => ({ one, column, words: wordsOf(one, words).length }))
    .filter((listed) => listed.words > 0)
    .map(({ one, column, words: count }, wordsIn) => ({
      column,
      sheet: WORDS_SHEET,
      wordsIn,
      words: count,
      isOneOf: !hasSeveralWords(one),
    }));
}

/** One column for each heading that accepts only certain words, with these below it. */
export function wordRows(words: CodeLabels): Rows {
  const lists = COLUMNS.flatMap((column) => {
    const known = wordsOf(column, words);
    return known.length === 0 ? [] : [[column.zh, ...known]];
  });
  const depth = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: depth }, (_, at) => lists.map((list) => list[at] ?? ''));
}

function headings(): readonly string[] {
  return COLUMNS.map(({ zh, required }) => (required ? `${zh}*` : zh));
}

/** The rows of one client, one a service, in the order of the columns. */
export function rowsOf(client: Client, allWords: CodeLabels): Rows {
  const words = wordsFor(allWords, client.entity.type);
  const services = client.services.length > 0 ? client.services : [null];
  return services.map((service) =>
    COLUMNS.map((column) => writeCell(column, valueAt(client, service, column), words)),
  );
}

function valueAt(client: Client, service: Service | null, { key }: Column): string | readonly string[] {
  if (key === 'tags') return client.tags;
  if (key === 'group') return client.group ?? '';
  if (key === 'service.preApproval' && service?.preApproval?.length === 0) return NONE;
  if (key.startsWith('service.domain.'))
    return textAt(service?.domains[0], [key.slice('service.domain.'.length)]);
  if (key === 'filing.orderNumber') return orderOf(client, service)?.orderNumber ?? '';
  if (key === 'service.access.provider')
    return service?.access.provider ?? orderOf(client, service)?.provider ?? '';
  if (key === 'service.domains') return service?.domains.map((domain) => domain.name) ?? [];
  const [place = '', ...path] = key.split('.');
  const start =
    place === 'entity' ? client.entity : place === 'service' ? service : personAt(client, service, place);
  return textAt(start, path);
}

/**
 * The filing under way, with a number, that a service is in at its own provider. One that was approved is over: read in
 * again, its number would begin a filing that nobody makes.
 */
function orderOf({ filings }: Client, service: Service | null): Filing | undefined {
  return filings.findLast(
    ({ orderNumber, state, services, provider }) =>
      Boolean(orderNumber) &&
      state !== 'approved' &&
      services.some((id) => id === service?.id) &&
      (service?.access.provider ?? provider) === provider,
  );
}

/** The service's principal is written only when it differs from the entity's. */
function personAt(client: Client, service: Service | null, role: string): Person | undefined {
  const { subjectPrincipal, legalRepresentative } = client.entity;
  const ids: Record<string, string | null | undefined> = {
    subjectPrincipal,
    legalRepresentative,
    servicePrincipal: service?.servicePrincipal === subjectPrincipal ? null : service?.servicePrincipal,
  } satisfies Record<Role, string | null | undefined>;
  return client.people.find((person) => person.id === ids[role]);
}

function textAt(start: unknown, path: readonly string[]): string | readonly string[] {
  let here = start;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return '';
    here = (here as Record<string, unknown>)[key]; // the key is own, so this reads nothing from a prototype
  }
  if (Array.isArray(here)) return here.map(String);
  return typeof here === 'string' ? here : '';
}
