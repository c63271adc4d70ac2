// What does 到期日 alone ask behind a domain, its registrar or its owner? The day on which that domain expires.
import { readingsOf } from '../recognise/label-grammar';
import type { Lexicon } from '../recognise/lexicon';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const OF_DOMAIN = /^(?:service\.domain(?:Owner)?|access\.registrar(?:Name|Region))$/u;
const OF_CERTIFICATE = /\.cert/u;
/** So far before it the domain may be asked. */
const REACH = 4;

/** Does a label say that something ends, and not what? */
const saysEndOnly = (label: string, lexicon: Lexicon): boolean =>
  readingsOf(label, lexicon).some(
    ({ group, terms }) =>
      group === null && terms.has('until') && [...terms].every((at) => at === 'until' || at === 'date'),
  );

/** Every control as it was taken for; a last day that nobody is named for is that of the domain asked before it in the same part. */
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
