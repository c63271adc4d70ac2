// Whose fields stand under a heading, and of which one principal does a whole page speak?

import { languagesOf } from '../dom/label-readings';
import { withoutDescriptions } from './described-persons';
import {
  FILING,
  LIST,
  OF_FILINGS,
  OPERATOR,
  OURSELVES,
  plainHeading,
  SOMEBODY,
  SOMEBODY_LATIN,
  TAIL,
} from './heading-words';
import { groupOfWords, joined, readingsOf } from './label-grammar';
import type { FieldGroup, LabelReading, Lexicon } from './lexicon';
import { segmentsOf, unitsOf, type Word } from './word-segments';

/** A control by its words. */
type Asked = { readonly label: string; readonly section: readonly string[] };

export const isPerson = (group: FieldGroup | null): boolean =>
  group !== null && /Principal$|^principal$|^legal$/u.test(group);

/** Which principal stands under a heading of this group. */
export function principalUnder(around: FieldGroup): FieldGroup {
  if (around === 'entity' || around === 'subjectPrincipal') return 'subjectPrincipal';
  return around === 'service' || around === 'app' || around === 'servicePrincipal'
    ? 'servicePrincipal'
    : 'principal';
}

/** Whose fields a heading announces; null where it names nobody, or each of its two languages somebody else. */
export function groupOfHeading(heading: string, lexicon: Lexicon): FieldGroup | null {
  const known = lexicon.headings?.get(heading);
  if (known !== undefined) return known;
  const group = readHeading(heading, lexicon);
  lexicon.headings?.set(heading, group); // every field below it asks again
  return group;
}

function readHeading(heading: string, lexicon: Lexicon): FieldGroup | null {
  const [han, latin] = languagesOf(heading.slice(0, 80));
  if (han === undefined || latin === undefined) return groupOfOneLanguage(heading, lexicon);
  const [one, other] = [groupOfOneLanguage(han, lexicon), groupOfOneLanguage(latin, lexicon)];
  if (one === null || other === null || one === other) return one ?? other;
  // a translation with words we do not have takes nothing from what is read whole beside it
  const [isOneRead, isOtherRead] = [han, latin].map((half) => isReadWhole(half, lexicon));
  if (isOneRead !== isOtherRead && !contradicts(one, other)) return isOneRead ? one : other;
  if (one === 'other' || other === 'other' || contradicts(one, other)) return 'other';
  return one === 'principal' || other === 'principal' ? joined(one, other) : null;
}

const IN_BRACKETS = /[（(][^（()）]*[)）]/gu;

/** Whose part it is may be followed by that one's registered name: 主办者资料 某某有限公司. */
const NAME_BEHIND =
  /(?<=\S)[\s：:]+[\p{Script=Han}（）()·]{4,}(?:公司|合作社|事务所|中心|协会|学会|基金会)$/u;

function groupOfOneLanguage(heading: string, lexicon: Lexicon): FieldGroup | null {
  const text = plainHeading(heading.trim().replace(NAME_BEHIND, ''), lexicon);
  if (FILING.test(text.trim())) return null;
  if (OPERATOR.test(text.trim())) return 'entity';
  // brackets explain whom the words before them name: 单位负责人（法人或授权的人）
  const before = text.replace(IN_BRACKETS, ' ');
  const named = before === text ? null : groupOfOneLanguage(before, lexicon);
  const inside = (text.match(IN_BRACKETS) ?? []).map((part) =>
    groupOfOneLanguage(part.slice(1, -1), lexicon),
  );
  // 法定代表人（主体负责人）: one person, asked as the principal
  if (named === 'legal' && inside.length === 1 && inside[0] === 'subjectPrincipal') return 'subjectPrincipal';
  if (named !== null && named !== 'principal' && named !== 'other') return named;
  // 原主办单位（转出方）: somebody else stays somebody else, unless the brackets say that it is one of ours
  if (named === 'other' && inside.every((group) => group === null || group === 'other')) return 'other';
  const { words, unknown, modified } = segmentsOf(text, lexicon.words);
  // behind a word that we do not know an owner is another: 关联企业, 网站技术负责人
  const isAnother = words.some(
    ({ role, says }, at) => role === 'owner' && says !== 'other' && modified.has(at),
  );
  // between unknown signs a single one is no word: 原 in 审核原因
  const owners = words.filter(({ role, says }) => role === 'owner' && !isOneSign(says, text, lexicon));
  const told = unknown === 0 ? words : isAnother ? owners.filter(({ says }) => says === 'other') : owners;
  const group = groupOfWords(told);
  const stem = text.replace(TAIL, '');
  const isStranger =
    unknown > 0 && ((SOMEBODY.test(stem) && !OURSELVES.test(stem)) || SOMEBODY_LATIN.test(stem));
  // what stands behind an owner is what the heading speaks of, 服务商 or 网站推广, where the owner is not one of filings only
  if (unknown > 0 && (isStranger || !OF_FILINGS.test(stem)) && endsUnread(stem, lexicon))
    return isStranger ? 'other' : null;
  if (group !== null) return LIST.test(text) ? baseOf(group, told) : group;
  // an authority or an investor has a name and an address of its own
  const isSuperior = words.some(({ says }) => says === 'superior' || says === 'investor');
  return isStranger || (unknown === 0 && isSuperior) ? 'other' : null;
}

