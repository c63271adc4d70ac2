// How does a client stand in a table? One row a service, in the columns of the template; documents and filings are not in it.
import type { Client, Person, Service } from '../../filing/client/client';
import type { CodeLabels } from '../../protocol/exchange';
import type { Bytes } from '../../vault/crypto/bytes';
import {
  COLUMNS,
  type Column,
  EXAMPLE_MARK,
  hasSeveralWords,
  type Role,
  wordsFor,
  wordsOf,
  writeCell,
} from '../table/columns';
import { writeCsv } from '../table/csv';
import { type Choice, writeSheets, writeXlsx } from '../table/xlsx';

type Rows = readonly (readonly string[])[];

/** Said where it is known that there is none. */
const NONE = '\u65e0';

/** The headings (required ones with a star) and a row that is filled in as a client's would be. */
export function exampleRows(): Rows {
  return [headings(), COLUMNS.map((column) => column.example)];
}

/** The template: the same, with the row marked, so that it is never taken for a client. */
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

/** The template as CSV or as a workbook. */
export function templateCsv(): string {
  return writeCsv(templateRows());
}

/** The template as a workbook, with a second sheet of the words that its columns take. */
export function templateXlsx(sheetName: string, words: CodeLabels): Bytes {
  return writeSheets([
    { name: sheetName, rows: templateRows(), choices: choicesOf(words) },
    { name: WORDS_SHEET, rows: wordRows(words) },
  ]);
}

const WORDS_SHEET = '可填的值';

/** The columns that offer their words as a list. */
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

/** One column for each heading that takes only certain words, its words beneath. */
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

function rowsOf(client: Client, allWords: CodeLabels): Rows {
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
  if (key === 'service.domains') return service?.domains.map((domain) => domain.name) ?? [];
  const [place = '', ...path] = key.split('.');
  const start =
    place === 'entity' ? client.entity : place === 'service' ? service : personAt(client, service, place);
  return textAt(start, path);
}

/** A service's principal stands in the row only when it is another than the entity's. */
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
