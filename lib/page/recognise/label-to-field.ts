// Which fields of ours may a label mean, under these headings?
import { normal } from '../dom/simplified';
import { contradicts, groupOfSection, isPerson, isUnderRiddle, principalUnder } from './field-groups';
import { readingsOf } from './label-grammar';
import type { Concept, FieldGroup, LabelReading, Lexicon } from './lexicon';
import { listedFor, type Place } from './listed-labels';
import { headsOrder, speaksOfAnotherThing, speaksOfKeys } from './other-meaning';
import { withoutPronoun } from './pronoun';
import { wholeUnderAccess, withDomainMeant, withThingAbove } from './thing-above';
import { readable } from './word-segments';

/** What a label may mean, and the terms that say which part of it. */
export interface Meant {
  readonly ids: readonly string[];
  readonly terms: ReadonlySet<string>;
}

const NOTHING: Meant = { ids: [], terms: new Set() };
const EVERY_GROUP = ['entity', 'subjectPrincipal', 'servicePrincipal', 'service', 'access', 'app'] as const;

/** The ids that a concept may mean for a group; several when the page does not say whose it is. */
function idsOf(
  group: FieldGroup | null,
  { name: concept, of }: Concept,
  lexicon: Lexicon,
): readonly string[] {
  if (of !== undefined && group !== null && group !== of) return [];
  if (of !== undefined) return [`${of}.${concept}`];
  const known = (...ids: string[]): string[] => ids.filter((id) => lexicon.byId.has(id));
  if (concept === 'personName') return personNameOf(group);
  if (group === 'access' && concept === 'name') return []; // a server has a name of its own
  if (group === 'access' && concept === 'region') return known('access.location');
  if (group === null) return known(...EVERY_GROUP.map((at) => `${at}.${concept}`));
  if (isPerson(group) && concept === 'name') return personNameOf(group);
  if (group === 'legal')
    return concept === 'certNumber' ? ['entity.legalPersonCertNumber'] : known(`legal.${concept}`);
  if (group === 'principal') return known(`subjectPrincipal.${concept}`, `servicePrincipal.${concept}`);
  if (concept === 'remark' && (group === 'subjectPrincipal' || group === 'servicePrincipal'))
    return known(remarkBeside(group));
  const own = known(`${group}.${concept}`);
  return own.length > 0 ? own : known(...(NEXT_TO[group] ?? []).map((at) => `${at}.${concept}`)).slice(0, 1);
}

/** Whose it is when the group itself has no such field: 单位手机号 is its principal's. */
const NEXT_TO: Readonly<Partial<Record<FieldGroup, readonly FieldGroup[]>>> = {
  entity: ['subjectPrincipal'],
  app: ['service', 'servicePrincipal', 'access'],
  service: ['servicePrincipal', 'access', 'app'],
  access: ['service'],
};

function personNameOf(group: FieldGroup | null): readonly string[] {
  if (group === 'legal') return ['entity.legalPersonName'];
  if (group === 'subjectPrincipal' || group === 'servicePrincipal') return [`${group}.name`];
  if (group === 'principal') return ['subjectPrincipal.name', 'servicePrincipal.name'];
  if (group === 'service' || group === 'app') return ['servicePrincipal.name'];
  // 姓名 under 主体信息 is the person who files, or the principal of a company
  if (group === 'entity') return ['entity.name', 'subjectPrincipal.name'];
  return group === null ? ['entity.name', 'subjectPrincipal.name', 'servicePrincipal.name'] : [];
}

/** The slots that an upload's label may name for a group; where it has none, an identity card is that of the one person whom the page asks about. */
function slotsOf(
  { slots, group: named }: LabelReading,
  group: FieldGroup | null,
  principal: FieldGroup | null,
): readonly string[] {
  return slots.flatMap((ids) => {
    const own = ids[`named ${named}`] ?? (group === null ? undefined : ids[group]);
    if (own !== undefined) return [own];
    if (group === 'legal' && ids.subjectPrincipal !== undefined) return []; // 法人手持身份证
    if (ids[''] !== undefined) return [ids['']];
    const asked = group === null && isPerson(principal) ? principal : null;
    const persons = [ids.subjectPrincipal, ids.servicePrincipal].flatMap((id) => id ?? []);
    if (asked !== null && persons.length > 1) return [ids[asked] ?? ''].filter(Boolean);
    if (group === 'principal' || group === null) return [...new Set(persons)];
    const under =
      group === 'entity' || group === 'service' || group === 'app' ? ids[principalUnder(group)] : undefined;
    return under === undefined ? [] : [under];
  });
}

