// Do the parts of one client file contradict each other? Ids of the dictionary's `client.contradictions`.
import type { Facts } from '../../rules/operator-names';
import type { Client, Person, Service } from '../client/client';
import { unifiedCodeOn } from '../numbers/check-number';
import { birthDateOf } from '../numbers/resident-id';
import { provinceOfLandline } from '../regions/area-codes';
import { divisionNamed } from '../regions/divisions';
import type { Rulebook } from '../rulebook/open';
import { isRegionOfOtherCity } from './address-facts';
import { provinceOfAddress, provinceOfCode } from './province-names';
import type { Found } from './together';

/** The contradictions for one service of a filing; `answers`: the person's answers about it, `address`: facts of the mailing address. */
export function contradictionFacts(
  book: Rulebook,
  client: Client,
  service: Service | undefined,
  answers: Facts,
  address: Readonly<Found>,
): Found {
  const found: (string | false)[] = [
    ...peopleContradictions(client.people),
    ...ownNameContradictions(client),
    ...codeContradictions(book, client),
    ...numberContradictions(book, client, service),
    ...landlineContradictions(client, service),
    isOwnMobileInEmergency(client, service) && 'emergency-is-own-mobile',
    address['address.regionMatches'] === false && 'region-address',
    isRegionOfOtherCity(book, client.entity) && 'region-certificate',
    isNamedOtherwise(client.entity.region) && 'region-code',
    Boolean(client.entity.icpNumber) && saysNoRecord(answers) && 'number-but-no-record',
    (service?.preApproval ?? []).length > 0 &&
      answers['service.involvesPreApproval'] === false &&
      'approval-but-none-involved',
  ];
  return { 'client.contradictions': found.filter((one) => one !== false) };
}

/** An emergency number equal to the person's own mobile is no second way to reach them. */
function isOwnMobileInEmergency({ entity, people }: Client, service: Service | undefined): boolean {
  const roles = [entity.subjectPrincipal, service?.servicePrincipal];
  const principals = people.filter(({ id }) => roles.includes(id));
  return principals.some(
    ({ mobile, emergencyPhone }) => mobile && emergencyPhone && digits(mobile) === digits(emergencyPhone),
  );
}

const saysNoRecord = (answers: Facts): boolean =>
  answers.subjectRecord === 'none' || answers['entity.miitRecordExists'] === false;

/** Whether the names give another division than the code, and not one above it. */
function isNamedOtherwise({ code, names }: Client['entity']['region']): boolean {
  const named = divisionNamed(names)?.code;
  return named !== undefined && !code.startsWith(named.replace(/(?:00)+$/, ''));
}

/** Entries with one certificate number must be one person, with one name, mobile and e-mail address. */
function peopleContradictions(people: readonly Person[]): readonly (string | false)[] {
  const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  const same = pairs.filter(
    ([one, other]) => one.certType === other.certType && plain(one.certNumber) === plain(other.certNumber),
  );
  const names = same.some(([one, other]) => plain(one.name) !== plain(other.name));
  const phones = same.some(
    ([one, other]) => one.mobile && other.mobile && digits(one.mobile) !== digits(other.mobile),
  );
  const mails = same.some(
    ([one, other]) => one.email && other.email && plain(one.email) !== plain(other.email),
  );
  return [
    names && 'one-number-two-names',
    (phones || mails) && !names && 'one-person-two-mobiles',
    same.length === 0 && people.some(isBornOtherwise) && 'birth-date', // a repeated number is reported already
  ];
}

/** Whether the birth date differs from the one in an eighteen-digit number, as on residents' cards and permits numbered like them. */
function isBornOtherwise({ certType, certNumber, birthDate }: Person): boolean {
  if (!birthDate || !NUMBERED_BY_BIRTH.has(certType) || !/^\d{17}[\dX]$/i.test(plain(certNumber)))
    return false;
  return birthDateOf(plain(certNumber)) !== birthDate;
}

const NUMBERED_BY_BIRTH: ReadonlySet<string> = new Set([
  'resident-id',
  'hk-mo-residence-permit',
  'tw-residence-permit',
]);

