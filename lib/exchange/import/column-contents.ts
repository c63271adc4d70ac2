// Which column does an unknown heading seem to be, by what stands below it? Proposed to the person, never taken.
import { checkEmail } from '../../filing/numbers/contact';
import { checkDomainName } from '../../filing/numbers/names-on-the-net';
import { checkUscc } from '../../filing/numbers/uscc';
import { divisionsWritten } from '../../filing/regions/written-division';
import { plainCell } from '../table/cell';
import { type ColumnNames, headingName, ipsWritten, LEFT_OUT } from '../table/columns';
import { isEmptyWord } from '../table/everyday';
import { columnsOfEither, MAYBE } from '../table/heading-grammar';
import { domainWritten } from '../table/written-address';
import type { Columns } from './table-headings';

const MOST_ROWS = 20;
/** One cell in ten may be mistyped. */
const FEWEST = 0.9;

const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/u;

const isAddresses = (text: string): boolean => {
  const ips = ipsWritten(text);
  return ips.length > 0 && ips.every((one) => ADDRESS.test(one));
};
const isPlace = (text: string): boolean => divisionsWritten(text).length === 1;

/** What stands below a heading of two meanings, by the column that it then is. */
const CELLS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['服务器IP', isAddresses],
  ['服务器所在地', isPlace],
]);

/** The headings with those of two meanings as what their cells make of them; one whose cells say neither stays. */
export function withDecidedHeadings(
  heading: readonly string[],
  body: readonly (readonly string[])[],
  names: ColumnNames,
): readonly string[] {
  return heading.map((name, at) => {
    const columns = columnsOfEither(name);
    if (columns.length === 0 || names[headingName(name)] !== undefined) return name;
    const texts = textsAt(body, at);
    return columns.find((zh) => texts.length > 0 && texts.every((text) => CELLS.get(zh)?.(text))) ?? name;
  });
}

const textsAt = (body: readonly (readonly string[])[], at: number): readonly string[] =>
  body.flatMap((row) => plainCell((row[at] ?? '').trim()) || []).filter((text) => !isEmptyWord(text));

/** Only contents that no other column of a client has. */
const CONTENTS: readonly (readonly [key: string, isOne: (text: string) => boolean])[] = [
  ['entity.certNumber', (text) => checkUscc(text).ok],
  ['service.access.ips', (text) => isAddresses(text)],
  ['subjectPrincipal.email', (text) => checkEmail(text).ok],
  ['service.domains', (text) => !ADDRESS.test(text) && checkDomainName(domainWritten(text)).ok],
  ['entity.region.names', isPlace],
];

/** The key of a column for each unknown heading that alone has such contents, where no heading is that column. */
export function proposedIn(
  heading: readonly string[],
  body: readonly (readonly string[])[],
  columns: Columns,
): ColumnNames {
  const taken = new Set(columns.map((one) => (one === undefined || one === LEFT_OUT ? '' : one.key)));
  const filled = (at: number): readonly string[] => textsAt(body, at).slice(0, MOST_ROWS);
  const unknown = heading.flatMap((name, at) =>
    columns[at] === undefined && name.trim() !== '' ? [{ name, texts: filled(at) }] : [],
  );
  const found = CONTENTS.filter(([key]) => !taken.has(key)).flatMap(([key, isOne]) => {
    const alike = unknown.filter(
      ({ texts }) => texts.length > 0 && texts.filter(isOne).length >= texts.length * FEWEST,
    );
    return alike.length === 1 && alike[0] ? [[alike[0].name, key] as const] : [];
  });
  const said = new Set(found.map(([name]) => name));
  const maybe = MAYBE.filter(({ key }) => !taken.has(key)).flatMap(({ key, isOne }) => {
    const [only, another] = unknown.filter(({ name }) => isOne(name));
    return only && !another && !said.has(only.name) ? [[only.name, key] as const] : [];
  });
  return Object.fromEntries([...maybe, ...found]);
}
