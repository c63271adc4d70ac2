// Which facts do the people of a client give? Ages, regions, roles and certificates of the two principals.
import type { FactValue } from '../../rules/operator-names';
import type { Client, Person, Service } from '../client/client';
import { ageOn, monthsBetween } from '../days';
import { checkNumber } from '../numbers/check-number';
import { birthDateOf } from '../numbers/resident-id';
import type { Rulebook } from '../rulebook/open';
import { provinceOfAddress } from './province-names';

export type Found = Record<string, FactValue | undefined>;

/** The two principals of a filing and the legal representative; undefined: unknown. */
export interface People {
  readonly subject: Person | undefined;
  readonly service: Person | undefined;
  readonly legal: Person | undefined;
}

/** The people in these roles. */
export function peopleOf(client: Client, service: Service | undefined): People {
  const byId = (id: string | null | undefined) => client.people.find((person) => person.id === id);
  return {
    subject: byId(client.entity.subjectPrincipal),
    service: byId(service?.servicePrincipal),
    legal: byId(client.entity.legalRepresentative),
  };
}

/** Facts of the principals; those missing in a person's entry stay unknown. */
export function peopleFacts(book: Rulebook, people: People, asOf: string): Found {
  const { subject, service, legal } = people;
  const both = [subject, service].filter((person) => person !== undefined);
  const isComplete = both.length === 2;
  const hongKong = both.find((person) => person.region === 'hong-kong');
  return {
    'subjectPrincipal.age': ageOf(subject, asOf),
    'subjectPrincipal.region': regionOf(subject),
    'subjectPrincipal.isLegalRep': areKnownAsOne(subject, legal),
    'subjectPrincipal.idAddressProvince': provinceOfAddress(book, subject?.certAddress),
    'subjectPrincipal.idType': subject?.certType,
    'servicePrincipal.age': ageOf(service, asOf),
    'servicePrincipal.region': regionOf(service),
    'servicePrincipal.isLegalRep': areKnownAsOne(service, legal),
    'servicePrincipal.idAddressProvince': provinceOfAddress(book, service?.certAddress),
    'servicePrincipal.idType': service?.certType,
    'entity.legalRepRegion': regionOf(legal),
    'servicePrincipal.sameAsSubjectPrincipal': areKnownAsOne(subject, service),
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

/** Whether two entries are of one person; unknown while one is missing. */
const areKnownAsOne = (a: Person | undefined, b: Person | undefined): boolean | undefined =>
  a && b ? isSamePerson(a, b) : undefined;

/** Months until a certificate expires: 999 for one that does not, undefined when unknown. */
export function monthsLeft(until: string | null | undefined, asOf: string): number | undefined {
  if (until === undefined || until === null) return undefined;
  return until === 'long-term' ? 999 : monthsBetween(asOf, until);
}

function ageOf(person: Person | undefined, asOf: string): number | undefined {
  const born = person && (person.birthDate ?? birthInNumber(person, asOf));
  return born === undefined ? undefined : ageOn(born, asOf);
}

const MAINLAND_ONLY = 'resident-id'; // only mainland residents have it

function regionOf(person: Person | undefined): FactValue | undefined {
  return person?.region ?? (person?.certType === MAINLAND_ONLY ? 'mainland' : undefined);
}

const NUMBERS_WITH_BIRTH = ['resident-id', 'hk-mo-residence-permit', 'tw-residence-permit'];

function birthInNumber({ certType, certNumber }: Person, asOf: string): string | undefined {
  if (!NUMBERS_WITH_BIRTH.includes(certType)) return undefined;
  const number = checkNumber(certType, certNumber, asOf);
  return number.ok ? birthDateOf(number.value) : undefined;
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
