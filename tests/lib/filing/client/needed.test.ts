// Does the form know what a portal still requires of a client?
import { expect, it } from 'vitest';
import { completenessOf } from '../../../../lib/filing/client/needed';
import { sample } from '../sample-client';

const client = sample();

it('names nothing when the sample is complete, and the place when something was removed', () => {
  expect(completenessOf(client).missing).toEqual([]);
  const [person, ...others] = client.people;
  if (!person) throw new Error('the sample has people');
  const poorer = {
    ...client,
    entity: { ...client.entity, mailAddress: undefined },
    people: [{ ...person, emergencyPhone: ' ' }, ...others],
  };
  expect(completenessOf(poorer).missing).toEqual(['entity.mailAddress', 'people[0].emergencyPhone']);
  expect(completenessOf(poorer).asked).toBe(completenessOf(client).asked);
});

it('names what is filled in and wrong, whichever part of it the fault is in', () => {
  const wrong = ['entity.certNumber', 'entity.region.code', 'services[0].homeUrls[0]', 'services[0].remark'];
  const { faulty, missing } = completenessOf(client, wrong);
  expect(faulty).toEqual(['entity.certNumber', 'entity.region', 'services[0].homeUrls']);
  expect(missing).toEqual([]);
  const empty = { ...client, entity: { ...client.entity, certNumber: '' } };
  expect(completenessOf(empty, ['entity.certNumber']).faulty).toEqual([]); // it is missing
});

it('names everything that the rules would call missing', () => {
  const [service, ...others] = client.services;
  if (!service) throw new Error('the sample has services');
  const { access, ...rest } = service;
  const { ips: _, method: __, ...poorer } = access;
  const { certValidUntil: ___, ...entity } = client.entity;
  const poor = { ...client, entity, services: [{ ...rest, access: poorer }, ...others] };
  const { missing } = completenessOf({
    ...poor,
    services: poor.services.map((one) => ({ ...one, kind: 'website' as const })),
  });
  expect(missing).toEqual(
    expect.arrayContaining(['entity.certValidUntil', 'services[0].access.ips', 'services[0].access.method']),
  );
  for (const ips of [undefined, null, []]) {
    const byCode = { ...poorer, ips, authCode: '1234' };
    const bound = completenessOf({ ...poor, services: [{ ...rest, access: byCode }] });
    expect(bound.missing.filter((place) => /ips|method/u.test(place))).toEqual([]);
  }
});

it('takes no prior approval as an answer, and an unknown one not', () => {
  const missing = (preApproval: string[] | null | undefined) =>
    completenessOf({
      ...client,
      services: client.services.map((service) => ({ ...service, preApproval })),
    }).missing.filter((place) => place.endsWith('preApproval')).length;
  expect(missing([])).toBe(0);
  expect(missing(null)).toBe(0);
  expect(missing(undefined)).toBe(client.services.length);
});

it('asks for a service where there is none, and for the server only where the provider sells servers', () => {
  expect(completenessOf({ ...client, services: [] }).missing).toContain('services');
  const at = (provider: string) =>
    completenessOf({
      ...client,
      services: client.services.map((service) => ({
        ...service,
        access: { ...service.access, provider, resource: undefined, authCode: undefined },
      })),
    }).missing.filter((place) => place.endsWith('resource')).length;
  expect(at('aliyun')).toBe(client.services.length);
  expect(at('xinnet')).toBe(0);
});

it('asks an app for its domain, its platforms and what each of them is known by', () => {
  const [service] = client.services;
  if (!service) throw new Error('the sample has a service');
  const missing = (apps: typeof service.apps) =>
    completenessOf({ ...client, services: [{ ...service, kind: 'app', domains: [], apps }] }).missing;
  expect(missing([])).toEqual(['services[0].domains[0].name', 'services[0].apps']);
  expect(missing([{ platform: 'ios', packageName: 'cn.sample' }])).toEqual([
    'services[0].domains[0].name',
    'services[0].apps[0].publicKey',
    'services[0].apps[0].signature',
  ]);
});
