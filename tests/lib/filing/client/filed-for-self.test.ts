// Is what a person files for itself asked and counted once, though it stands twice?
import { expect, it } from 'vitest';
import { eachOnce } from '../../../../lib/filing/client/filed-for-self';
import { completenessOf } from '../../../../lib/filing/client/needed';
import { newClient } from '../../../../lib/ui/options/clients/editor/draft';

const company = newClient('c');
const self = { ...company, entity: { ...company.entity, type: 'personal', certType: 'resident-id' } };
const typed = {
  ...self,
  entity: { ...self.entity, certNumber: '320508199304125524' },
  people: self.people.map((one) => ({ ...one, certType: 'resident-id', certNumber: '320508199304125524' })),
};

it('counts a value that both have once, and two that differ twice', () => {
  const wrong = ['entity.certNumber', 'people[0].certNumber', 'people[0].mobile'];
  expect(eachOnce(typed, wrong)).toEqual(['entity.certNumber', 'people[0].mobile']);
  const apart = { ...typed, entity: { ...typed.entity, certNumber: '1' } };
  expect(eachOnce(apart, wrong)).toEqual(wrong);
  expect(eachOnce({ ...typed, entity: { ...typed.entity, type: 'enterprise' } }, wrong)).toEqual(wrong);
});

it('asks for it once: what is there, missing and wrong is all that is asked', () => {
  const { missing, faulty, asked } = completenessOf(typed, ['entity.certNumber', 'people[0].certNumber']);
  expect(faulty).toEqual(['entity.certNumber']);
  expect(missing).toContain('entity.name');
  expect(missing).not.toContain('people[0].name');
  expect(missing).toContain('people[0].certValidUntil');
  expect(asked - missing.length - faulty.length).toBe(0);
});
