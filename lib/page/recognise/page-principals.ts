// Of which one principal does a whole page speak, and whose are its parts without an owner in their headings?

import type { Field } from '../model';
import { groupOfHeading, groupOfSection, isPerson, isRiddle, isUnderRiddle } from './field-groups';
import { readingsOf } from './label-grammar';
import { REACHES_PERSON } from './label-to-field';
import type { FieldGroup, LabelReading, Lexicon } from './lexicon';

/** A control by its words. */
type Asked = Pick<Field, 'label' | 'section' | 'kind'>;

const OF_PERSONS = new Set(['personName', ...REACHES_PERSON]);

/**
 * Whose the fields are that a page leaves without an owner: the entity's principal's where nothing on the page
 * speaks of a service, the service's principal's where nothing speaks of the entity, the entity's own where the
 * page speaks of it and of no person at all; null where nobody can say.
 */
export function principalOfPage(fields: readonly Asked[], lexicon: Lexicon): FieldGroup | null {
  const labels = new Set(fields.map(({ label }) => label));
  const headings = new Set(fields.flatMap(({ section }) => section));
  const readings = [...labels].flatMap((label) => readingsOf(label, lexicon));
  const groups = new Set([
    ...readings.map(({ group }) => group),
    ...[...headings].map((heading) => groupOfHeading(heading, lexicon)),
  ]);
  const speaksOfPersons =
    [...groups].some(isPerson) ||
    readings.some(({ concepts }) => concepts.some(({ name }) => OF_PERSONS.has(name)));
  if (groups.has('entity') && !speaksOfPersons) return 'entity';
  const isOfEntity = groups.has('entity') || groups.has('subjectPrincipal') || groups.has('legal');
  const isOfService = groups.has('service') || groups.has('app') || groups.has('servicePrincipal');
  if (isOfEntity === isOfService) return null;
  return isOfEntity ? 'subjectPrincipal' : 'servicePrincipal';
}

/** The principals whom labels name in parts of this group: 主体负责人姓名 under 负责人登记. */
const personsNamedUnder = (group: FieldGroup, fields: readonly Asked[], lexicon: Lexicon) =>
  new Set(
    fields
      .filter(({ section }) => groupOfSection(section, lexicon) === group)
      .flatMap(({ label }) => readingsOf(label, lexicon).map((reading) => reading.group))
      .filter((named) => named === 'subjectPrincipal' || named === 'servicePrincipal'),
  );

/** Whom a page means by 负责人 alone that asks of both principals and names one of them in a heading: the other. Papers alone, 负责人证件, are no part about another person. */
function principalLeft(fields: readonly Asked[], lexicon: Lexicon): FieldGroup | null {
  const asking = fields.filter(({ kind }) => kind !== 'upload');
  const sections = new Map(asking.map(({ section }) => [section.join('\n'), section]));
  const groups = [...sections.values()].map((section) => groupOfSection(section, lexicon));
  if (groups.filter((group) => group === 'principal').length !== 1) return null;
  const [said, ...others] = personsNamedUnder('principal', asking, lexicon);
  if (said !== undefined) return others.length === 0 ? said : null;
  const isOfSubject = groups.includes('subjectPrincipal');
  if (isOfSubject === groups.includes('servicePrincipal')) return null;
  return isOfSubject ? 'servicePrincipal' : 'subjectPrincipal';
}

/** A heading above all papers of a filing: 负责人身份证 below it is that of the principal whom the page asks about. */
const PAPERS =
  /^(?:[一二三四五六七八九十\d]{1,2}\s*[、.．)）]\s*)?(?:上传|所需|备案|证明|相关|提交|照片|扫描|身份证件?)*(?:材料|资料|附件|证件|证照|文件|图片|照片|扫描件)(?!人)/u;

/** The one of both principals whom a page asks about under headings of his own, where it asks about nobody else whose papers may be meant; null otherwise. */
function onlyNamed(fields: readonly Asked[], lexicon: Lexicon): FieldGroup | null {
  // above all papers 负责人与材料 names nobody in particular
  const asking = fields.filter(({ kind }) => kind !== 'upload');
  const groups = asking.map(({ section }) => groupOfSection(section, lexicon));
  // the other one may be named by labels alone: 主体负责人姓名
  const named = fields.flatMap(({ label }) => readingsOf(label, lexicon).map(({ group }) => group));
  const persons = [...groups, ...named.filter((group) => group !== 'principal')].filter(isPerson);
  const [only, ...more] = new Set(persons);
  const isOne = more.length === 0 && (only === 'subjectPrincipal' || only === 'servicePrincipal');
  return isOne ? only : null;
}

/** The parts of a page in which a label names this person. */
const sectionsNaming = (fields: readonly Asked[], person: FieldGroup, lexicon: Lexicon): string[] =>
  fields
    .filter(({ label }) => readingsOf(label, lexicon).some(({ group }) => group === person))
    .map(({ section }) => section.join('\n'));

/** Does a label speak of a principal without saying which: 负责人身份证（人像面）? */
const saysPrincipal = (label: string, lexicon: Lexicon): boolean =>
  readingsOf(label, lexicon).some(({ group }) => group === 'principal');

/** What is asked of a person under these headings, by the names of the concepts. */
function askedUnder(fields: readonly Asked[], group: FieldGroup, lexicon: Lexicon): ReadonlySet<string> {
  const labels = fields.filter(({ section }) => groupOfSection(section, lexicon) === group);
  const concepts = labels.flatMap(({ label }) => readingsOf(label, lexicon).flatMap((at) => at.concepts));
  return new Set(concepts.map(({ name }) => (name === 'name' ? 'personName' : name)));
}

