// What is a remark under the heading of a person about? About the filing, unless the page asks only about persons.
import { groupOfSection, isPerson } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';

const REMARK = /^(?:entity|service)\.remark$/u;
const OF_PERSON = /^(?:(?:subject|service)Principal|legal|upload)\.|\.legalPerson/u;

/**
 * On a page that asks only about persons, a remark is about the person, and so it is where each of several persons has
 * one, as in a table. We store no such remark, so the control is left alone.
 */
export function withoutRemarksOfPersons(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const isOfMore = all.some(
    ({ field, found }) =>
      found.is === 'field' &&
      field.visible &&
      !REMARK.test(found.known.id) &&
      !OF_PERSON.test(found.known.id),
  );
  const isOfPerson = ({ field, found }: Found): boolean =>
    found.is === 'field' &&
    found.mapped === null &&
    REMARK.test(found.known.id) &&
    isPerson(groupOfSection(field.section, lexicon));
  const ofPersons = all.filter(isOfPerson);
  const persons = new Set(ofPersons.map(({ field }) => field.section.join('\n')));
  if (isOfMore && persons.size < 2) return all;
  return all.map((one) => (ofPersons.includes(one) ? { ...one, found: { is: 'unknown' } } : one));
}
