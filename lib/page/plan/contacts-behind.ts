// Whose are the ways to reach somebody that stand in a part of their own behind a person's, 主体负责人 and then 联系方式?
import type { Field } from '../model';
import { groupOfHeading } from '../recognise/field-groups';
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import { partOfPage } from './page-parts';

/** The heading of a part with nothing but ways to reach somebody. */
const CONTACTS =
  /^(?:(?:负责人|本人)的?)?(?:联[系络]|通[讯信])(?:方式|信息|资料)$|^contact (?:details|information)$/iu;

/** What such a part asks; a part that asks a name is about somebody else. */
const WAYS = new Set(['mobile', 'emergencyPhone', 'landline', 'email']);

/** Consecutive fields under the same headings. */
interface Part {
  readonly head: string;
  readonly outside: string;
  readonly fields: Field[];
}

function partsOf(fields: readonly Field[]): readonly Part[] {
  const parts: Part[] = [];
  let last = '';
  for (const field of fields) {
    const place = partOfPage(field);
    if (place !== last || parts.length === 0) {
      const outside = partOfPage({ section: field.section.slice(0, -1) });
      parts.push({ head: field.section.at(-1) ?? '', outside, fields: [] });
    }
    parts.at(-1)?.fields.push(field);
    last = place;
  }
  return parts;
}

const isPersons = ({ head }: Part, lexicon: Lexicon): boolean => {
  const group = groupOfHeading(head, lexicon);
  return group === 'subjectPrincipal' || group === 'servicePrincipal';
};

const conceptsOf = ({ fields }: Part, lexicon: Lexicon): string[] =>
  fields.flatMap(({ label }) =>
    readingsOf(label, lexicon).flatMap(({ concepts }) => concepts.map(({ name }) => name)),
  );

/** Does a part ask for ways to reach somebody whom it does not name? What nobody fills in, such as a code, does not count. */
const asksWaysOnly = ({ head, fields }: Part, lexicon: Lexicon): boolean =>
  CONTACTS.test(head.trim()) &&
  fields.every(({ label }) =>
    readingsOf(label, lexicon).every(
      ({ group, concepts }) =>
        (group === null || group === 'principal') && concepts.every(({ name }) => WAYS.has(name)),
    ),
  );

/** Does a part go on with the person before it? Where that person was asked the same before, it is about another. */
function goesOn(part: Part | undefined, person: Part, lexicon: Lexicon): part is Part {
  if (part === undefined || part.outside !== person.outside || !asksWaysOnly(part, lexicon)) return false;
  const asked = new Set(conceptsOf(person, lexicon));
  return !conceptsOf(part, lexicon).some((concept) => asked.has(concept));
}

/**
 * The fields of such parts, each with the heading of the person before it. Empty unless every person's part of the
 * page is followed by one of the same rank: a single one behind two persons may be of either.
 */
export function contactsBehind(fields: readonly Field[], lexicon: Lexicon): ReadonlyMap<Field, string> {
  const parts = partsOf(fields);
  const persons = parts.flatMap((person, at) =>
    isPersons(person, lexicon) ? [{ person, next: parts[at + 1] }] : [],
  );
  const found = new Map<Field, string>();
  for (const { person, next } of persons) {
    if (!goesOn(next, person, lexicon)) return new Map();
    for (const field of next.fields) found.set(field, person.head);
  }
  return found;
}
