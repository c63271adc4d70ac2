// Whose is a field that names nobody and stands under no heading of an owner? Behind 网站负责人姓名 it is that person's, until somebody else is named.
import type { Field } from '../model';
import { groupOfHeading, groupOfSection } from '../recognise/field-groups';
import { readingsOf } from '../recognise/label-grammar';
import type { FieldGroup, Lexicon } from '../recognise/lexicon';
import { asksSamePerson } from '../recognise/same-person';
import { isNameless } from './nameless-ends';
import { partOfPage } from './page-parts';
import { withPronouns } from './pronouns';
import { SIDE, withoutSidesAsHeads } from './sides-as-heads';

/** What is asked of each of the persons. */
const OF_PERSONS = new Set([
  'certType',
  'certNumber',
  'certValidity',
  'certLongTerm',
  'mobile',
  'landline',
  'emergencyPhone',
  'email',
]);

interface Said {
  readonly group: FieldGroup | null;
  readonly concepts: readonly string[];
  /** The last day of a term whose first day was asked right before it, under the same words. */
  readonly isEnd: boolean;
}

const LISTS = new Set<Field['kind']>(['select', 'native-select']);

/** Does a box stand right behind a list under the list's own words? Under 证件 the list asks for the type, the box for the number. */
const isBehindItsList = ({ label, kind }: Field, before: Field | undefined): boolean =>
  before !== undefined && before.label === label && LISTS.has(before.kind) && kind === 'text';

/** What each field says by its own label, in the order of the page. */
function saidByAll(fields: readonly Field[], lexicon: Lexicon): readonly (readonly [Field, Said])[] {
  return fields.map((field, at) => {
    const [reading] = readingsOf(field.label, lexicon);
    const names = reading?.concepts.map(({ name }) => name) ?? [];
    const before = fields[at - 1];
    const isNumber = names[0] === 'certType' && isBehindItsList(field, before);
    const [isSecond, isThird] = [before, fields[at - 2]].map(
      (one) => one?.kind === 'date' && one.label === field.label,
    );
    const isEnd = field.kind === 'date' && isSecond === true && isThird !== true;
    return [field, { group: reading?.group ?? null, concepts: isNumber ? ['certNumber'] : names, isEnd }];
  });
}

const isOfFiling = (group: FieldGroup | null): boolean =>
  group === 'subjectPrincipal' || group === 'servicePrincipal' || group === 'legal';

/** Speaks a heading of the legal representative beside the principal? What stands there behind that one's name is that one's. */
const OF_LEGAL_TOO = /法定代表人|法人代表|\blegal (?:representative|person)\b/iu;

/** A person's name with what is asked behind it, in one part of the page. */
interface Run {
  readonly opener: Field;
  readonly group: FieldGroup | null;
  readonly place: string;
  /** What was asked of this person so far. */
  readonly asked: Set<string>;
  readonly unnamed: Map<Field, string>;
}

function opensRun(field: Field, { group, concepts }: Said, lexicon: Lexicon): boolean {
  const asksName =
    concepts.some((name) => name === 'personName' || name === 'name') ||
    (group === 'legal' && concepts.length === 0 && field.kind === 'text');
  return isOfFiling(group) && asksName && groupOfHeading(field.label, lexicon) === group;
}

/** The runs of a page; one ends where another owner is named, or where the same is asked again. */
function runsIn(fields: readonly Field[], lexicon: Lexicon): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const [field, said] of saidByAll(fields, lexicon)) {
    if (opensRun(field, said, lexicon)) {
      open = {
        opener: field,
        group: said.group,
        place: partOfPage(field),
        asked: new Set(),
        unnamed: new Map(),
      };
      runs.push(open);
      continue;
    }
    const [concept] = said.concepts;
    if (open === null || concept === undefined || field.kind === 'upload') continue;
    const isOther = said.group !== null && said.group !== open.group;
    const isAgain = open.asked.has(concept) && !said.isEnd;
    if (isOther || partOfPage(field) !== open.place || isAgain) open = null;
    else {
      open.asked.add(concept);
      if (said.group === null) open.unnamed.set(field, concept);
    }
  }
  return runs;
}

/** What a field stands under behind the choice whether the service's person is the entity's. */
const SERVICE_PERSON = '网站负责人';

