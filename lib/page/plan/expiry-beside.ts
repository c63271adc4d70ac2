// What does 到期日 without further words ask for after a domain, its registrar or its owner? For the expiry date of that domain.
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';
import { partOfPage } from './page-parts';

/** What is asked of a domain and its registration. */
export const OF_DOMAIN = /^(?:service\.domain(?:Owner)?|access\.registrar(?:Name|Region))$/u;
const OF_CERTIFICATE = /\.cert/u;
/** The domain may be asked for at most this many controls earlier. */
export const REACH = 4;

/** Does a label say that something expires, without saying what? */
const saysEndOnly = (label: string, lexicon: Lexicon): boolean =>
  readingsOf(label, lexicon).some(
    ({ group, terms }) =>
      group === null && terms.has('until') && [...terms].every((at) => at === 'until' || at === 'date'),
  );

/** An expiry date without the name of a thing is taken as that of the domain asked for before it in the same part of the page. */
export function withExpiryBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const known = lexicon.byId.get('service.domainExpiry');
  const isAsked = all.some(({ found }) => found.is === 'field' && found.known === known);
  if (known === undefined || isAsked) return all;
  return all.map((one, at) => {
    const { field, found } = one;
    if (found.is === 'field' || found.is === 'not-ours' || !/^(?:date|text)$/u.test(field.kind)) return one;
    if (!saysEndOnly(field.label, lexicon)) return one;
    const before = all
      .slice(Math.max(0, at - REACH), at)
      .filter((other) => partOfPage(other.field) === partOfPage(field))
      .flatMap(({ found: other }) => (other.is === 'field' ? [other.known.id] : []))
      .reverse()
      .find((id) => OF_DOMAIN.test(id) || OF_CERTIFICATE.test(id));
    if (before === undefined || !OF_DOMAIN.test(before)) return one;
    return { ...one, found: { is: 'field', known, mapped: null, terms: new Set(['until']) } };
  });
}
