// Which documents do the upload slots of a page contain?
import { expect, it } from 'vitest';
import { documentsInSlots } from '../../../../lib/filing/client/upload-slots';

const inSlots = (slots: Readonly<Record<string, boolean>>) =>
  documentsInSlots(Object.entries(slots).map(([field, isHeld]) => ({ field, isHeld })));

it('counts a card only with both of its sides', () => {
  const front = { 'upload.principalIdFront': true };
  expect(inSlots({ ...front, 'upload.principalIdBack': true })).toEqual({
    held: ['subject-principal-id'],
    open: [],
  });
  expect(inSlots({ ...front, 'upload.principalIdBack': false })).toEqual({
    held: [],
    open: ['subject-principal-id'],
  });
});

it('knows from the slot whose card it is, and does not count that of a legal representative for another person', () => {
  expect(inSlots({ 'upload.servicePrincipalCert': true, 'upload.legalCert': true }).held).toEqual([
    'service-principal-id',
    'legal-rep-id',
  ]);
});

it('counts a slot of several services only when each of them is filled', () => {
  const slot = { field: 'upload.domainCert', isHeld: true };
  expect(documentsInSlots([slot, { ...slot, isHeld: false }]).held).toEqual([]);
  expect(documentsInSlots([slot, slot]).held).toEqual(['domain-certificate']);
});

it('says nothing about documents without a slot on the page', () => {
  expect(inSlots({ 'entity.name': true })).toEqual({ held: [], open: [] });
});
