// Does what a report speaks of lead to the very field of the client?
import { expect, it } from 'vitest';
import { partOf, placeOf } from '../../../../lib/filing/client/place-of';
import { texts } from '../../../../lib/ui/text/all';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

const client = sample();
const first = client.services[0]?.id ?? '';
const person = (id: string) => client.people.findIndex((one) => one.id === id);

it.each([
  ['entity.certNumber', 'entity.certNumber'],
  ['entity.nature', 'entity.type'],
  ['entity.region', 'entity.region.code'],
  ['address.hasDoorNumber', 'entity.mailAddress'],
  ['address.text', 'entity.mailAddress'],
  ['address.sameAsCertificate', 'entity.certAddress'],
  ['subjectPrincipal.mobile', `people[${person(client.entity.subjectPrincipal)}].mobile`],
  ['phones.emergencyPresent', `people[${person(client.entity.subjectPrincipal)}].mobile`],
  ['entity.licenseProvince', 'entity.certAddress'],
  ['text.businessScope', 'entity.businessScope'],
  ['domain.realNameYear', 'services[0].domains[0].realNameSince'],
  ['service.domain', 'services[0].domains[0].name'],
  ['domain.monthsToExpiry', 'services[0].domains[0].expires'],
  ['service.remarkLength', 'services[0].remark'],
  ['access.ip', 'services[0].access.ips'],
  ['app.packageName', 'services[0].apps'],
  ['documents.watermark', 'documents'],
  ['entity.blacklisted', 'entity'],
  ['order.pending', null],
])('%s stands at %s', (name, place) => {
  expect(placeOf(client, first, name)).toBe(place);
});

it('is that of the service spoken of', () => {
  const two = {
    ...client,
    services: [...client.services, { ...client.services[0], id: 'other' }],
  } as typeof client;
  expect(placeOf(two, 'other', 'service.name')).toBe(`services[${two.services.length - 1}].name`);
});

it('of every field that a rule points at is known, and has a name', () => {
  const fields = new Set(book.rules.flatMap(({ event }) => event.params.field ?? []));
  const named = [...fields].map((field) => [field, placeOf(client, first, field)] as const);
  expect(named.filter(([, place]) => place === null)).toEqual([]);
  const parts = named.map(([, place]) => `field.${partOf(place ?? '')}`.replace('.region.code', '.region'));
  expect(parts.filter((key) => !(key in texts))).toEqual([]);
});

it('of a platform is the first that has nothing there, and the list of them where there is none', () => {
  const [service] = client.services;
  if (!service) throw new Error('the sample has a service');
  const with_ = (apps: typeof service.apps) => ({ ...client, services: [{ ...service, apps }] });
  const two = with_([{ platform: 'android', publicKey: 'A1' }, { platform: 'ios' }]);
  expect(placeOf(two, first, 'app.publicKey')).toBe('services[0].apps[1].publicKey');
  expect(placeOf(with_([]), first, 'app.signature')).toBe('services[0].apps');
  expect(placeOf(two, first, 'app.platform')).toBe('services[0].apps');
});
