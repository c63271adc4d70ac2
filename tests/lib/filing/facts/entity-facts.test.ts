// What does the number of a certificate tell of its body?
import { describe, expect, it } from 'vitest';
import { entityFacts } from '../../../../lib/filing/facts/entity-facts';
import { institution, society } from '../../../refusals/bodies';
import { AS_OF, company, person, unifiedCode } from '../../../refusals/clients';
import { book } from '../../../rulebook';

/** The facts of a client whose certificate has another number. */
function factsOf(of: typeof company | (() => ReturnType<typeof company>), certNumber?: string) {
  const client = of();
  if (certNumber !== undefined) client.entity.certNumber = certNumber;
  return entityFacts(book, client, AS_OF);
}

describe('the unified code', () => {
  it('of a body that a local office registered is of no national level', () => {
    expect(factsOf(society(company, 'hubei'))).toMatchObject({ 'entity.isNationalUnit': false });
    expect(factsOf(institution(company, 'hubei'), unifiedCode('12', '100000'))).toMatchObject({
      'entity.isNationalUnit': undefined,
    });
    expect(factsOf(company)).toMatchObject({ 'entity.isNationalUnit': undefined }); // a company's does not tell
  });

  it('stands on a certificate of today, whatever its kind', () => {
    expect(factsOf(society(company, 'hubei'))).toMatchObject({ 'entity.licenseIsLatest': true });
    expect(factsOf(company, '330106000012343')).toMatchObject({ 'entity.licenseIsLatest': false });
    expect(factsOf(society(company, 'hubei'), '社证字第12号')).toMatchObject({
      'entity.licenseIsLatest': undefined,
    });
    expect(factsOf(person)).toMatchObject({ 'entity.licenseIsLatest': undefined });
  });
});

describe('the address on the certificate', () => {
  const isOnlineShop = (certAddress: string | undefined) => {
    const client = company();
    client.entity.certAddress = certAddress;
    return entityFacts(book, client, AS_OF)['entity.isOnlineShop'];
  };

  it('is no online shop where it names a house; one that speaks of the net, or names no house, is asked about', () => {
    expect(isOnlineShop('浙江省杭州市西湖区示例路1号101室')).toBe(false);
    expect(isOnlineShop('浙江省杭州市西湖区示例路1号（网络经营场所）')).toBeUndefined();
    expect(isOnlineShop('https://shop123.example.com/')).toBeUndefined();
    expect(isOnlineShop('淘宝网示例店1号铺')).toBeUndefined();
    expect(isOnlineShop('浙江省杭州市西湖区')).toBeUndefined();
    expect(isOnlineShop(undefined)).toBeUndefined();
  });
});

describe('the supervising organization', () => {
  const faultsOf = (of: () => ReturnType<typeof company>, investor: string) => {
    const client = of();
    client.entity.investor = investor;
    return entityFacts(book, client, AS_OF)['entity.faults'];
  };
  const body = institution(company, 'hubei');

  it('of a body that stands under one is no person', () => {
    const head = body().people[0]?.name ?? '';
    for (const name of ['王示范', '欧阳明', head])
      expect(faultsOf(body, name)).toContain('superior-is-person');
    for (const name of [
      '教育局',
      '县政府',
      '市委',
      '示例市样本主管局',
      '政协',
      '人大',
      '科协',
      '残联',
      '工商联',
      '央行',
    ]) {
      expect(faultsOf(body, name)).not.toContain('superior-is-person');
    }
  });

  it('of a company may be one', () => {
    expect(faultsOf(company, '王示范')).not.toContain('superior-is-person');
  });
});
