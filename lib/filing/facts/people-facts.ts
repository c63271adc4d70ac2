// What do the people of a client tell? Ages, regions, roles and certificates of the two principals.
import type { FactValue } from '../../rules/operator-names';
import type { Client, Person, Service } from '../client/client';
import { ageOn, monthsBetween } from '../days';
import { checkNumber } from '../numbers/check-number';
import { birthDateOf } from '../numbers/resident-id';
import type { Rulebook } from '../rulebook/open';
import { provinceOfAddress } from './province-names';

export type Found = Record<string, FactValue | undefined>;

/** The two principals of a filing and the legal representative; undefined: not known. */
export interface People {
  readonly subject: Person | undefined;
  readonly service: Person | undefined;
  readonly legal: Person | undefined;
}

/** Finds the people by their roles. */
export function peopleOf(client: Client, service: Service | undefined): People {
  const byId = (id: string | null | undefined) => client.people.find((person) => person.id === id);
  return {
    subject: byId(client.entity.subjectPrincipal),
    service: byId(service?.servicePrincipal),
    legal: byId(client.entity.legalRepresentative),
  };
}

/** Facts of the principals. What a person's entry does not say stays absent. */
export function peopleFacts(book: Rulebook, people: People, asOf: string): Found {
  const { subject, service, legal } = people;
  const both = [subject, service].filter((person) => person !== undefined);
  const isComplete = both.length === 2;
  const hongKong = both.find((person) => person.region === 'hong-kong');
  return {
    ...personFacts(book, 'subjectPrincipal', subject, legal, asOf),
    ...personFacts(book, 'servicePrincipal', service, legal, asOf),
    'subjectPrincipal.idType': subject?.certType,
    'servicePrincipal.idType': service?.certType,
    'entity.legalRepRegion': regionOf(legal),
    'servicePrincipal.sameAsSubjectPrincipal':
      subject && service ? isSamePerson(subject, service) : undefined,
    'principals.idTypes': isComplete ? [...new Set(both.map((person) => person.certType))] : undefined,
    'principals.hkIdType': hongKong?.certType,
    'principals.idTypeMatchesRegion': isComplete ? allTypesMatch(book, both) : undefined,
    'principals.idMonthsToExpiry': isComplete ? leastMonths(both, asOf) : undefined,
    'emails.distinctPerPerson': emailsDiffer(subject, service),
  };
}

/** Two entries of one person: the same id, or the same certificate. */
export function isSamePerson(a: Person, b: Person): boolean {
  return a.id === b.id || (a.certType === b.certType && a.certNumber === b.certNumber);
}

/** Months until a certificate ends: 999 for one that does not expire, undefined when not known. */
export function monthsLeft(until: string | null | undefined, asOf: string): number | undefined {
  if (until === undefined || until === null) return undefined;
  return until === 'long-term' ? 999 : monthsBetween(asOf, until);
}

function personFacts(
  book: Rulebook,
  role: 'subjectPrincipal' | 'servicePrincipal',
  person: Person | undefined,
  legal: Person | undefined,
  asOf: string,
): Found {
  const born = birthOf(person, asOf);
  return {
    [`${role}.age`]: born === undefined ? undefined : ageOn(born, asOf),
    [`${role}.region`]: regionOf(person),
    [`${role}.isLegalRep`]: person && legal ? isSamePerson(person, legal) : undefined,
    [`${role}.idAddressProvince`]: provinceOfAddress(book, person?.certAddress),
  };
}

const MAINLAND_ONLY = 'resident-id'; // only residents of the mainland hold it

function regionOf(person: Person | undefined): FactValue | undefined {
  return person?.region ?? (person?.certType === MAINLAND_ONLY ? 'mainland' : undefined);
}

const NUMBERS_WITH_BIRTH = ['resident-id', 'hk-mo-residence-permit', 'tw-residence-permit'];

function birthOf(person: Person | undefined, asOf: string): string | undefined {
  if (person === undefined) return undefined;
  const number = NUMBERS_WITH_BIRTH.includes(person.certType)
    ? checkNumber(person.certType, person.certNumber, asOf)
    : null;
  return person.birthDate ?? (number?.ok ? birthDateOf(number.value) : undefined);
}

/** True when each certificate is one that people of that region use; not known while a region or type is not. */
function allTypesMatch(book: Rulebook, people: readonly Person[]): boolean | undefined {
  const types = book.shared['filings/entity-types.json'].principalIdTypes;
  const matches = people.map((person) => {
    const region = regionOf(person);
    const type = types.find(({ id }) => id === person.certType);
    return typeof region === 'string' ? type?.whoMayUse.includes(region) : undefined;
  });
  if (matches.includes(false)) return false;
  return matches.includes(undefined) ? undefined : true;
}

function leastMonths(people: readonly Person[], asOf: string): number | undefined {
  const months = people.map((person) => monthsLeft(person.certValidUntil, asOf));
  const known = months.filter((one) => one !== undefined);
  return known.length === months.length ? Math.min(...known) : undefined;
}

function emailsDiffer(subject: Person | undefined, service: Person | undefined): boolean | undefined {
  if (!subject?.email || !service?.email || isSamePerson(subject, service)) return undefined;
  return subject.email.toLowerCase() !== service.email.toLowerCase();
}
