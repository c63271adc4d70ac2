// Do reviewed documents become a valid new client, or additions to an existing one?
import { describe, expect, it } from 'vitest';
import { Client } from '@/lib/filing/client/client';
import { residentIdCheckDigit } from '@/lib/filing/numbers/resident-id';
import { usccCheckCharacter } from '@/lib/filing/numbers/uscc';
import { clientFromPapers } from '@/lib/recognition/client/client-from-papers';
import type { ReviewedPaper } from '@/lib/recognition/client/reviewed-paper';
import { newClient, tidy } from '@/lib/ui/options/clients/editor/draft';

const code = `91330106MA27X1ABC${usccCheckCharacter('91330106MA27X1ABC')}`;
const number = `33010619900307001${residentIdCheckDigit('33010619900307001')}`;

const licence: ReviewedPaper = {
  kind: 'business-licence',
  values: {
    code,
    name: '杭州云帆网络科技有限公司',
    representative: '葛若岚',
    address: '浙江省杭州市西湖区文三路1号云帆大厦501室',
    validUntil: 'long-term',
    scope: '软件开发',
    capital: '壹佰万元整',
    issued: '2021-05-13',
  },
};
const front: ReviewedPaper = {
  kind: 'resident-id-front',
  values: {
    name: '葛若岚',
    number,
    birth: '1990-03-07',
    address: '浙江省杭州市西湖区翠苑二区3幢',
    mobile: '',
  },
};
const back: ReviewedPaper = {
  kind: 'resident-id-back',
  values: { authority: '杭州市公安局', validFrom: '2015-05-12', validUntil: '2035-05-12' },
};
const domain: ReviewedPaper = {
  kind: 'domain-certificate',
  values: {
    domain: 'yunfan-demo.cn',
    owner: '杭州云帆网络科技有限公司',
    expires: '2027-03-01',
    siteName: '云帆示例站',
  },
};

const blank = newClient('client-a');

describe('four papers', () => {
  const { client, documents } = clientFromPapers(blank, [licence, back, front, domain]);

  it('make a client that is valid', () => {
    expect(Client.safeParse(tidy(client)).error?.issues ?? []).toEqual([]);
    expect(client.entity).toMatchObject({
      name: '杭州云帆网络科技有限公司',
      type: 'enterprise',
      certType: 'business-licence',
      certNumber: code,
      certValidUntil: 'long-term',
      region: { code: '330106', names: ['浙江省', '杭州市', '西湖区'] },
      legalRepresentative: client.entity.subjectPrincipal,
    });
    expect(client.people).toHaveLength(1);
    expect(client.people[0]).toMatchObject({
      name: '葛若岚',
      certType: 'resident-id',
      certNumber: number,
      certValidFrom: '2015-05-12',
      certValidUntil: '2035-05-12',
      birthDate: '1990-03-07',
    });
    expect(client.services[0]).toMatchObject({
      name: '云帆示例站',
      domains: [{ name: 'yunfan-demo.cn', expires: '2027-03-01' }],
      servicePrincipal: client.entity.subjectPrincipal,
    });
  });

  it('become documents of their owners', () => {
    expect(documents.toSorted((one, other) => one.paper - other.paper)).toEqual([
      { paper: 0, type: 'subject-certificate', of: 'entity', side: null },
      { paper: 1, type: 'subject-principal-id', of: 'person-1', side: 'back' },
      { paper: 2, type: 'subject-principal-id', of: 'person-1', side: 'front' },
      { paper: 3, type: 'domain-certificate', of: 'service-1', side: null },
    ]);
  });
});

it('one card makes a person who files for themself', () => {
  const { client } = clientFromPapers(blank, [front]);
  expect(Client.safeParse(tidy(client)).success).toBe(true);
  expect(client.entity).toMatchObject({
    name: '葛若岚',
    type: 'personal',
    certType: 'resident-id',
    certNumber: number,
  });
});

it('a principal who is not the legal representative remains a second person', () => {
  const other = { ...front, values: { ...front.values, name: '周沐野' } };
  const { client } = clientFromPapers(blank, [licence, other]);
  expect(client.people.map(({ name }) => name)).toEqual(['周沐野']);
  expect(client.entity.legalRepresentative).toBeUndefined();
});

describe('nothing may be stored', () => {
  const obstacle = (base: typeof blank, ...papers: ReviewedPaper[]) =>
    clientFromPapers(base, papers).obstacle;
  const otherCode = `91440300MA5DXYABC${usccCheckCharacter('91440300MA5DXYABC')}`;
  const otherLicence = { ...licence, values: { ...licence.values, code: otherCode } };

  it('of a licence of another organisation than the client', () => {
    const known = { ...blank, entity: { ...blank.entity, type: 'enterprise', certNumber: otherCode } };
    expect(obstacle(known, licence)).toBe('other-client');
    expect(obstacle(blank, licence)).toBeNull();
    expect(obstacle(clientFromPapers(blank, [licence, front]).client, licence)).toBeNull();
  });

  it('of a licence for a client who files as a person', () => {
    expect(obstacle(clientFromPapers(blank, [front]).client, licence)).toBe('other-client');
  });

  it('of two organisations at once', () => {
    expect(obstacle(blank, licence, front, otherLicence)).toBe('two-organisations');
    expect(obstacle(blank, licence, front, licence)).toBeNull();
  });

  it('of a back side whose owner is unknown', () => {
    const second = { ...front, values: { ...front.values, name: '周沐野', number: '' } };
    const two = clientFromPapers(blank, [front, second]).client;
    expect(obstacle(two, back)).toBe('back-alone');
    expect(obstacle(two, front, back)).toBeNull();
    expect(obstacle(clientFromPapers(blank, [front]).client, back)).toBeNull();
  });
});

