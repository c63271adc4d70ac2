// Which headings does a field really belong under, and in which tables is the heading of a row the name of a service?
import type { ClientValue, ClientValues, Field } from '../model';
import { groupOfHeading, groupOfSection, isDomain, isPerson } from '../recognise/field-groups';
import { readingsOf } from '../recognise/label-grammar';
import type { FieldGroup, Lexicon } from '../recognise/lexicon';
import { HOLDER, withDomainMeant } from '../recognise/thing-above';
import { withPartsOfAddress } from './address-in-parts';
import { areAreaAndNumber } from './boxes-in-a-row';
import type { ServiceIn } from './services-shown';
import { withWordsBefore } from './words-before';

/** A heading that introduces an example or copies a person is no heading of fields. */
const EXAMPLE = /^(?:案例|示例|样例|例如|举例|例|填写示例|sample|example)\s*[:：]/iu;
const COPIES = /^(?:同|[与和])(?:上|主体|主办).{0,12}$|^same as\b/iu;
const SENTENCE = /[；。！]/u;
/** A note in brackets behind a title may have clauses: 拟备案网站（本单 2 个；可左右滚动）. */
const NOTE_BEHIND = /(?<=\p{L})\s*[（(][^（()）]*[)）]$/u;

/** The beginning of a note: 专员提示. */
const NOTE = /(?:提[示醒]|\bnotes?|\btips?)\s*[:：]?$/iu;

/** A note or a sentence of help is no heading of fields either, unless it names somebody outside the filing. */
const headsNothing = (heading: string, lexicon: Lexicon): boolean =>
  EXAMPLE.test(heading) ||
  COPIES.test(heading) ||
  NOTE.test(heading) ||
  (SENTENCE.test(heading.replace(NOTE_BEHIND, '')) && groupOfHeading(heading, lexicon) !== 'other');

/** Replaces a service's name in a heading by its domain, because words in the name must not be read as an owner. */
const withoutOwnName = (heading: string, { 'service.name': name, 'service.domain': domain }: ClientValues) =>
  typeof name === 'string' && name.length >= SHORTEST_OF_SERVICE && Array.isArray(domain)
    ? heading.replaceAll(name, String(domain[0]))
    : heading;

/** A field under those headings that are about it, with service names replaced by domains. */
export function underHeadings(field: Field, lexicon: Lexicon, values: readonly ClientValues[] = []): Field {
  const section = field.section
    .filter((heading) => !headsNothing(heading, lexicon))
    .map((heading) => values.reduce(withoutOwnName, heading));
  return { ...field, section };
}

/** Groups that are no part of a service. */
const OF_ENTITY: ReadonlySet<FieldGroup | null> = new Set(['entity', 'subjectPrincipal', 'legal']);

/**
 * The fields without a site's domain above all of them, on a page that asks of the entity as well: there it says
 * which filing the page is about, and makes no part of it a part about the site.
 */
export function withoutDomainAboveAll(fields: readonly Field[], lexicon: Lexicon): readonly Field[] {
  const headed = fields.filter(({ section }) => section.length > 0);
  const [above = ''] = headed[0]?.section ?? [];
  const isAboveAll = isDomain(above) && headed.every(({ section }) => section[0] === above);
  if (!isAboveAll) return fields;
  const rest = fields.map((field) => ({ ...field, section: field.section.slice(1) }));
  const asksOfEntity = rest.some(
    ({ label, section }) =>
      OF_ENTITY.has(groupOfSection(section, lexicon)) ||
      readingsOf(label, lexicon).some(({ group }) => OF_ENTITY.has(group)),
  );
  return asksOfEntity ? rest : fields;
}

const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** The question in a column's heading; 持有人 in the row of a domain asks for the holder of that domain. */
function askedIn(column: string, row: string): string {
  const holder = DOMAIN.test(row) ? HOLDER.exec(column) : null;
  if (holder === null) return column;
  return holder.groups?.latin === undefined ? `域名${column}` : `domain ${column}`;
}

const asksSomething = (text: string, lexicon: Lexicon): boolean =>
  readingsOf(withDomainMeant(text), lexicon).some(
    ({ concepts, slots }) => concepts.length + slots.length > 0,
  );

/** When the following boxes have no label and are under a heading that is also the first box's label, the first box goes under that heading too, without a label. */
export const underHead = (fields: readonly Field[], lexicon: Lexicon): readonly Field[] =>
  fields.map((field, at) => {
    const { label, section } = field;
    const next = fields[at + 1];
    const isHead = label !== '' && next?.label === '' && next.section.at(-1) === label;
    return isHead && !asksSomething(label, lexicon)
      ? { ...field, label: '', section: [...section, label] }
      : field;
  });

/** An area code and a number below a heading, or behind words, that ask for a landline are called by these. */
export const withPartsOfLandline = (fields: readonly Field[], lexicon: Lexicon): readonly Field[] =>
  fields.map((field, at) => {
    const [before, next] = [fields[at - 1], fields[at + 1]];
    const isSecond = before !== undefined && areAreaAndNumber(before, field);
    if (!isSecond && (next === undefined || !areAreaAndNumber(field, next))) return field;
    const { section, wordsBefore = '' } = isSecond ? before : field;
    const isLandline = (text: string): boolean =>
      readingsOf(text, lexicon).some(({ concepts }) => concepts.some(({ name }) => name === 'landline'));
    const placeholder = field.label || field.placeholder;
    if (isLandline(wordsBefore)) return { ...field, label: wordsBefore, placeholder };
    const heading = section.at(-1) ?? '';
    return isLandline(heading)
      ? { ...field, label: heading, placeholder, section: section.slice(0, -1) }
      : field;
  });

