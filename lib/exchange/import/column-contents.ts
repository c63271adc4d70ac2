// Which column does an unknown heading seem to be, by what stands below it? Proposed to the person, never taken.
import { checkEmail } from '../../filing/numbers/contact';
import { checkDomainName } from '../../filing/numbers/names-on-the-net';
import { checkUscc } from '../../filing/numbers/uscc';
import { divisionsWritten } from '../../filing/regions/written-division';
import { plainCell } from '../table/cell';
import { type ColumnNames, headingName, ipsWritten, LEFT_OUT } from '../table/columns';
import { isEmptyWord } from '../table/everyday';
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

/** Headings that mean one of two columns, each with what then stands below them. */
const EITHER: readonly (readonly [
  heading: RegExp,
  readonly (readonly [zh: string, isOne: (text: string) => boolean])[],
])[] = [
  [
    /^(?:云?服务器|主机)(?:地址)?$/u,
    [
      ['服务器IP', isAddresses],
      ['服务器所在地', isPlace],
    ],
  ],
];

/** Headings that one agency uses for this and another for that; proposed, for a person to say. */
const MAYBE: readonly (readonly [key: string, heading: RegExp])[] = [
  ['subjectPrincipal.name', /^联系人(?:姓名)?$/u],
  ['subjectPrincipal.mobile', /^(?:联系人)?(?:联系)?(?:电话|方式|手机|手机号|手机号码|电话号码)$/u],
  ['entity.certAddress', /^(?:公司|单位|企业|客户)?地址$/u],
  ['entity.name', /^(?:名称|姓名|公司|单位|企业)$/u],
];

/** The headings with those of two meanings as what their cells make of them; one whose cells say neither stays. */
export function withDecidedHeadings(
  heading: readonly string[],
  body: readonly (readonly string[])[],
  names: ColumnNames,
): readonly string[] {
  return heading.map((name, at) => {
    const [, ways = []] = EITHER.find(([form]) => form.test(name.replace(/[\s*]/g, ''))) ?? [];
    if (ways.length === 0 || names[headingName(name)] !== undefined) return name;
    const texts = textsAt(body, at);
    const [zh = name] = ways.find(([, isOne]) => texts.length > 0 && texts.every(isOne)) ?? [];
    return zh;
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
  const maybe = MAYBE.filter(([key]) => !taken.has(key)).flatMap(([key, form]) => {
    const [only, another] = unknown.filter(({ name }) => form.test(name.replace(/[\s*]/g, '')));
    return only && !another && !said.has(only.name) ? [[only.name, key] as const] : [];
  });
  return Object.fromEntries([...maybe, ...found]);
}
