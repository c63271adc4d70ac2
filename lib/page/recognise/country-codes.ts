// Is a list the one with the country codes before a telephone number, and whose number is it?
import type { Field } from '../model';
import { groupOfSection } from './field-groups';
import type { Lexicon } from './lexicon';
import type { VocabularyField } from './portal-map';
import { readable } from './word-segments';

const CODE = /(?:^|[\s(（])\+\s?\d{1,4}(?!\d)/u;
const NAMES_CODE =
  /^(?=.)(?:(?:手机|电话|联系电话|号码)?(?:归属)?(?:国家|地区|国际|国别)(?:[/／或、与和]?(?:地区|区域))?(?:代码|区号|码|冠码)?|(?:手机|电话)区号)?(?:(?:country|dial(?:l?ing)?|calling)code)?$/u;

/** Does a list show country codes, in all its options or in its chosen one, or a box that cannot be changed? */
const showsCodes = ({ kind, options, value, editable }: Field): boolean =>
  (/select$/u.test(kind) || (kind === 'text' && !editable)) &&
  (options.length > 0 ? options.every((option) => CODE.test(option)) : CODE.test(value[0] ?? ''));

/** The person of the filing whose number the label names, or, when the label only names the code, the person in the heading. */
function personOf(field: Field, named: readonly VocabularyField[], lexicon: Lexicon): string | undefined {
  const groups = new Set(named.map(({ group }) => group));
  if (named.length > 0)
    return groups.size === 1 && named.every(({ id }) => /\.(?:mobile|landline|emergencyPhone)$/u.test(id))
      ? [...groups][0]
      : undefined;
  return NAMES_CODE.test(readable(field.label).replaceAll(' ', ''))
    ? (groupOfSection(field.section, lexicon) ?? undefined)
    : undefined;
}

/** The field that a list of country codes asks for; null when it is unknown whose number follows it; undefined when it is another list. */
export function countryAsked(
  field: Field,
  named: readonly VocabularyField[],
  lexicon: Lexicon,
): VocabularyField | null | undefined {
  if (!showsCodes(field)) return undefined;
  return lexicon.byId.get(`${personOf(field, named, lexicon)}.phoneCountry`) ?? null;
}
