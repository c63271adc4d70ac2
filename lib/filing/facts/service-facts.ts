// Which facts follow from the service of a filing: its name, domains, content, app data and record?

import { daysBetween } from '../../rules/days';
import type { FactValue } from '../../rules/operator-names';
import { type Client, type Filing, FilingState, type Service } from '../client/client';
import { rememberPer } from '../memo';
import type { Rulebook } from '../rulebook/open';
import { monthsLeft, type People } from './people-facts';

type Found = Record<string, FactValue | undefined>;

/** The facts about one service. What the client does not say stays absent. */
export function serviceFacts(book: Rulebook, service: Service, asOf: string): Found {
  const contentTypes = book.facts.get('service.contentType')?.values ?? {};
  const [content] = service.content;
  const [app] = service.apps;
  return {
    'service.kind': service.kind,
    'service.name': service.name.normalize('NFKC'), // full-width digits and letters are the same as ASCII ones
    'service.remark': service.remark === null ? '' : service.remark,
    'service.record': recordOf(service.icpNumber),
    'service.homeUrlCount': service.kind === 'website' ? service.homeUrls.length : undefined,
    'service.contentType': content !== undefined && content in contentTypes ? content : undefined,
    ...domainFacts(service, asOf),
    ...openingFacts(service, asOf),
    'app.platform': app?.platform,
    'app.signatureLength': app?.signature?.replace(/[:\s]/g, '').length,
  };
}

/** States that a filing reaches only after its SMS codes were typed. */
const VERIFIED: readonly FilingState[] = ['administration-review', 'approved'];

/** States that a filing reaches only when no other order of the entity was in progress: none of a draft, nor of one that was refused. */
const ACCEPTED: readonly FilingState[] = FilingState.options.filter(
  (state) => state !== 'draft' && state !== 'refused',
);

/** The facts about the order itself. */
export function filingFacts(book: Rulebook, filing: Filing): Found {
  const providers = book.facts.get('provider')?.values ?? {};
  return {
    provider: filing.provider.toLowerCase() in providers ? filing.provider.toLowerCase() : 'other',
    intent: filing.intent,
    pendingOrder: ACCEPTED.includes(filing.state) ? false : undefined,
    'sms.done': VERIFIED.includes(filing.state) ? true : undefined,
    'order.newServiceCount': filing.intent === 'open-or-host' ? filing.services.length : undefined,
  };
}

/** Who owns the domain, when the registered owner's name is that of the entity or of its representative. */
export function domainOwner(client: Client, service: Service, { legal }: People): FactValue | undefined {
  const owners = service.domains.map(({ owner }) =>
    owner ? ownerOf(client, owner, legal?.name) : undefined,
  );
  const [first] = owners;
  return owners.every((owner) => owner === first) ? first : undefined;
}

function ownerOf(client: Client, owner: string, legalName: string | undefined): string | undefined {
  const name = withoutSpaces(owner);
  if (name === withoutSpaces(client.entity.name)) return 'subject';
  return legalName !== undefined && name === withoutSpaces(legalName) ? 'legal-rep' : undefined;
}

/** True when every domain's owner is a full Chinese name: the entity's, or that of one of its people. */
export function ownerNameIsFull({ entity, people }: Client, { domains }: Service): true | undefined {
  const names = [entity, ...people].map(({ name }) => withoutSpaces(name));
  const full = new Set(names.filter((name) => /\p{Script=Han}/u.test(name)));
  const areAll = domains.every(({ owner }) => owner && full.has(withoutSpaces(owner)));
  return domains.length > 0 && areAll ? true : undefined;
}

const withoutSpaces = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

function domainFacts({ domains }: Service, asOf: string): Found {
  const names = domains.map(({ name }) => name.toLowerCase());
  const months = domains.map(({ expires }) => monthsLeft(expires, asOf));
  const days = domains.map(({ realNameSince }) =>
    realNameSince ? daysBetween(realNameSince, asOf) : undefined,
  );
  return {
    'domain.name': names[0],
    'domain.monthsToExpiry': leastOf(months),
    'domain.realNameDays': leastOf(days),
    'domain.realNameYear': yearOf(domains),
    'service.domainCount': names.length,
    'service.domainPrefixCount': new Set(names.map((name) => name.split('.')[0])).size,
  };
}

/** The year of the oldest real-name verification. */
function yearOf(domains: Service['domains']): number | undefined {
  const years = domains.flatMap(({ realNameSince }) =>
    realNameSince ? Number(realNameSince.slice(0, 4)) : [],
  );
  return years.length === 0 ? undefined : Math.min(...years);
}

/** A day in the future is a plan, not an opening. */
function openingFacts({ openedOn }: Service, asOf: string): Found {
  if (!openedOn || openedOn > asOf) return {};
  return { 'site.openedOn': openedOn, 'site.daysOpen': daysBetween(openedOn, asOf) };
}

function leastOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((one) => one !== undefined);
  return known.length > 0 && known.length === numbers.length ? Math.min(...known) : undefined;
}

function recordOf(icpNumber: string | null | undefined): FactValue | undefined {
  if (icpNumber === undefined) return undefined;
  return icpNumber === null ? 'none' : 'same-subject';
}
/** True when every domain's registrar is the provider, false when one is another provider, otherwise unknown. */
export function registrarIsProvider(book: Rulebook, service: Service, provider: string): boolean | undefined {
  const names = providerNames(book);
  const registrars = service.domains.map(({ registrar }) => providerIn(names, registrar));
  if (!names.has(provider) || registrars.length === 0) return undefined;
  if (registrars.some((one) => one !== undefined && one !== provider)) return false;
  return registrars.includes(undefined) ? undefined : true;
}
/** The names of a provider in the dictionary: its id and its label in both languages. */
const providerNames = rememberPer((book: Rulebook): ReadonlyMap<string, readonly string[]> => {
  const values = Object.entries(book.facts.get('provider')?.values ?? {});
  return new Map(
    values.filter(([id]) => id !== 'other').map(([id, { zh, en }]) => [id, [id, zh, en].map(plain)]),
  );
});
/** The provider that a registrar's name means; a name that matches none, or two, decides nothing. */
function providerIn(
  names: ReadonlyMap<string, readonly string[]>,
  registrar: string | null | undefined,
): string | undefined {
  const text = plain(registrar ?? '');
  const found = [...names].filter(([, ofOne]) => ofOne.some((name) => text.includes(name)));
  return found.length === 1 ? found[0]?.[0] : undefined;
}
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