/** A person who files for himself must be his own subject and principal. */
function ownNameContradictions({ entity, people }: Client): readonly (string | false)[] {
  const self = people.find(({ id }) => id === entity.subjectPrincipal);
  if (entity.type !== 'personal' || self === undefined) return [];
  return [
    plain(entity.name) !== plain(self.name) && 'person-name',
    entity.certType === self.certType &&
      plain(entity.certNumber) !== plain(self.certNumber) &&
      'person-number',
  ];
}

/** The first two characters of a unified code, and the kinds of body they stand for (GB 32100). */
const CODE_KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^11/, ['government', 'public-institution', 'mass-organization', 'national-defense']],
  [
    /^12/,
    ['public-institution', 'government', 'medical-institution', 'notary-office', 'arbitration-institution'],
  ],
  [/^13|^19|^8/, ['mass-organization', 'government', 'social-organization', 'public-institution']],
  [/^31/, ['law-firm']],
  [/^32/, ['notary-office']],
  [/^3[3-9]/, ['law-firm', 'notary-office', 'forensic-institution', 'arbitration-institution']],
  [/^51/, ['social-organization']],
  [/^52/, ['private-non-enterprise', 'medical-institution']],
  [/^53/, ['foundation']],
  [
    /^5/,
    ['social-organization', 'private-non-enterprise', 'foundation', 'mass-organization', 'religious-group'],
  ],
  [/^9[123]/, ['enterprise', 'medical-institution', 'forensic-institution', 'personal']],
  [/^N/, ['collective-economy']],
  [
    /^[24-7]/,
    ['government', 'public-institution', 'mass-organization', 'foreign-cultural-center', 'religious-group'],
  ],
];

const OF_THE_STATE = '10'; // registered with the national office, so in no province

/** Compares the code's kind of body with the entity's type, and its division with the address on the certificate. */
function codeContradictions(book: Rulebook, { entity }: Client): readonly (string | false)[] {
  const code = unifiedCodeOn(entity.certType, entity.certNumber);
  if (code === null) return [];
  const kinds = CODE_KINDS.find(([shape]) => shape.test(code))?.[1];
  const division = code.slice(2, 8);
  const registered = division.startsWith(OF_THE_STATE) ? undefined : provinceOfCode(book, division);
  const address = provinceOfAddress(book, entity.certAddress);
  return [
    kinds !== undefined && !kinds.includes(entity.type) && 'code-kind',
    registered !== undefined && address !== undefined && registered !== address && 'code-division',
  ];
}

/** Landlines with an area code of another province; a person in both roles is reported once. */
function landlineContradictions(
  { entity, people }: Client,
  service: Service | undefined,
): readonly (string | false)[] {
  const isElsewhere = (id: string | undefined) => {
    const code = provinceOfLandline(people.find((one) => one.id === id)?.landline);
    return code !== undefined && entity.region.code !== '' && !entity.region.code.startsWith(code);
  };
  const { subjectPrincipal: subject } = entity;
  const responsible = service?.servicePrincipal;
  return [
    isElsewhere(subject) && 'landline-of-subject',
    responsible !== subject && isElsewhere(responsible) && 'landline-of-service',
  ];
}

/** A record number must begin with the character of its province, and a service's number with that of its subject. */
function numberContradictions(
  book: Rulebook,
  { entity }: Client,
  service: Service | undefined,
): readonly (string | false)[] {
  const home = book.provinces.get(provinceOfCode(book, entity.region.code) ?? '');
  const sign = signOf(entity.icpNumber ?? service?.icpNumber);
  const [own, ofService] = [subjectPart(entity.icpNumber), subjectPart(service?.icpNumber)];
  return [
    sign !== undefined &&
      home !== undefined &&
      !isSignOf(home.numberPrefix, sign) &&
      'number-of-other-province',
    own !== undefined && ofService !== undefined && own !== ofService && 'number-of-other-subject',
  ];
}

/** Five provinces have two abbreviations, and numbers may begin with either. */
const TWINS = ['川蜀', '贵黔', '云滇', '陕秦', '甘陇'];
const isSignOf = (prefix: string, sign: string): boolean =>
  prefix === sign || TWINS.some((twin) => twin.includes(prefix) && twin.includes(sign));

const signOf = (number: string | null | undefined): string | undefined =>
  number?.normalize('NFKC').trim().charAt(0) || undefined;
const subjectPart = (number: string | null | undefined): string | undefined =>
  number ? /\d{5,14}/.exec(number.normalize('NFKC').replace(/\s/g, ''))?.[0] : undefined;
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
