// Which fields of a client answer a question, or mend a fault, by being filled in? Those are asked for in a list of many filings.
import type { Client } from '../client/client';
import { placeOf } from '../client/place-of';
import { valueAt } from '../client/value-at';
import type { Rulebook } from '../rulebook/open';

/** Facts that are known only once each domain of the service has this. */
const OF_EACH_DOMAIN: Readonly<Record<string, string>> = {
  'domain.monthsToExpiry': 'expires',
  'domain.realNameDays': 'realNameSince',
  'domain.registrar': 'registrar',
};

/** Facts that are known only once both contacts have this. */
const OF_BOTH_CONTACTS: Readonly<Record<string, string>> = {
  'principals.idMonthsToExpiry': 'certValidUntil',
};

/**
 * The fields from which a fact of one service follows: the empty ones, or, where all are filled and the fact is not known
 * all the same, every one of them. None for a fact that is answered in the filing.
 */
export function placesForFact(
  book: Rulebook,
  client: Client,
  service: string | null,
  fact: string,
  provider: string,
): readonly string[] {
  if (book.facts.get(fact)?.source !== 'profile') return [];
  const empty = emptyPlacesForFact(client, service, fact, provider);
  return empty.length > 0 ? empty : placesOf(client, service, fact, provider);
}

/** Those of these fields that are empty. */
export const emptyPlacesForFact = (
  client: Client,
  service: string | null,
  fact: string,
  provider: string,
): readonly string[] => placesOf(client, service, fact, provider).filter((place) => isEmptyAt(client, place));

/** The field of a fault, where it is empty: what stands there already is corrected in the client, beside all the rest. */
export function placesForField(
  client: Client,
  service: string | null,
  field: string,
  provider: string,
): readonly string[] {
  const place = placeOf(client, service, field, provider);
  return place !== null && isEmptyAt(client, place) ? [place] : [];
}

function placesOf(client: Client, service: string | null, fact: string, provider: string): readonly string[] {
  const found = client.services.findIndex(({ id }) => id === service);
  const at = Math.max(0, found);
  const spoken = client.services[at];
  const ofDomain = OF_EACH_DOMAIN[fact];
  if (ofDomain !== undefined && spoken)
    return spoken.domains.map((_, index) => `services[${at}].domains[${index}].${ofDomain}`);
  const ofContact = OF_BOTH_CONTACTS[fact];
  if (ofContact !== undefined) {
    const ids = new Set([client.entity.subjectPrincipal, spoken?.servicePrincipal]);
    return client.people.flatMap(({ id }, index) => (ids.has(id) ? [`people[${index}].${ofContact}`] : []));
  }
  const place = placeOf(client, service, fact, provider);
  return place === null ? [] : [place];
}

function isEmptyAt(client: Client, place: string): boolean {
  const value = valueAt(client, place);
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
