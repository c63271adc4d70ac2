// Of whom does a label speak that begins with a pronoun? 其手机 and Ta 的手机 behind 网站负责人姓名 are that person's.
import type { Field } from '../model';
import { groupOfHeading } from '../recognise/field-groups';
import type { FieldGroup, Lexicon } from '../recognise/lexicon';
import { withoutPronoun } from '../recognise/pronoun';
import { partOfPage } from './page-parts';

const isPersons = (group: FieldGroup | null): boolean =>
  group === 'subjectPrincipal' || group === 'servicePrincipal';

/** Fields that speak of a person by a pronoun, under the name of the person of whom the part of the page spoke last. */
export function withPronouns(fields: readonly Field[], lexicon: Lexicon): readonly Field[] {
  let last: Field | null = null;
  return fields.map((field) => {
    if (last !== null && partOfPage(last) !== partOfPage(field)) last = null;
    const bare = withoutPronoun(field.label);
    if (bare === field.label) {
      const group = groupOfHeading(field.label, lexicon);
      if (group !== null) last = isPersons(group) ? field : null;
      return field;
    }
    return last === null ? field : { ...field, label: bare, section: [...field.section, last.label] };
  });
}
