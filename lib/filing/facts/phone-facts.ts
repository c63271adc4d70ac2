// Which facts do the phone numbers of the two principals give by themselves?
import type { FactValue } from '../../rules/operator-names';
import type { Person } from '../client/client';
import { isSamePerson, type People } from './people-facts';

type Digits = string | undefined; // empty: known to have none; undefined: unknown

/** Facts of the four numbers: two mobiles, two emergency phones. An unknown number gives no fact. */
export function phoneFacts(
  { subject, service }: People,
  everyone: readonly Person[],
): Record<string, FactValue | undefined> {
  if (subject === undefined || service === undefined) return {};
  const mobiles = [digitsOf(subject.mobile), digitsOf(service.mobile)];
  const emergencies = [digitsOf(subject.emergencyPhone), digitsOf(service.emergencyPhone)];
  const others = everyone.filter((one) => !isSamePerson(one, subject) && !isSamePerson(one, service));
  return {
    'phones.distinctCount': ifKnown(
      [...mobiles, ...emergencies],
      (known) => new Set(known.filter(isNumber)).size,
    ),
    'phones.emergencyPresent': emergencies.includes('') ? false : ifKnown(emergencies, () => true),
    'phones.emergencyDistinct': emergencies.some((one) => isOneOf(mobiles, one))
      ? false
      : ifKnown([...mobiles, ...emergencies], () => true),
    'phones.emergencyIsThirdPerson': isThirdPersons(emergencies, mobiles, others),
    ...betweenPersons(mobiles, emergencies, isSamePerson(subject, service)),
  };
}

/** Two missing numbers do not count as equal: whether they differ stays unknown. */
function betweenPersons(mobiles: readonly Digits[], emergencies: readonly Digits[], isOne: boolean) {
  const [ofSubject, ofService] = mobiles;
  const [forSubject, forService] = emergencies;
  const isShared = isSame(ofSubject, ofService);
  const isCrossed = isSame(ofSubject, forService) || isSame(ofService, forSubject);
  const hasSome = mobiles.some((one) => one !== '');
  return {
    'phones.principalsDistinct': hasSome ? ifKnown(mobiles, () => !isShared) : undefined,
    'phones.sharedBetweenPersons': isOne ? false : ifKnown(mobiles, () => isShared),
    'phones.crossUsedAsEmergency': isOne
      ? false
      : isCrossed || ifKnown([...mobiles, ...emergencies], () => false),
  };
}

/** Whether an emergency phone is a third person's: false for a principal's own mobile, true only when the client has that person's entry. */
function isThirdPersons(
  emergencies: readonly Digits[],
  mobiles: readonly Digits[],
  others: readonly Person[],
): boolean | undefined {
  if (emergencies.some((one) => isOneOf(mobiles, one))) return false;
  const theirs = others.map(({ mobile }) => digitsOf(mobile));
  const isSettled = ifKnown(mobiles, () => emergencies.every((one) => isOneOf(theirs, one)));
  return isSettled === true ? true : undefined;
}

/** The digits; empty when known to have none, undefined when unknown. */
function digitsOf(phone: string | null | undefined): Digits {
  if (phone === null) return '';
  return phone
    ?.normalize('NFKC')
    .replace(/^\s*(\+|00)86/, '')
    .replace(/\D/g, '');
}

function isNumber(number: Digits): boolean {
  return number !== undefined && number !== '';
}

function isSame(one: Digits, other: Digits): boolean {
  return isNumber(one) && one === other;
}

function isOneOf(numbers: readonly Digits[], number: Digits): boolean {
  return isNumber(number) && numbers.includes(number);
}

function ifKnown<T>(numbers: readonly Digits[], answer: (known: readonly string[]) => T): T | undefined {
  const known = numbers.filter((one) => one !== undefined);
  return known.length === numbers.length ? answer(known) : undefined;
}