describe('two cards', () => {
  const otherDigits = '11010819650815002';
  const otherFront: ReviewedPaper = {
    kind: 'resident-id-front',
    values: {
      name: '周沐野',
      number: otherDigits + residentIdCheckDigit(otherDigits),
      birth: '1965-08-15',
      address: '北京市海淀区学院路1号',
    },
  };
  const otherBack: ReviewedPaper = {
    kind: 'resident-id-back',
    values: { authority: '北京市公安局海淀分局', validFrom: '2012-03-01', validUntil: 'long-term' },
  };
  const papers = { front, back, otherFront, otherBack };
  const orders: readonly (readonly (keyof typeof papers)[])[] = [
    ['front', 'otherFront', 'back', 'otherBack'],
    ['front', 'otherFront', 'otherBack', 'back'],
    ['otherBack', 'front', 'back', 'otherFront'],
    ['back', 'otherBack', 'otherFront', 'front'],
  ];

  it.each(orders)('keep their sides together: %s, %s, %s, %s', (...order) => {
    const { client, documents } = clientFromPapers(blank, [licence, ...order.map((key) => papers[key])]);
    const until = Object.fromEntries(client.people.map(({ name, certValidUntil }) => [name, certValidUntil]));
    expect(until).toEqual({ 葛若岚: '2035-05-12', 周沐野: 'long-term' });
    const owners = documents
      .filter(({ type }) => type === 'subject-principal-id')
      .map(({ of, side }) => `${of} ${side}`);
    expect(new Set(owners).size).toBe(4);
  });
});

it('a name or number that could not be read deletes nothing', () => {
  const whole = clientFromPapers(blank, [licence, front]).client;
  const blurred = (field: string) => ({ ...front, values: { ...front.values, [field]: '' } });
  expect(clientFromPapers(whole, [blurred('name')]).client.people).toEqual(whole.people);
  expect(clientFromPapers(whole, [blurred('number')]).client.people).toEqual(whole.people);
});

it('values that a document does not contain stay as they were', () => {
  const whole = clientFromPapers(blank, [licence, front]).client;
  const kept = { ...whole, entity: { ...whole.entity, remark: 'kept', mailAddress: '别处' } };
  const renewed = { ...licence, values: { ...licence.values, name: '杭州云帆智能科技有限公司', scope: '' } };
  const { entity, people } = clientFromPapers(kept, [renewed]).client;
  expect(entity).toMatchObject({ remark: 'kept', mailAddress: '别处', businessScope: '软件开发' });
  expect(entity.name).toBe('杭州云帆智能科技有限公司');
  expect(people).toEqual(whole.people);
});

it('a passport without a Chinese name gives the one in Latin letters', () => {
  const passport = {
    kind: 'passport',
    values: { number: 'C602PM9NL', latinName: 'KRUEGER, ANNA KATHARINA', birth: '1990-10-13' },
  };
  const { client } = clientFromPapers(blank, [passport]);
  expect(client.people[0]).toMatchObject({ name: 'KRUEGER ANNA KATHARINA', certNumber: 'C602PM9NL' });
});

it('a partnership that an organisation runs is represented by its delegate', () => {
  const values = { ...licence.values, representative: '云帆基金管理有限公司（委派代表：葛若岚）' };
  const { client } = clientFromPapers(blank, [front, { ...licence, values }]);
  expect(client.people).toHaveLength(1);
  expect(client.entity.legalRepresentative).toBe(client.people[0]?.id);
});

it('a certificate of a domain that a website and an app share applies to both', () => {
  const { client } = clientFromPapers(blank, [licence, front, domain]);
  const [website] = client.services;
  if (website === undefined) throw new Error('no website');
  const both = {
    ...client,
    services: [website, { ...website, id: 'app', kind: 'app' as const, homeUrls: [] }],
  };
  const renewed = { ...domain, values: { ...domain.values, expires: '2028-03-01' } };
  const { services } = clientFromPapers(both, [renewed]).client;
  expect(services.map(({ domains }) => domains.map(({ expires }) => expires))).toEqual([
    ['2028-03-01'],
    ['2028-03-01'],
  ]);
});

it('a certificate of a known domain keeps what it does not say of it, and its place among the domains', () => {
  const { client } = clientFromPapers(blank, [licence, front, domain]);
  const [website] = client.services;
  if (website === undefined) throw new Error('no website');
  const known = { name: 'yunfan-demo.cn', registrar: '示例注册商', realNameSince: '2025-06-01' };
  const stored = { ...client, services: [{ ...website, domains: [known, { name: 'second-demo.cn' }] }] };
  const { services } = clientFromPapers(stored, [domain]).client;
  expect(services[0]?.domains).toMatchObject([
    { ...known, expires: domain.values.expires },
    { name: 'second-demo.cn' },
  ]);
});
