// Is a value on a page stored in the client as it is shown there, and never in another client?
import { describe, expect, it } from 'vitest';
import { canTake, type PageItem, takeInto } from '../../../../lib/filing/client/adopt-values';
import { Client, type Person } from '../../../../lib/filing/client/client';
import { valuesFor } from '../../../../lib/filing/client/field-values';
import { filing as filingOf, sample } from '../sample-client';

const regions: Readonly<Record<string, string>> = { 浙江省杭州市西湖区: '330106' };
const options = {
  regionOf: (names: readonly string[]) => {
    const code = regions[names.join('')];
    return code === undefined ? null : { code, names: [...names] };
  },
  newId: () => 'taken-1',
};
const item = (fieldId: string, ...value: string[]): PageItem => ({
  fieldId,
  service: /^(service|access|app)/.test(fieldId) ? 0 : null,
  value,
});
const person = (client: Client, id: string): Person | undefined => client.people.find((one) => one.id === id);

const client = sample();
const filing = filingOf(client);
const take = (...items: PageItem[]) => takeInto(client, filing, items, options);

describe('adopting values from a page', () => {
  it('changes nothing for values that the client has already', () => {
    const shown = Object.entries(valuesFor(client, filing, 0)).flatMap(([fieldId, value]) =>
      typeof value === 'string' || Array.isArray(value)
        ? [item(fieldId, ...(Array.isArray(value) ? value : [value]))]
        : [],
    );
    expect(shown.filter(({ fieldId }) => canTake(fieldId)).length).toBeGreaterThan(25);
    expect(take(...shown)).toEqual(client);
  });

  it('takes texts, lists and days, each into its own place', () => {
    const taken = take(
      item('entity.mailAddress', '浙江省杭州市西湖区另一条路2号'),
      item('service.domain', 'www.yunfan-sample.com, yunfan-second.com'),
      item('service.homeUrl', 'https://www.yunfan-second.com/'),
      item('subjectPrincipal.landline', '0571', '20000077', ''),
      item('subjectPrincipal.certValidity', '2020-01-01', '长期'),
      item('service.preApproval', 'none'),
    );
    expect(taken.entity.mailAddress).toBe('浙江省杭州市西湖区另一条路2号');
    expect(taken.services[0]?.domains).toEqual([
      client.services[0]?.domains[0],
      { name: 'yunfan-second.com' },
    ]);
    expect(taken.services[0]?.homeUrls).toEqual(['www.yunfan-second.com']);
    expect(person(taken, 'legal')).toMatchObject({
      landline: '0571-20000077',
      certValidFrom: '2020-01-01',
      certValidUntil: 'long-term',
    });
    expect(taken.services[1]).toEqual(client.services[1]);
    expect(Client.safeParse(taken).success).toBe(true);
  });

  it('keeps the region when no division has these names', () => {
    expect(take(item('entity.region', '浙江省', '没有这个市')).entity.region).toEqual(client.entity.region);
    expect(take(item('entity.region', '浙江省', '杭州市', '西湖区')).entity.region.code).toBe('330106');
  });

  it('never moves a number to somebody else: a role shared with another gets a person of its own', () => {
    const taken = take(
      item('subjectPrincipal.mobile', '19900000055'),
      item('subjectPrincipal.name', '赵样例'),
    );
    expect(client.entity.legalRepresentative).toBe(client.entity.subjectPrincipal);
    expect(taken.entity.subjectPrincipal).toBe('taken-1');
    expect(taken.entity.legalRepresentative).toBe('legal');
    expect(person(taken, 'taken-1')).toMatchObject({ name: '赵样例', mobile: '19900000055' });
    expect(person(taken, 'legal')).toEqual(person(client, 'legal'));
  });

  it('adopts no code, password, file or consent, and nothing from an empty control', () => {
    for (const field of [
      'sms.code',
      'subjectPrincipal.smsCode',
      'entity.filingPassword',
      'upload.subjectCert',
    ])
      expect(canTake(field)).toBe(false);
    expect(take(item('sms.code', '123456'), item('entity.remark', ' '))).toEqual(client);
  });
});
