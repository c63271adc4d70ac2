// Whose fields stand under a heading, and of which one principal does a whole page speak?
import { groupOfWords, readingsOf } from './label-grammar';
import type { FieldGroup, Lexicon } from './lexicon';
import { readable, segmentsOf, unitsOf } from './word-segments';

export const isPerson = (group: FieldGroup | null): boolean =>
  group !== null && /Principal$|^principal$|^legal$/u.test(group);

/** Which principal stands under a heading of this group. */
export function principalUnder(around: FieldGroup): FieldGroup {
  if (around === 'entity' || around === 'subjectPrincipal') return 'subjectPrincipal';
  return around === 'service' || around === 'app' || around === 'servicePrincipal'
    ? 'servicePrincipal'
    : 'principal';
}

const TAIL = /(?:信息|资料|详情|联系方式|基本|information|info|details?|profile)*\s*$/iu;
/** Somebody we have no word for is somebody else. */
const SOMEBODY = /(?:[人员方商者]|代表|经理|顾问)$/u;
const OURSELVES = /(?:个人|本人|自然人|法人)$/u;
const SOMEBODY_LATIN = /\b(?:agent|manager|contact|officer|person|owner|representative|holder|staff)s?\s*$/iu;
const NUMBERED = /^\s*[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．:：]\s*/u;
/** A number that is drawn before a heading: 1主体信息. */
const BADGE = /^\s*0?\d{1,2}\s*(?=[\p{Script=Han}（(])/u;
/** The title of the filing itself, which has everybody in it. */
const FILING =
  /备案(?:管理系统|管理|系统|订单|申请|平台|流程|服务|资料|信息|登记|材料|类型|须知|指引)*$|^(?:首次|新增|变更)备案|(?<!of (?:the )?)\bfilings?(?: (?:application|order|system|management|form|information|service|platform|wizard)s?)*$/u;
const LIST = /[及与和、/&+]|\band\b/u;

/** Whose fields a heading announces; null where it names nobody. */
export function groupOfHeading(heading: string, lexicon: Lexicon): FieldGroup | null {
  const text = plainHeading(heading, lexicon);
  if (FILING.test(text.trim())) return null;
  const { words, unknown, modified } = segmentsOf(text, lexicon.words);
  // behind a word that we do not know an owner is another: 关联企业, 网站技术负责人
  const isAnother = words.some(
    ({ role, says }, at) => role === 'owner' && says !== 'other' && modified.has(at),
  );
  // between unknown signs a single one is no word: 原 in 审核原因
  const owners = words.filter(({ role, says }) => role === 'owner' && !isOneSign(says, text, lexicon));
  const told = unknown === 0 ? words : isAnother ? owners.filter(({ says }) => says === 'other') : owners;
  const group = groupOfWords(told);
  if (group !== null)
    return LIST.test(text)
      ? baseOf(
          group,
          told.map(({ says }) => says),
        )
      : group;
  const stem = text.replace(TAIL, '');
  const isStranger =
    unknown > 0 && ((SOMEBODY.test(stem) && !OURSELVES.test(stem)) || SOMEBODY_LATIN.test(stem));
  return isStranger ? 'other' : null;
}

/** 网站2, 网站二信息: which of several it is, and no word of its name. */
const ORDINAL = /\d+|(?<=\p{Script=Han})[一二三四五六七八九十]{1,3}(?=\s|$|[（(]|负责人|信息|资料)/gu;

/** A heading without its number and the words that only say that something is to be done. */
function plainHeading(heading: string, lexicon: Lexicon): string {
  const text = readable(heading.slice(0, 80)).replace(BADGE, '').replace(NUMBERED, '').replace(ORDINAL, ' ');
  return lexicon.headingFillers.reduce((left, filler) => left.replaceAll(filler, ' '), text);
}

/** Does a heading say something that we cannot read, so that nobody knows whose the fields below it are? */
function isRiddle(heading: string, lexicon: Lexicon): boolean {
  const text = plainHeading(heading, lexicon);
  if (FILING.test(text.trim())) return false;
  return segmentsOf(text, lexicon.words).unknown > 0 && groupOfHeading(heading, lexicon) === null;
}

/** Is the innermost heading, which is not the page's title, one that we cannot read? */
export function isUnderRiddle(section: readonly string[], lexicon: Lexicon): boolean {
  const innermost = section.at(-1);
  return innermost !== undefined && section.length > 1 && isRiddle(innermost, lexicon);
}

/** 主体及负责人: both are listed there, so a person's own words have to tell. */
function baseOf(group: FieldGroup, owners: readonly string[]): FieldGroup {
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
  for (const heading of [...section].reverse()) {
    const group = groupOfHeading(heading, lexicon);
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
export function principalOfPage(
  fields: readonly { readonly label: string; readonly section: readonly string[] }[],
  lexicon: Lexicon,
): FieldGroup | null {
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

/** A label that names one principal under a heading that names the other is a page we do not understand. */
export function contradicts(said: FieldGroup | null, around: FieldGroup | null): boolean {
  return (
    said !== around &&
    [said, around].every((group) => group === 'subjectPrincipal' || group === 'servicePrincipal')
  );
}