/** In a table with a row for each service, the heading of the row is the service and the heading of the column is the label. */
export function withRowsOfServices(field: Field, serviceIn: ServiceIn, lexicon: Lexicon): Field {
  const column = field.section.at(-1);
  if (column === undefined || serviceIn(field.label) === null) return field;
  // the name comes first in the list of headings, where it does not decide the owner
  return asksSomething(field.label, lexicon)
    ? { ...field, section: [field.label, ...field.section] }
    : {
        ...field,
        label: askedIn(column, field.label),
        section: [field.label, ...field.section.slice(0, -1)],
      };
}

const SHORTEST_NAME = 2;
const SHORTEST_OF_SERVICE = 4;

interface Named {
  readonly name: string;
  readonly number: ClientValue | undefined;
}

/** Two persons may have the same name, but not the same certificate number. */
const isSamePerson = (one: Named, other: Named): boolean =>
  one.name === other.name && one.number !== undefined && one.number === other.number;

/** The only person of the filing whom a text names: the entity's principal, or the principal of one service; null when there is none or several. */
function personNamed(text: string, values: readonly ClientValues[]) {
  const namedAs = (id: string) =>
    values.flatMap((held, service) => {
      const name = held[id];
      const isNamed = typeof name === 'string' && name.length >= SHORTEST_NAME && text.includes(name);
      const number = held[id.replace('.name', '.certNumber')];
      return isNamed ? [{ name, number, service }] : [];
    });
  const [subject] = namedAs('subjectPrincipal.name');
  const [own, ...more] = namedAs('servicePrincipal.name');
  if (subject !== undefined)
    return own === undefined ? { name: subject.name, owner: '主体负责人', head: [] } : null;
  if (own === undefined || more.some((other) => !isSamePerson(own, other))) return null;
  const domain = values[own.service]?.['service.domain'];
  return {
    name: own.name,
    owner: '网站负责人',
    head: Array.isArray(domain) ? domain.slice(0, 1).map(String) : [],
  };
}

/** Replaces a person's own name in a label by the role, as in 张三证件到期日 or in the label of an upload. For a service's principal, the service's domain becomes a heading. */
export function withPersonNamed(field: Field, values: readonly ClientValues[]): Field {
  const person = personNamed(field.label, values);
  if (person === null) return field;
  const isAsking = field.label.startsWith(person.name) && field.label !== person.name;
  if (field.kind !== 'upload' && !isAsking) return field;
  const label = field.label.replaceAll(person.name, person.owner);
  return { ...field, label, section: [...person.head, ...field.section] };
}

const isRemark = (text: string, lexicon: Lexicon): boolean =>
  readingsOf(text, lexicon).some(({ concepts }) => concepts.some(({ name }) => name === 'remark'));

/** A heading of somebody outside the filing: what stands below it is none of our fields. */
const OUTSIDE = '经办人员';

/** The label and the headings of a column in a person's row. A remark is about the person, and nobody files such a remark; under the person as its heading it would become the filing's. */
function inRowOf(person: string, column: string, above: readonly string[], lexicon: Lexicon) {
  return isRemark(column, lexicon)
    ? { label: `${person}${column}`, section: [...above, OUTSIDE] }
    : { label: column, section: [...above, person] };
}

/** In a table with a row for each person, the cell at its start becomes a heading, and the heading of each column becomes the label; 网站一 and 网站二 are no columns. */
export function withRowsOfPersons(fields: readonly Field[], lexicon: Lexicon): readonly Field[] {
  const rowOf = ({ label, section }: Field): string => [...section.slice(0, -1), label].join('\n');
  const columns = new Map<string, Set<string>>();
  for (const field of fields) {
    const row = rowOf(field);
    columns.set(row, (columns.get(row) ?? new Set()).add(field.section.at(-1) ?? ''));
  }
  return fields.map((field) => {
    const { label, section } = field;
    const column = section.at(-1);
    const heads = [...(columns.get(rowOf(field)) ?? [])];
    const areColumns = heads.length > 1 && heads.some((head) => asksSomething(head, lexicon));
    if (column === undefined || !areColumns) return field;
    const isPersonAlone = readingsOf(label, lexicon).some(
      ({ group, concepts, slots }) => isPerson(group) && concepts.length + slots.length === 0,
    );
    return isPersonAlone ? { ...field, ...inRowOf(label, column, section.slice(0, -1), lexicon) } : field;
  });
}

/** Fields called by what stands at the head of their group, of their row and of their column. */
export const withRowsRead = (fields: readonly Field[], lexicon: Lexicon): readonly Field[] =>
  withPartsOfLandline(
    withRowsOfPersons(withWordsBefore(underHead(withPartsOfAddress(fields), lexicon), lexicon), lexicon),
    lexicon,
  );