/** Does a page that asks of its one principal under a heading of his own ask the same under 联系人 alone? Then that is somebody else. */
function asksOfAnother(fields: readonly Asked[], principal: FieldGroup, lexicon: Lexicon): boolean {
  const own = askedUnder(fields, principal, lexicon);
  return isPerson(principal) && [...askedUnder(fields, 'principal', lexicon)].some((name) => own.has(name));
}

/**
 * The heading under which alone a page asks for a company's nature, and for its credit code or its legal
 * representative too; null where there is none. Nobody but a filing asks for the nature of who files.
 */
function onlyPartOfEntity(fields: readonly Asked[], lexicon: Lexicon): string | null {
  const under = (asks: (reading: LabelReading) => boolean): ReadonlySet<string> =>
    new Set(
      fields.flatMap(({ label, section }) =>
        readingsOf(label, lexicon).some(asks) ? [section.at(-1) ?? ''] : [],
      ),
    );
  const [heading, ...more] = under(({ concepts }) => concepts.some(({ name }) => name === 'nature'));
  const proven = under(
    ({ group, concepts }) =>
      group === 'legal' || concepts.some(({ name, of }) => of === 'entity' && name === 'certNumber'),
  );
  const isOnly = heading !== undefined && more.length === 0 && proven.has(heading) && proven.size === 1;
  return isOnly && heading !== '' ? heading : null;
}

const ENOUGH_LABELS = 3;

/** Who may be named beside one of these in a part that speaks of them. */
const MAY_STAND_WITH: Readonly<Partial<Record<FieldGroup, readonly FieldGroup[]>>> = {
  entity: [],
  subjectPrincipal: ['entity', 'principal'],
  servicePrincipal: ['service', 'app', 'access', 'principal'],
};

/** Of whom the parts under no heading of an owner speak: whom several of their labels name, and nobody else's. */
function ownersOfParts(fields: readonly Asked[], lexicon: Lexicon): ReadonlyMap<string, FieldGroup> {
  const parts = new Map<string, { section: readonly string[]; groups: FieldGroup[] }>();
  for (const { label, section } of fields) {
    const key = section.join('\n');
    const part = parts.get(key) ?? { section, groups: [] };
    part.groups.push(...readingsOf(label, lexicon).flatMap(({ group }) => group ?? []));
    parts.set(key, part);
  }
  const ownerOf = (groups: readonly FieldGroup[]): FieldGroup | undefined =>
    (['subjectPrincipal', 'servicePrincipal', 'entity'] as const).find(
      (owner) =>
        groups.filter((group) => group === owner).length >= ENOUGH_LABELS &&
        groups.every((group) => group === owner || MAY_STAND_WITH[owner]?.includes(group) === true),
    );
  return new Map(
    [...parts].flatMap(([key, { section, groups }]) => {
      const owner = groupOfSection(section, lexicon) === null ? ownerOf(groups) : undefined;
      return owner === undefined ? [] : [[key, owner] as const];
    }),
  );
}

/**
 * Of whom a field can only speak that names no owner: the page's one principal, but `other` under a heading of its
 * own that nobody can read: a page that says whose its other parts are says so there too, in words we do not have.
 * Such a part is the entity's all the same where it alone asks what only an entity that files is asked, and an
 * upload below it that says 负责人 is the principal's of whom alone the page speaks: 请对着原件拍清楚 heads papers.
 */
export function principalsOf(
  fields: readonly Asked[],
  lexicon: Lexicon,
): (field: Asked) => FieldGroup | null {
  const principal = principalOfPage(fields, lexicon);
  const headings = new Set(fields.flatMap(({ section }) => section.at(-1) ?? []));
  const namesOwners = [...headings].some((heading) => groupOfHeading(heading, lexicon) !== null);
  const outermost = new Set(fields.map(({ section }) => section[0]));
  const isApart = (section: readonly string[]): boolean =>
    isUnderRiddle(section, lexicon) ||
    (section.length === 1 && outermost.size > 1 && isRiddle(section[0] ?? '', lexicon));
  const left = principal === null ? principalLeft(fields, lexicon) : null;
  const unnamed = principal !== null && asksOfAnother(fields, principal, lexicon) ? 'other' : principal;
  const ofEntity = namesOwners ? onlyPartOfEntity(fields, lexicon) : null;
  const owners = ownersOfParts(fields, lexicon);
  const only = principal === null ? onlyNamed(fields, lexicon) : null;
  const isNamedIn = new Set(only === null ? [] : sectionsNaming(fields, only, lexicon));
  return ({ label, section, kind }) => {
    const owner = owners.get(section.join('\n'));
    if (owner !== undefined) return owner;
    const isUnnamed = groupOfSection(section, lexicon) === 'principal';
    const isOfPerson = isUnnamed || PAPERS.test(section.at(-1) ?? '') || isNamedIn.has(section.join('\n'));
    if (only !== null && kind === 'upload' && isOfPerson) return only;
    if (!isApart(section)) {
      return isUnnamed ? (unnamed ?? left) : principal;
    }
    if (section.at(-1) === ofEntity) return 'entity';
    const isPaper = kind === 'upload' && (PAPERS.test(section.at(-1) ?? '') || saysPrincipal(label, lexicon));
    if (isPaper && principal !== null) return unnamed;
    return namesOwners ? 'other' : null;
  };
}
