// Whose identity card is asked for in a part of the entity that asks of its principal as well? Behind the number of the entity's own certificate and the principal's name, the principal's.
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const [OF_ENTITY, OF_PRINCIPAL, NAME] = [
  'entity.certNumber',
  'subjectPrincipal.certNumber',
  'subjectPrincipal.name',
] as const;

/** Does it ask for this field, by words for an identity card or by others? */
const asks = ({ found }: Found, id: string, byIdCard = false): boolean =>
  found.is === 'field' && found.known.id === id && found.terms.has('idCard') === byIdCard;

/** A number of an identity card, taken as the entity's since its heading is the entity's, becomes the principal's, whose name was asked since the entity's own number. */
export function withIdCardBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const known = lexicon.byId.get(OF_PRINCIPAL);
  const isAsked = all.some((one) => asks(one, OF_PRINCIPAL) || asks(one, OF_PRINCIPAL, true));
  if (known === undefined || isAsked) return all;
  return all.map((one, at) => {
    if (one.found.is !== 'field' || !asks(one, OF_ENTITY, true)) return one;
    const before = all.slice(0, at).filter(({ field }) => partOfPage(field) === partOfPage(one.field));
    const own = before.findIndex((other) => asks(other, OF_ENTITY));
    const isNamed = own >= 0 && before.slice(own).some((other) => asks(other, NAME));
    return isNamed ? { ...one, found: { ...one.found, known, mapped: null } } : one;
  });
}
