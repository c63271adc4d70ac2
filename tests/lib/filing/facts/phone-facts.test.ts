// Which facts follow from the phone numbers of the persons, and which stay unknown?
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../lib/filing/client/client';
import { phoneFacts } from '../../../../lib/filing/facts/phone-facts';

const person = (id: string, numbers: Partial<Person> = {}): Person => ({
  id,
  name: id,
  certType: 'passport',
  certNumber: `E${id}`,
  ...numbers,
});
const [A, B, C] = ['13800000001', '13800000002', '13800000003'];

function factsOf(subject: Partial<Person>, service: Partial<Person>, ...others: Person[]) {
  const [one, other] = [person('one', subject), person('other', service)];
  return phoneFacts({ subject: one, service: other, legal: undefined }, [one, other, ...others]);
}

describe('the emergency phone', () => {
  it("is no third person's when it is the mobile of a principal, written in any way", () => {
    const facts = factsOf({ mobile: A, emergencyPhone: '+86 138-0000-0002' }, { mobile: B });
    expect(facts['phones.emergencyIsThirdPerson']).toBe(false);
    expect(facts['phones.emergencyDistinct']).toBe(false);
    expect(facts['phones.crossUsedAsEmergency']).toBe(true);
  });

  it("is a third person's when it is the mobile of somebody else of the client", () => {
    const numbers = { emergencyPhone: C };
    const third = person('third', { mobile: C });
    expect(factsOf({ mobile: A, ...numbers }, { mobile: B, ...numbers }, third)).toMatchObject({
      'phones.emergencyIsThirdPerson': true,
      'phones.emergencyDistinct': true,
      'phones.crossUsedAsEmergency': false,
      'phones.distinctCount': 3,
    });
  });

  it.each([
    ['whose number it is', { emergencyPhone: '13900000009' }, B],
    ['the emergency phone of one', {}, B],
    ['the mobile of one', { emergencyPhone: C }, undefined],
  ])('stays a question while it is not known: %s', (_, ofService, mobile) => {
    const third = person('third', { mobile: C });
    const facts = factsOf({ mobile: A, emergencyPhone: C }, { mobile, ...ofService }, third);
    expect(facts['phones.emergencyIsThirdPerson']).toBeUndefined();
  });

  it('does not take a second entry of a principal for a third person', () => {
    const again = person('again', { certNumber: 'Eone', mobile: C });
    const facts = factsOf({ mobile: A, emergencyPhone: C }, { mobile: B, emergencyPhone: C }, again);
    expect(facts['phones.emergencyIsThirdPerson']).toBeUndefined();
  });

  it('is missing when it is known to be none', () => {
    expect(factsOf({ emergencyPhone: null }, {})['phones.emergencyPresent']).toBe(false);
    expect(factsOf({ emergencyPhone: A }, {})['phones.emergencyPresent']).toBeUndefined();
    expect(factsOf({ emergencyPhone: A }, { emergencyPhone: B })['phones.emergencyPresent']).toBe(true);
  });
});

describe('two missing numbers', () => {
  const facts = factsOf({ mobile: null, emergencyPhone: null }, { mobile: null, emergencyPhone: null });

  it('are not one number of two persons', () => {
    expect(facts['phones.sharedBetweenPersons']).toBe(false);
    expect(facts['phones.crossUsedAsEmergency']).toBe(false);
    expect(facts['phones.emergencyIsThirdPerson']).toBeUndefined();
  });

  it('do not count as different either', () => {
    expect(facts['phones.principalsDistinct']).toBeUndefined();
    expect(factsOf({ mobile: A }, { mobile: null })['phones.principalsDistinct']).toBe(true);
    expect(factsOf({ mobile: A }, { mobile: A })['phones.principalsDistinct']).toBe(false);
  });
});
