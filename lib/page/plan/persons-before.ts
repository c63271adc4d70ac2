// Whose is a field that names no owner and is under no owner's heading? After 网站负责人姓名 it belongs to that person, until another owner is named.
import type { Field } from '../model';
import { groupOfHeading, groupOfSection } from '../recognise/field-groups';
import { readingsOf } from '../recognise/label-grammar';
import type { FieldGroup, Lexicon } from '../recognise/lexicon';
import { asksSamePerson } from '../recognise/same-person';
import { withConnectedEntity } from './connected-entity';
import { contactsBehind } from './contacts-behind';
import { isNameless } from './nameless-ends';
import { partOfPage } from './page-parts';
import { withPronouns } from './pronouns';
import { SIDE, withoutSidesAsHeads } from './sides-as-heads';

/** The things asked about each person. */
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
  /** It is the last day of a term whose first day is asked for directly before it, with the same label or as its end. */
  readonly isEnd: boolean;
}

const LISTS = new Set<Field['kind']>(['select', 'native-select']);

/** Is a box directly after a list with the same label? With 证件 as the label, the list asks for the type and the box for the number. */
const isBehindItsList = ({ label, kind }: Field, before: Field | undefined): boolean =>
  before !== undefined && before.label === label && LISTS.has(before.kind) && kind === 'text';

/** Does a box ask for the last day of the certificate whose first day is asked for directly before it? 签发日期, 到期日期. */
function endsTermOf(field: Field, before: Field, lexicon: Lexicon): boolean {
  const [last, first] = [field, before].map(({ label }) => readingsOf(label, lexicon)[0]);
  const isOfTerm = [last, first].every((one) => one?.concepts[0]?.name === 'certValidity');
  return isOfTerm && last?.terms.has('until') === true && first?.terms.has('until') === false;
}

/** The reading of each field's own label, in the order of the page. */
function saidByAll(fields: readonly Field[], lexicon: Lexicon): readonly (readonly [Field, Said])[] {
  return fields.map((field, at) => {
    const [reading] = readingsOf(field.label, lexicon);
    const names = reading?.concepts.map(({ name }) => name) ?? [];
    const before = fields[at - 1];
    const isNumber = names[0] === 'certType' && isBehindItsList(field, before);
    const [isSecond, isThird] = [before, fields[at - 2]].map(
      (one) => one?.kind === 'date' && one.label === field.label,
    );
    const isSecondDay = field.kind === 'date' && isSecond === true && isThird !== true;
    const isEnd = isSecondDay || (before !== undefined && endsTermOf(field, before, lexicon));
    return [field, { group: reading?.group ?? null, concepts: isNumber ? ['certNumber'] : names, isEnd }];
  });
}

const isOfFiling = (group: FieldGroup | null): boolean =>
  group === 'subjectPrincipal' || group === 'servicePrincipal' || group === 'legal';

/** Does a page ask for nothing of the entity? Then its 负责人, of whom alone it speaks, is the only one who has a certificate. */
const asksNoEntity = (fields: readonly Field[], lexicon: Lexicon): boolean =>
  saidByAll(fields, lexicon).every(
    ([{ section }, { group }]) => group !== 'entity' && groupOfSection(section, lexicon) !== 'entity',
  );

/** Does a heading name the legal representative as well as the principal? Then the fields after the representative's name belong to the representative. */
const OF_LEGAL_TOO = /法定代表人|法人代表|\blegal (?:representative|person)\b/iu;

/** The field for a person's name, with the fields after it in the same part of the page. */
interface Run {
  readonly opener: Field;
  readonly group: FieldGroup | null;
  readonly place: string;
  /** The things asked about this person so far. */
  readonly asked: Set<string>;
  readonly unnamed: Map<Field, string>;
}

/** A contact may be somebody else's. */
const IN_CHARGE = /负责人|责任人|person in charge|person responsible/iu;

function opensRun(field: Field, { group, concepts }: Said, lexicon: Lexicon): boolean {
  const asksName =
    concepts.some((name) => name === 'personName' || name === 'name') ||
    (concepts.length === 0 && field.kind === 'text');
  const isOwner = isOfFiling(group) || (group === 'principal' && IN_CHARGE.test(field.label));
  return isOwner && asksName && groupOfHeading(field.label, lexicon) === group;
}

