// What does 证书 without further words ask for after a domain, its registrar or its expiry date? For the certificate of that domain.
import type { Lexicon } from '../recognise/lexicon';
import { CERTIFICATE } from '../recognise/thing-above';
import { readable } from '../recognise/word-segments';
import { OF_DOMAIN, REACH } from './expiry-beside';
import type { Found } from './found';
import { partOfPage } from './page-parts';

const ID = 'upload.domainCert';

const askedId = ({ found }: Found): string => (found.is === 'field' ? found.known.id : '');

const isOfDomain = (one: Found): boolean =>
  OF_DOMAIN.test(askedId(one)) || askedId(one) === 'service.domainExpiry';

/** An upload called certificate alone is for that of the domain when all that is asked directly before it, up to the domain itself, is of the domain. */
export function withCertificateBeside(all: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const known = lexicon.byId.get(ID);
  if (known === undefined || all.some((one) => askedId(one) === ID)) return all;
  return all.map((one, at) => {
    const { field, found } = one;
    if (field.kind !== 'upload' || found.is === 'not-ours' || !CERTIFICATE.test(readable(field.label).trim()))
      return one;
    const before = all.slice(Math.max(0, at - REACH), at).reverse();
    const domain = before.findIndex((other) => askedId(other) === 'service.domain');
    const isBehind =
      domain >= 0 &&
      before
        .slice(0, domain + 1)
        .every((other) => isOfDomain(other) && partOfPage(other.field) === partOfPage(field));
    return isBehind ? { ...one, found: { is: 'field', known, mapped: null, terms: new Set() } } : one;
  });
}
