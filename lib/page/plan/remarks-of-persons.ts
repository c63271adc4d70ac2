// What is a remark under the heading of a person about? About the filing, unless the page asks only about persons.
import { groupOfSection, isPerson } from '../recognise/field-groups';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';

const REMARK = /^(?:entity|service)\.remark$/u;
const OF_PERSON = /^(?:(?:subject|service)Principal|legal|upload)\.|\.legalPerson/u;

/** On a page that asks only about persons, a remark is about the person. We store no such remark, so the control is left alone. */
export function withoutRemarksOfPersons(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const isOfMore = all.some(
    ({ field, found }) =>
      found.is === 'field' &&
      field.visible &&
      !REMARK.test(found.known.id) &&
      !OF_PERSON.test(found.known.id),
  );
  if (isOfMore) return all;
  return all.map((one) => {
    const { field, found } = one;
    const isRemark = found.is === 'field' && found.mapped === null && REMARK.test(found.known.id);
    return isRemark && isPerson(groupOfSection(field.section, lexicon))
      ? { ...one, found: { is: 'unknown' } }
      : one;
  });
}
