// Is a list the one of countries' codes that stands before a telephone number, and whose number is it?
import type { Field } from '../model';
import { groupOfSection } from './field-groups';
import type { Lexicon } from './lexicon';
import type { VocabularyField } from './portal-map';
import { readable } from './word-segments';

const CODE = /(?:^|[\s(（])\+\s?\d{1,4}(?!\d)/u;
const NAMES_CODE =
  /^(?:手机|电话|联系电话)?(?:国家|地区|国际|国别)(?:[/／或、与和]?(?:地区|区域))?(?:代码|区号|码|冠码)?$/u;

/** Does a list show codes of countries: all that it offers, or what it stands on? */
const showsCodes = ({ kind, options, value }: Field): boolean =>
  /select$/u.test(kind) &&
  (options.length > 0 ? options.every((option) => CODE.test(option)) : CODE.test(value[0] ?? ''));

/** Of which person of the filing, by the number that its label names, or by its heading where it names the code itself. */
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

/** The field that a list of such codes asks, null where nobody knows whose number stands behind it; undefined: it is another list. */
export function countryAsked(
  field: Field,
  named: readonly VocabularyField[],
  lexicon: Lexicon,
): VocabularyField | null | undefined {
  if (!showsCodes(field)) return undefined;
  return lexicon.byId.get(`${personOf(field, named, lexicon)}.phoneCountry`) ?? null;
}