/** The runs of a page. A run ends when another owner is named, or when the same thing is asked again. */
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

/** The heading given to fields after the choice whether the service's principal is the entity's. */
const SERVICE_PERSON = '网站负责人';

/** The fields after such a choice in its part of the page that name no owner, until another owner is named or the same thing is asked again. */
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

/** The part of the page under a person's heading, with the things asked about the person so far. */
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

/** Does a field directly after the part still ask about the person? Not when its question was already asked, or when it names another owner. */
function goesOn(field: Field, { group, concepts, isEnd }: Said, part: PersonsPart): boolean {
  if (!part.isNamed || (group !== null && group !== 'principal')) return false;
  if (field.kind === 'upload') return SIDE.test(field.label);
  const [concept] = concepts;
  if (concept === undefined || !OF_PERSONS.has(concept)) return false;
  const isSpan = concept === 'certValidity' && part.last === concept;
  return isEnd || isSpan || !part.asked.has(concept);
}

/** Fields directly after a person's part that continue it without a heading of their own, for example in a table; each with that person's heading. */
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

/** What is asked of a person as a whole: a document, a mobile number and more. */
const MOST_ASKED = ['certNumber', 'mobile'] as const;

/** Is a person asked after as a whole, behind the number of the owner's own certificate? Then nothing of it is the owner's. */
function isAskedWhole({ opener, asked }: Run, fields: readonly Field[], lexicon: Lexicon): boolean {
  if (asked.size <= MOST_ASKED.length || !MOST_ASKED.every((concept) => asked.has(concept))) return false;
  const before = saidByAll(fields.slice(0, fields.indexOf(opener)), lexicon);
  return before.some(([, { group, concepts }]) => concepts[0] === 'certNumber' && !isOfFiling(group));
}

/** Puts fields that name no owner under the name of the person whose fields come before them, or under the person of the choice before them. */
export function underPersons(read: readonly Field[], lexicon: Lexicon): readonly Field[] {
  const fields = withPronouns(withoutSidesAsHeads(withConnectedEntity(read)), lexicon);
  const runs = runsIn(fields, lexicon);
  const chosen = behindSameChoice(fields, lexicon);
  const behind = new Map([...contactsBehind(fields, lexicon), ...behindParts(fields, lexicon)]);
  const ofPersons = runs.filter(({ group }) => group !== 'legal');
  // a thing asked after one person's name only may be about the entity or somebody else, unless all that is under a heading of persons follows one of their names
  const isSure = (concept: string, around: FieldGroup | null, { place }: Run): boolean =>
    OF_PERSONS.has(concept) &&
    (ofPersons.filter(({ asked }) => asked.has(concept)).length > 1 ||
      (around === 'principal' &&
        ofPersons.length > 1 &&
        ofPersons.every((run) => run.place === place && run.asked.size > 0)));
  const whose = new Map<Field, Field>();
  const isOfOne = runs.length === 1 && asksNoEntity(fields, lexicon);
  for (const run of runs) {
    const { opener, group, unnamed } = run;
    const isWhole = group !== 'legal' && isAskedWhole(run, fields, lexicon);
    for (const [field, concept] of unnamed) {
      const around = groupOfSection(field.section, lexicon);
      if (isWhole && OF_PERSONS.has(concept) && !isOfFiling(around)) whose.set(field, opener);
      if (group === 'principal') {
        if (isOfOne && OF_PERSONS.has(concept) && around !== 'other') whose.set(field, opener);
        continue;
      }
      if (group === 'legal') {
        if (OF_LEGAL_TOO.test(field.section.at(-1) ?? '')) whose.set(field, opener);
      } else if (isSure(concept, around, run) && (around === null || around === 'principal'))
        whose.set(field, opener);
    }
  }
  const headOf = (field: Field): string | undefined =>
    chosen.has(field) ? SERVICE_PERSON : (whose.get(field)?.label ?? behind.get(field));
  return fields.map((field, at) => {
    const before = fields[at - 1];
    // the unlabelled box for the end of a term belongs to the same person as its beginning
    const isEnd = before !== undefined && isNameless(field) && partOfPage(before) === partOfPage(field);
    const head = headOf(isEnd ? before : field);
    return head === undefined ? field : { ...field, section: [...field.section, head] };
  });
}