/** Under a heading of the legal representative alone a form may mean its principal: these are the representative's only where the label names him. */
const OF_NAMED_LEGAL = /^legal\.(?:cert(?:Validity|LongTerm)|idAddress|email)$/u;

function idsOfReading(reading: LabelReading, place: Place, lexicon: Lexicon): readonly string[] {
  const { around, principal, isUpload } = place;
  const under = around === null ? principal : principalUnder(around);
  const said = reading.group === 'principal' && under !== null ? under : reading.group;
  if (said === 'other' || contradicts(said, around)) return [];
  const group = isOfOffice(reading, said, around) ? around : (said ?? around);
  if (isUpload) return slotsOf(reading, group, principal);
  const isNameOfPerson = reading.concepts.length === 0 && reading.slots.length === 0 && isPerson(said);
  if (isNameOfPerson) return personNameOf(said);
  const owner = ownerOf(reading, group);
  const concepts = isPerson(owner) ? reading.concepts.map((at) => ofPerson(at, reading)) : reading.concepts;
  const ids = [...new Set(concepts.flatMap((concept) => idsOf(owner, concept, lexicon)))].filter((id) =>
    OF_NAMED_LEGAL.test(id) ? said === 'legal' : isPerson(group) || !isSpanOfAnything(id, reading, group),
  );
  if (ids.length === 0 && said === null && around !== null) {
    const only = onlyPlaceOf(reading, lexicon);
    // a person has an address too, and no domain
    const placed = only.filter((id) => !isElsewhere(id, around));
    return isPerson(around) ? placed.filter((id) => !id.startsWith('entity.')) : placed;
  }
  if (group !== null || reading.concepts.some(({ of }) => of !== undefined)) return ids;
  // a certificate that nobody is named for is a person's as a rule
  const ofPersons = ids.filter((id) => !OF_COMPANY_TOO.test(id));
  if (principal === null) return ofPersons.length > 0 ? ofPersons : ids;
  return ofPrincipal(principal === 'entity' || ofPersons.length === 0 ? ids : ofPersons, principal);
}

/** What is asked of a person in order to reach that one. */
export const REACHES_PERSON = new Set(['landline', 'mobile', 'email', 'emergencyPhone']);

/** 单位固话 among what is asked of the service's principal: a company has no number of its own, so it is that person's at the office. */
const isOfOffice = (
  { concepts }: LabelReading,
  said: FieldGroup | null,
  around: FieldGroup | null,
): boolean =>
  said === 'entity' &&
  around === 'servicePrincipal' &&
  concepts.length > 0 &&
  concepts.every(({ name }) => REACHES_PERSON.has(name));

/** A company has products and methods too: under its heading these are not the provider's. */
const ONLY_OF_ACCESS = /^access\.(?:ispAbroad|resource|resourceType|method)$/u;

/** A server has keys of its own, and somebody who signs a signature: those are no app's. */
function isElsewhere(id: string, around: FieldGroup): boolean {
  const isOfService = around === 'service' || around === 'app';
  if (/^app\.(?:publicKey|signature)$/u.test(id)) return !isOfService;
  return !isOfService && around !== 'access' && ONLY_OF_ACCESS.test(id);
}

const OF_COMPANY_TOO = /^entity\.cert(?:Validity|LongTerm)$/u;

/** An identity card has a last day under 主体信息 too, and then it is the principal's. */
const ownerOf = ({ concepts, terms }: LabelReading, group: FieldGroup | null): FieldGroup | null =>
  group === 'entity' &&
  terms.has('idCard') &&
  concepts.some(({ name }) => /^certValidity|^certLong/u.test(name))
    ? 'subjectPrincipal'
    : group;

/** The address on a person's certificate is a field of its own. */
const ofPerson = (concept: Concept, { terms }: LabelReading): Concept =>
  concept.name === 'certAddress' && (terms.has('certificate') || terms.has('idCard'))
    ? { name: 'idAddress' }
    : concept;

