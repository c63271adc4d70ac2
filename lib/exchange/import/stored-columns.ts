// Which columns that a table lacks are known of its clients, since these are stored? So a table of a number and one new column is enough.
import { tidyCode } from '../../filing/numbers/result';
import { COLUMNS, domainsWritten, ROLES } from '../table/columns';

type At = (key: string) => string;

/** The cells of a stored client, one row a service, in the order of our columns. */
export type StoredRows = readonly (readonly string[])[];

const PLACES = new Map(COLUMNS.map(({ key }, place) => [key, place]));
const cellOf = (row: readonly string[], key: string): string => row[PLACES.get(key) ?? -1] ?? '';

const NUMBER = 'entity.certNumber';
/** What identifies a person, without whom nothing else of theirs can be read. */
const PERSON = ['name', 'certType', 'certNumber'] as const;
const SERVICE = ['service.name', 'service.kind'] as const;

/** The columns that these columns need beside them: the required ones, and what identifies each person and service of whom they speak. */
function neededBy(has: (key: string) => boolean): ReadonlySet<string> {
  const speaksOf = (start: string) => COLUMNS.some(({ key }) => key.startsWith(start) && has(key));
  return new Set([
    ...COLUMNS.flatMap(({ key, required }) => (required ? [key] : [])),
    ...ROLES.flatMap((role) => (speaksOf(`${role}.`) ? PERSON.map((part) => `${role}.${part}`) : [])),
    ...(speaksOf('service.') ? SERVICE : []),
  ]);
}

/** The stored row that a row of the table means: of several services the one with its domain or name. */
function rowMeant(rows: StoredRows, at: At): readonly string[] | undefined {
  const [only, another] = rows;
  if (another === undefined) return only;
  const domains = domainsWritten(at('service.domains'));
  const isMeant = (row: readonly string[]): boolean =>
    (at('service.name') !== '' && cellOf(row, 'service.name') === at('service.name')) ||
    domainsWritten(cellOf(row, 'service.domains')).some((name) => domains.includes(name));
  return rows.find(isMeant);
}

/**
 * Each column that a table of these columns lacks and its rows need, with what the stored clients have there. `maybeEmpty`: the
 * columns whose empty cells would otherwise be told by other cells, which know less than what is stored.
 */
export function storedColumns(
  has: (key: string) => boolean,
  stored: StoredRows,
  maybeEmpty: readonly string[],
): readonly { readonly key: string; readonly textOf: (at: At) => string }[] {
  if (!has(NUMBER) || stored.length === 0) return [];
  const rowsOf = new Map<string, (readonly string[])[]>();
  for (const row of stored) {
    const number = tidyCode(cellOf(row, NUMBER));
    rowsOf.set(number, [...(rowsOf.get(number) ?? []), row]);
  }
  const needed = neededBy(has);
  const isWanted = (key: string) => needed.has(key) && (!has(key) || maybeEmpty.includes(key));
  return COLUMNS.filter(({ key }) => isWanted(key)).map(({ key }) => ({
    key,
    textOf: (at) => {
      const rows = rowsOf.get(tidyCode(at(NUMBER))) ?? [];
      const row = key.startsWith('service') ? rowMeant(rows, at) : rows[0];
      return row === undefined ? '' : cellOf(row, key);
    },
  }));
}
