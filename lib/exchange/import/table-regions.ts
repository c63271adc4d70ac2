// Which place do the cells of a row name? Any spelling becomes the names from the province down, and their code.
import { type Division, divisionNamed, divisionNames } from '../../filing/regions/divisions';
import { divisionsWritten } from '../../filing/regions/written-division';
import { COLUMNS, tableFaultText } from '../table/columns';
import type { TableFault } from './table-headings';

type Value = string | readonly string[];

const PLACES = ['entity.region', 'service.access.location'] as const;
const NAMED = 3; // how many of the places that a cell may mean are listed in a message

interface Read {
  readonly names: readonly string[];
  /** The code of the place; several or none when it is unclear. */
  readonly meant: readonly Division[];
}
const reads = new Map<string, Read>(); // a table repeats the same few places

/** Puts names and code of each place into the row's values; an unclear place is a fault of the cell with its names. */
export function readPlaces(values: Map<string, Value>, row: number): readonly TableFault[] {
  return PLACES.flatMap((place): readonly TableFault[] => {
    const [names, code] = [values.get(`${place}.names`), values.get(`${place}.code`)];
    if (names === undefined || typeof names === 'string') {
      const listed = typeof code === 'string' ? divisionNames(code) : [];
      if (listed.length > 0) values.set(`${place}.names`, listed);
      return [];
    }
    const read = readNames(names);
    if (typeof code === 'string') {
      if (read.meant.some((one) => one.code === code)) values.set(`${place}.names`, namesFor(read, code));
      return [];
    }
    const [only, another] = read.meant;
    if (only && !another) {
      values.set(`${place}.names`, read.names);
      values.set(`${place}.code`, only.code);
      return [];
    }
    return [{ row, column: headingOf(`${place}.names`), message: unclear(read.meant) }];
  });
}

/** The names as given when they identify the place, else those of the list. */
function readNames(given: readonly string[]): Read {
  const key = given.join(';');
  const known = reads.get(key);
  if (known) return known;
  const named = divisionNamed(given);
  const meant = named ? [named] : divisionsWritten(key);
  const names = named || !meant[0] ? given : divisionNames(meant[0].code);
  const read = { names, meant };
  reads.set(key, read);
  return read;
}

const namesFor = ({ names, meant }: Read, code: string): readonly string[] =>
  meant.length === 1 ? names : divisionNames(code);

function unclear(meant: readonly Division[]): TableFault['message'] {
  if (meant.length === 0) return tableFaultText('table-region');
  const places = meant.slice(0, NAMED).map(({ code }) => divisionNames(code).join(''));
  return tableFaultText('table-region-several', places.join('、'));
}

const headingOf = (key: string): string => COLUMNS.find((column) => column.key === key)?.zh ?? '';

/** The column to report a fault in: when a place has no code, the cause is its names. */
export const columnToTell = (column: string): string => toldIn.get(column) ?? column;

const toldIn: ReadonlyMap<string, string> = new Map(
  PLACES.map((place) => [headingOf(`${place}.code`), headingOf(`${place}.names`)] as const).filter(
    ([code]) => code !== '',
  ),
);