const OF_NO_CERTIFICATE = /^(?:service|app|access)$/u;

/** 开始日期 of a service is no validity of a certificate, nor is 服务有效期; what ends of who files is its certificate's, and 营业期限 is a licence's by itself. */
const isSpanOfAnything = (
  id: string,
  { terms, concepts, group: named }: LabelReading,
  group: FieldGroup | null,
): boolean =>
  id.endsWith('.certValidity') &&
  !(group === 'entity' && terms.has('until')) &&
  concepts.every(({ of }) => of !== 'entity') &&
  !['certificate', 'idCard', 'licence'].some((term) => terms.has(term)) &&
  (!terms.has('validity') || OF_NO_CERTIFICATE.test(named ?? ''));

/** What the heading's group does not have, and only one other has: 域名 under 主体信息. */
function onlyPlaceOf({ concepts }: LabelReading, lexicon: Lexicon): readonly string[] {
  const ids = [...new Set(concepts.flatMap((concept) => idsOf(null, concept, lexicon)))];
  return ids.length === 1 ? ids : [];
}

/** A person has no remark: beside a person's fields stands that of who files, or of what is filed. */
const remarkBeside = (person: FieldGroup): string =>
  person === 'subjectPrincipal' ? 'entity.remark' : 'service.remark';

/** Where only persons can be meant, the page's one principal is; a remark is of that person's; where it speaks of none, the entity. */
function ofPrincipal(ids: readonly string[], principal: FieldGroup): readonly string[] {
  const own = ids.filter((id) => id.startsWith(`${principal}.`));
  if (principal === 'entity') return own.length > 0 ? own : ids;
  if (ids.length > 1 && ids.every((id) => id.endsWith('.remark'))) return [remarkBeside(principal)];
  const isOfPersons = ids.length > 0 && ids.every((id) => /Principal\./u.test(id));
  return isOfPersons ? own : ids;
}

/** What every company and every person has, and what is noted or named of anything. */
const OF_ANYONE = /^(?:entity|subjectPrincipal|servicePrincipal)\.|\.(?:name|remark)$/u;
/** A label that says by itself that it asks of who files, or of what is filed. */
const NAMES_THE_FILING =
  /主办|主体|开办|备案|网站|站点|域名|小程序|\bapp\b|法定代表|\b(?:organi[sz]er|sponsor|filing|icp|web ?site|domain)/u;

/**
 * The field ids a label may mean under these headings: none, one, or several that only a person can tell apart.
 * `principal`: whom the page can only mean there by 负责人, where it says so; `other`: somebody it does not name to us.
 */
export function idsFor(
  label: string,
  section: readonly string[],
  lexicon: Lexicon,
  principal: FieldGroup | null = null,
  isUpload = false,
): Meant {
  const meant = meantBy(label, section, lexicon, principal, isUpload);
  const isAnyones = principal === 'other' && !NAMES_THE_FILING.test(readable(label));
  return isAnyones ? { ...meant, ids: meant.ids.filter((id) => !OF_ANYONE.test(id)) } : meant;
}

/** Registrant under ICP Registrant, and operator under Operator, is who files; elsewhere it is the domain's, or a clerk. */
const FILES_UNDER: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:icp|filing) registrant\b/iu, /(?<!\bdomain (?:name )?)\bregistrant\b/u],
  [/\boperator\b/iu, /(?<!\b(?:mobile|phone|network|telecom|system) )\boperator\b/u],
];

/** 通信地址 例：某省某市某路1号: an example behind a label says nothing of what it asks. */
const EXAMPLE = /\s+(?:例|例如|比如|e\.g\.)\s*[:：].*$/iu;

/** A label with the name of whom it means, where only the heading above it says so. */
function ofWhomIsAbove(label: string, section: readonly string[], around: FieldGroup | null): string {
  const text = readable(label);
  const bare = withoutPronoun(text); // 他的手机号 under the heading of one person is that person's; elsewhere nobody knows whose it is
  if (isPerson(around) && bare !== text) return bare;
  if (around !== 'entity') return label;
  const files = FILES_UNDER.find(
    ([heading, word]) => word.test(text) && section.some((at) => heading.test(at)),
  );
  return files === undefined ? label : text.replace(files[1], 'organizer');
}