/** The fields behind such a choice in its part that name nobody, until another owner is named or the same is asked again. */
function behindSameChoice(fields: readonly Field[], lexicon: Lexicon): ReadonlySet<Field> {
  const found = new Set<Field>();
  let open: { readonly place: string; readonly asked: Set<string> } | null = null;
  for (const [field, { group, concepts, isEnd }] of saidByAll(fields, lexicon)) {
    if (asksSamePerson(field, lexicon)) {
      open = { place: partOfPage(field), asked: new Set() };
      continue;
    }
    const [concept] = concepts;
    if (open === null || concept === undefined || field.kind === 'upload') continue;
    const isUnnamed = group === null || group === 'principal';
    const isAgain = open.asked.has(concept) && !isEnd;
    if (!isUnnamed || partOfPage(field) !== open.place || isAgain) open = null;
    else {
      open.asked.add(concept);
      if (concept === 'personName' || OF_PERSONS.has(concept)) found.add(field);
    }
  }
  return found;
}

/** A person's own part of the page, and what was asked of the person so far. */
interface PersonsPart {
  readonly head: string;
  readonly inside: string;
  readonly outside: string;
  readonly asked: Set<string>;
  last: string | undefined;
  isNamed: boolean;
}

function partOpenedBy(field: Field, lexicon: Lexicon): PersonsPart | null {
  const head = field.section.at(-1);
  const group = head === undefined ? null : groupOfHeading(head, lexicon);
  if (head === undefined || (group !== 'subjectPrincipal' && group !== 'servicePrincipal')) return null;
  const outside = partOfPage({ section: field.section.slice(0, -1) });
  return { head, inside: partOfPage(field), outside, asked: new Set(), last: undefined, isNamed: false };
}

/** Goes a field on asking of the person, right behind the part? What was asked already, or names another, ends that. */
function goesOn(field: Field, { group, concepts, isEnd }: Said, part: PersonsPart): boolean {
  if (!part.isNamed || (group !== null && group !== 'principal')) return false;
  if (field.kind === 'upload') return SIDE.test(field.label);
  const [concept] = concepts;
  if (concept === undefined || !OF_PERSONS.has(concept)) return false;
  const isSpan = concept === 'certValidity' && part.last === concept;
  return isEnd || isSpan || !part.asked.has(concept);
}

/** Fields right behind a person's own part that go on with it in a table without a heading of its own; each with that heading. */
function behindParts(fields: readonly Field[], lexicon: Lexicon): ReadonlyMap<Field, string> {
  const found = new Map<Field, string>();
  let part: PersonsPart | null = null;
  for (const [field, said] of saidByAll(fields, lexicon)) {
    const place = partOfPage(field);
    if (part === null || (place !== part.inside && place !== part.outside))
      part = partOpenedBy(field, lexicon);
    else if (place === part.outside) {
      if (goesOn(field, said, part)) found.set(field, part.head);
      else part = null;
    }
    if (part === null) continue;
    const [concept] = said.concepts;
    if (concept !== undefined) part.asked.add(concept);
    part.last = concept;
    part.isNamed ||= said.group !== 'legal' && (concept === 'personName' || concept === 'name');
  }
  return found;
}

/** Fields that name nobody under the name of the person whom they follow, or behind whose choice they stand. */
export function underPersons(read: readonly Field[], lexicon: Lexicon): readonly Field[] {
  const fields = withPronouns(withoutSidesAsHeads(read), lexicon);
  const runs = runsIn(fields, lexicon);
  const chosen = behindSameChoice(fields, lexicon);
  const behind = behindParts(fields, lexicon);
  // what is asked behind one name only may be the entity's, or somebody else's
  const isSure = (concept: string): boolean =>
    OF_PERSONS.has(concept) &&
    runs.filter(({ group, asked }) => group !== 'legal' && asked.has(concept)).length > 1;
  const whose = new Map<Field, Field>();
  for (const { opener, group, unnamed } of runs)
    for (const [field, concept] of unnamed) {
      const around = groupOfSection(field.section, lexicon);
      if (group === 'legal') {
        if (OF_LEGAL_TOO.test(field.section.at(-1) ?? '')) whose.set(field, opener);
      } else if (isSure(concept) && (around === null || around === 'principal')) whose.set(field, opener);
    }
  const headOf = (field: Field): string | undefined =>
    chosen.has(field) ? SERVICE_PERSON : (whose.get(field)?.label ?? behind.get(field));
  return fields.map((field, at) => {
    const before = fields[at - 1];
    // the nameless box for the end of a term stands where its beginning does
    const isEnd = before !== undefined && isNameless(field) && partOfPage(before) === partOfPage(field);
    const head = headOf(isEnd ? before : field);
    return head === undefined ? field : { ...field, section: [...field.section, head] };
  });
}
