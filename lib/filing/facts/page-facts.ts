// Which facts of a filing do the fields of a page give? For a check without a client.
import type { Facts, FactValue } from '../../rules/operator-names';
import type { Filing } from '../client/client';
import { guessCertificate } from '../numbers/guess-certificate';
import type { Rulebook } from '../rulebook/open';
import { accessFacts } from './access-facts';
import { addressFacts } from './address-facts';
import { contradictionFacts } from './contradiction-facts';
import { entityFacts } from './entity-facts';
import { type KnownWords, knownWords } from './filled-words';
import { nameFacts } from './name-facts';
import { clientOnPage, type PageValues } from './page-client';
import { peopleFacts } from './people-facts';
import { phoneFacts } from './phone-facts';
import { provinceOfAddress } from './province-names';
import { serviceFacts } from './service-facts';
import { serviceFaults } from './service-faults';
import { type Found, together } from './together';

/**
 * The facts that the page gives; all others stay unknown. The functions that judge a client are applied to what the page
 * describes; the caller must drop their results for fields that the page leaves empty.
 */
export function pageFacts(book: Rulebook, values: PageValues, provider: string | null, asOf: string): Facts {
  const shows = (id: string) => values[id]?.some((text) => text.trim() !== '') === true;
  const one = (id: string) => values[id]?.[0] || undefined;
  const type = natureOf(book, values);
  const { client, service, people } = clientOnPage(
    { ...values, 'entity.nature': type ? [type] : undefined },
    asOf,
  );
  const address = addressFacts(book, client);
  const when = (id: string, facts: () => Found): Found => (shows(id) ? facts() : {});
  const isService = shows('service.kind') || shows('service.domain') || shows('service.homeUrl');
  return together(
    type === undefined ? {} : withoutEmpty(entityFacts(book, client, asOf)),
    withoutEmpty(address),
    when('service.name', () => nameFacts(client, service)),
    ...SERVICE_FACTS.map(([field, facts]) =>
      when(field, () => partOf(serviceFacts(book, service, asOf), facts)),
    ),
    { 'service.faults': present(serviceFaults(book, client, FILING, service)['service.faults']) },
    { 'access.faults': present(accessFacts(book, service, null)['access.faults']) },
    contradictionFacts(book, client, service, {}, address),
    peopleFacts(book, people, asOf),
    phoneFacts(people, []),
    {
      asOf,
      provider: provider ?? undefined,
      'entity.name': one('entity.name'),
      'entity.type': type,
      'entity.category': type === undefined ? undefined : type === 'personal' ? 'personal' : 'organization',
      'entity.certificateType': one('entity.certType'),
      'entity.province': provinceOfAddress(book, one('entity.region')),
      'service.kind': one('service.kind') ?? (isService ? 'website' : undefined),
      'service.name': one('service.name'),
      'service.remark': one('service.remark'),
      'domain.name': one('service.domain')?.toLowerCase(),
    },
  );
}

/** What the page says that words to copy have blanks for. */
export function wordsOnPage(values: PageValues, asOf: string): KnownWords {
  const { client, service } = clientOnPage(values, asOf);
  return knownWords(client, service);
}

/** The kind of entity: as chosen, or a person when only persons have such a certificate. */
function natureOf(book: Rulebook, values: PageValues): string | undefined {
  const one = (id: string) => values[id]?.[0] || undefined;
  const certType = one('entity.certType') ?? guessCertificate(values['entity.certNumber']?.join('') ?? '');
  const types = book.shared['filings/entity-types.json'].principalIdTypes;
  return one('entity.nature') ?? (types.some(({ id }) => id === certType) ? 'personal' : undefined);
}

/** Facts that count something, and the field each needs: without the field on the page, none counted is not zero. */
const SERVICE_FACTS: readonly (readonly [field: string, facts: readonly string[]])[] = [
  ['service.domain', ['service.domainCount', 'service.domainPrefixCount']],
  ['service.homeUrl', ['service.homeUrlCount']],
  ['service.content', ['service.contentType']],
];

const partOf = (facts: Found, names: readonly string[]): Found =>
  Object.fromEntries(names.map((name) => [name, facts[name]]));

const withoutEmpty = (facts: Found): Found =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));

/** The faults of present values; missing values may be on the next page. */
const present = (faults: FactValue | undefined): FactValue =>
  Array.isArray(faults) ? faults.filter((fault) => !fault.endsWith('-missing')) : [];

/** The filing of a page, in which no other service counts as filed before. */
const FILING: Filing = {
  id: 'page',
  provider: 'other',
  intent: 'open-or-host',
  services: [],
  answers: [],
  state: 'draft',
};