/** A star ends the name of what is asked; a remark may stand behind it. */
const BEHIND_STAR = /(?<=\S)\s*[*＊]\s*\S.*$/u;

/** Two papers of which an upload takes either: 备案承诺 / 真实性责任告知书. */
const EITHER_PAPER = /^(.{3,}[证书件函表照诺明])\s*[/／或]\s*(.{4,})$/u;

/** The slot of the only paper that can be read where an upload takes either of two. */
function eitherPaper(label: string, place: Place, lexicon: Lexicon): readonly string[] {
  const [, ...halves] = EITHER_PAPER.exec(readable(label)) ?? [];
  if (!place.isUpload || speaksOfAnotherThing(label)) return [];
  const read = halves.flatMap((half) => readingsOf(half, lexicon).slice(0, 1));
  return read.length === 1 ? read.flatMap((reading) => idsOfReading(reading, place, lexicon)) : [];
}

/** A person outside the filing of whom it takes papers all the same. */
const EMERGENCY_PERSON = /^(?:应急|紧急|备用|后备)(?:联[络系])?(?:人员?|同志)(?:信息|资料|材料|证件)?$/u;

function meantBy(
  asRead: string,
  section: readonly string[],
  lexicon: Lexicon,
  principal: FieldGroup | null,
  isUpload: boolean,
): Meant {
  if (isUpload && EMERGENCY_PERSON.test(readable(section.at(-1) ?? '').trim()))
    return meantBy(`应急联络人${asRead}`, section.slice(0, -1), lexicon, principal, isUpload);
  const said = groupOfSection(section, lexicon);
  const isOfOther = section.some((at) => speaksOfAnotherThing(at) || speaksOfKeys(at));
  if (said === 'other' || isOfOther || headsOrder(section.at(-1) ?? '')) return NOTHING; // an agency's 单位名称 is not the client's
  // whose the fields under a heading are that nobody can read, only their own labels can tell
  const isKnown = principal === 'entity' || (isUpload && principal !== null && isPerson(principal));
  const isRiddle = principal === 'other' || (!isKnown && isUnderRiddle(section, lexicon));
  const around = isRiddle ? null : said === 'principal' && principal !== null ? principal : said;
  const plain = withDomainMeant(asRead.replace(EXAMPLE, ''));
  const label = around === 'access' ? wholeUnderAccess(plain) : plain;
  const place: Place = { around, principal: isRiddle ? null : principal, isUpload };
  const named = ofWhomIsAbove(label, section, around);
  const [one, ...others] = readingsOf(withThingAbove(named, section, lexicon), lexicon);
  if (one === undefined && BEHIND_STAR.test(label))
    return meantBy(label.replace(BEHIND_STAR, ''), section, lexicon, principal, isUpload);
  if (one === undefined) {
    const listed = listedFor(named, place, lexicon);
    return { ids: listed.length > 0 ? listed : eitherPaper(label, place, lexicon), terms: new Set() };
  }
  // 域名注册服务商 names somebody else, and yet is what a list of ours asks
  if (one.group === 'other' || one.concepts.length + (isUpload ? one.slots.length : 0) === 0) {
    const listed = listedFor(named, place, lexicon);
    if (listed.length > 0) return { ids: listed, terms: one.terms };
  }
  const ids = idsOfReading(one, place, lexicon).filter(
    // 住址 is where somebody lives: of no company, where nobody is named
    (id) => !(around === null && id === 'entity.certAddress' && /住址/u.test(readable(label))),
  );
  const agreed = others
    .map((other) => idsOfReading(other, place, lexicon))
    .reduce((left, right) => left.filter((id) => right.includes(id)), ids);
  return { ids: agreed, terms: one.terms };
}

/** Is this something only a person may do: a code, a consent, a password, a payment, a search? */
export function isNeverOurs(
  texts: readonly string[],
  lexicon: Lexicon,
  more: readonly string[] = [],
): boolean {
  const words = [...lexicon.never, ...more.map(normal)];
  return texts.map(normal).some((text) => words.some((word) => word !== '' && text.includes(word)));
}
