// What do the phone numbers of the two principals tell? Only what can be read from the numbers themselves.
import type { FactValue } from '../rules/format';
import { isSamePerson, type People } from './people-facts';

/** Facts of the four numbers: two mobiles, two emergency phones. A number that is not known settles nothing. */
export function phoneFacts({ subject, service }: People): Record<string, FactValue | undefined> {
  if (subject === undefined || service === undefined) return {};
  const mobiles = [digitsOf(subject.mobile), digitsOf(service.mobile)];
  const emergencies = [digitsOf(subject.emergencyPhone), digitsOf(service.emergencyPhone)];
  const all = [...mobiles, ...emergencies];
  const isOne = isSamePerson(subject, service);
  return {
    'phones.distinctCount': ifKnown(all, (known) => new Set(known.filter((one) => one !== '')).size),
    'phones.emergencyPresent': ifKnown(emergencies, (known) => !known.includes('')),
    'phones.emergencyDistinct': ifKnown(all, () =>
      emergencies.every((one) => one === '' || !mobiles.includes(one)),
    ),
    'phones.principalsDistinct': ifKnown(mobiles, ([one, other]) => one !== other),
    'phones.sharedBetweenPersons': isOne ? false : ifKnown(mobiles, ([one, other]) => one === other),
    'phones.crossUsedAsEmergency': isOne
      ? false
      : ifKnown(all, ([ofSubject, ofService, forSubject, forService]) =>
          [ofSubject === forService, ofService === forSubject].includes(true),
        ),
  };
}

/** The digits; empty when there is known to be none, undefined when it is not known. */
function digitsOf(phone: string | null | undefined): string | undefined {
  if (phone === null) return '';
  return phone
    ?.normalize('NFKC')
    .replace(/^\s*(\+|00)86/, '')
    .replace(/\D/g, '');
}

function ifKnown<T>(
  numbers: readonly (string | undefined)[],
  answer: (known: readonly string[]) => T,
): T | undefined {
  const known = numbers.filter((one) => one !== undefined);
  return known.length === numbers.length ? answer(known) : undefined;
}