/** Does a text of Chinese signs end with one that we have no word for? */
const endsUnread = (text: string, lexicon: Lexicon): boolean =>
  /\p{Script=Han}\s*$/u.test(text) && segmentsOf(text, lexicon.words).endsUnknown;

const isReadWhole = (heading: string, lexicon: Lexicon): boolean =>
  segmentsOf(plainHeading(heading, lexicon), lexicon.words).unknown === 0;

/** Does a heading say something that we cannot read, so that nobody knows whose the fields below it are? */
function isRiddle(heading: string, lexicon: Lexicon): boolean {
  const known = lexicon.riddles?.get(heading);
  if (known !== undefined) return known;
  const isFiling = FILING.test(plainHeading(heading, lexicon).trim());
  const is = !isFiling && !isReadWhole(heading, lexicon) && groupOfHeading(heading, lexicon) === null;
  lexicon.riddles?.set(heading, is);
  return is;
}

/** Is the innermost heading, which is not the page's title, one that we cannot read? */
export function isUnderRiddle(section: readonly string[], lexicon: Lexicon): boolean {
  const innermost = withoutDescriptions(section, (heading) => groupOfHeading(heading, lexicon)).at(-1);
  return innermost !== undefined && section.length > 1 && isRiddle(innermost, lexicon);
}

/** 主体及负责人: both are listed there, so a person's own words have to tell; of 法定代表人及负责人 the latter is asked all, the former a name. */
function baseOf(group: FieldGroup, told: readonly Word[]): FieldGroup {
  const owners = told.map(({ says }) => says);
  if (group === 'legal') {
    const beside = groupOfWords(told.filter(({ says }) => says !== 'legal'));
    return isPerson(beside) ? (beside ?? group) : group;
  }
  if (group === 'subjectPrincipal' && owners.includes('entity')) return 'entity';
  return group === 'servicePrincipal' && owners.includes('service') ? 'service' : group;
}

/** Does this owner stand in the text by one sign only? */
function isOneSign(owner: string, text: string, lexicon: Lexicon): boolean {
  return unitsOf(text).some((unit) => {
    const word = lexicon.words.next.get(unit)?.word;
    return word?.role === 'owner' && word.says === owner && /\p{Script=Han}/u.test(unit);
  });
}

/** Whose fields stand under these headings: the innermost that says so; 负责人 alone asks the ones above it. */
export function groupOfSection(section: readonly string[], lexicon: Lexicon): FieldGroup | null {
  let isPrincipal = false;
  const groupOf = (heading: string): FieldGroup | null => groupOfHeading(heading, lexicon);
  for (const heading of withoutDescriptions(section, groupOf).toReversed()) {
    const group = groupOf(heading);
    if (group === null) continue;
    if (group === 'principal') {
      isPrincipal = true;
      continue;
    }
    if (!isPrincipal) return group;
    const under = principalUnder(group);
    if (under !== 'principal') return under;
  }
  return isPrincipal ? 'principal' : null;
}

const OF_PERSONS = new Set(['personName', 'mobile', 'landline', 'emergencyPhone', 'email']);

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

/** Whom a page means by 负责人 alone that asks of both principals and names one of them in a heading: the other. */
function principalLeft(
  fields: readonly { readonly section: readonly string[] }[],
  lexicon: Lexicon,
): FieldGroup | null {
  const sections = new Map(fields.map(({ section }) => [section.join('\n'), section]));
  const groups = [...sections.values()].map((section) => groupOfSection(section, lexicon));
  if (groups.filter((group) => group === 'principal').length !== 1) return null;
  const isOfSubject = groups.includes('subjectPrincipal');
  if (isOfSubject === groups.includes('servicePrincipal')) return null;
  return isOfSubject ? 'servicePrincipal' : 'subjectPrincipal';
}

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
 * Such a part is the entity's all the same where it alone asks what only an entity that files is asked.
 */
export function principalsOf(
  fields: readonly Asked[],
  lexicon: Lexicon,
): (field: { readonly section: readonly string[] }) => FieldGroup | null {
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
  return ({ section }) => {
    const owner = owners.get(section.join('\n'));
    if (owner !== undefined) return owner;
    if (!isApart(section)) {
      const isUnnamed = groupOfSection(section, lexicon) === 'principal';
      return isUnnamed ? (unnamed ?? left) : principal;
    }
    if (section.at(-1) === ofEntity) return 'entity';
    return namesOwners ? 'other' : null;
  };
}

/** A label that names one principal under a heading that names the other is a page we do not understand. */
export function contradicts(said: FieldGroup | null, around: FieldGroup | null): boolean {
  return (
    said !== around &&
    [said, around].every((group) => group === 'subjectPrincipal' || group === 'servicePrincipal')
  );
}
