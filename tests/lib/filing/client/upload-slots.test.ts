// Which documents do the upload slots of a page contain?
import { expect, it } from 'vitest';
import { documentsInSlots } from '../../../../lib/filing/client/upload-slots';

const inSlots = (slots: Readonly<Record<string, boolean>>) =>
  documentsInSlots(Object.entries(slots).map(([field, isHeld]) => ({ field, isHeld })));

it('takes a card for there only with both of its sides', () => {
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

it('tells whose card it is by the slot, and takes that of a legal representative for no other', () => {
  expect(inSlots({ 'upload.servicePrincipalCert': true, 'upload.legalCert': true }).held).toEqual([
    'service-principal-id',
    'legal-rep-id',
  ]);
});

it('takes a slot of several services for filled only when each of them is', () => {
  const slot = { field: 'upload.domainCert', isHeld: true };
  expect(documentsInSlots([slot, { ...slot, isHeld: false }]).held).toEqual([]);
  expect(documentsInSlots([slot, slot]).held).toEqual(['domain-certificate']);
});

it('says nothing of what the page has no slot for', () => {
  expect(inSlots({ 'entity.name': true })).toEqual({ held: [], open: [] });
});
