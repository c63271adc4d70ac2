// Is an address read as a reviewer reads it: down to the door, without shorthand and signs?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFacts, isRegionOfOtherCity, writingFaults } from '../../../../lib/filing/facts/address-facts';
import { company } from '../../../refusals/clients';
import { book } from '../../../rulebook';

const WEST = '浙江省杭州市西湖区';

describe('the writing of an address', () => {
  it.each([
    [`${WEST}示例路1号`, []],
    [`${WEST}三墩镇虚构村3组12号`, []],
    [`${WEST}虚构大厦A座`, []],
    ['北京市海淀区示例街甲3号院2号楼', []],
    [`${WEST}示例路12-3号`, []],
    [`${WEST}示例路1号501-502室`, []],
    ['河南省郑州市二七区示例路', ['no-door-number']],
    [`${WEST}第一大道`, ['no-door-number']],
    [`${WEST}三墩镇虚构村`, ['no-door-number']],
    [`${WEST}示例小区7-3-101`, ['abbreviated']],
    [`${WEST}示例小区3栋2-1201`, ['abbreviated']],
    [`${WEST}示例路1号#501`, ['special-characters']],
    ['浙江省杭州市市辖区示例路1号', ['placeholder']],
  ])('%s', (text, faults) => {
    expect(writingFaults(text, false)).toEqual(faults);
  });

  it('wants a room of a person who lives in a block, none of one with a house', () => {
    expect(writingFaults(`${WEST}示例路3号望湖苑`, true)).toEqual(['no-room-number']);
    expect(writingFaults(`${WEST}示例路3号望湖苑2幢602室`, true)).toEqual([]);
    expect(writingFaults(`${WEST}示例路3号`, true)).toEqual([]);
  });

  it('holds a door whatever the street, the number and the room', () => {
    const street = fc.stringMatching(/^[文学示例虚构]{2,4}$/);
    fc.assert(
      fc.property(
        street,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 101, max: 3020 }),
        (name, no, room) => {
          expect(writingFaults(`${WEST}${name}路${no}号${room}室`, true)).toEqual([]);
        },
      ),
    );
  });
});

describe('an address among the client’s data', () => {
  const read = (mailAddress: string, remark = '产品介绍') => {
    const client = company('zhejiang');
    Object.assign(client.entity, { mailAddress, remark });
    return addressFacts(book, client);
  };

  it('may lack a door number where the remark says that it is as detailed as can be', () => {
    expect(read(`${WEST}虚构村`)['address.faults']).toEqual(['no-door-number']);
    expect(read(`${WEST}虚构村`, '通信地址已为最详细地址')['address.faults']).toEqual([]);
  });

  it('is compared with the region and the certificate', () => {
    expect(read('浙江省杭州市上城区示例路1号')['address.regionMatches']).toBe(false);
    expect(read('浙江省宁波市海曙区示例路1号')['address.regionMatches']).toBe(false);
    expect(read('浙江省宁波市示例路1号')['address.regionMatches']).toBe(false);
    expect(read(`${WEST}示例路1号`)['address.regionMatches']).toBe(true);
    expect(read('浙江省杭州市示例路1号')['address.regionMatches']).toBeUndefined();
    expect(read('浙江省宁波市海曙区示例路1号')['address.sameCityAsCertificate']).toBe(false);
    expect(read('浙江省温州市鹿城区杭州路1号')['address.sameCityAsCertificate']).toBe(false);
    expect(read('广东省广州市天河区示例路1号')['address.faults']).toEqual(['other-province']);
  });

  it.each([
    ['浙江省宁波市海曙区示例路1号', '330106', true],
    ['浙江省温州市鹿城区杭州路1号', '330106', true],
    ['江苏省南京市鼓楼区示例路1号', '330106', true],
    ['浙江省杭州市余杭区示例路1号', '330106', false],
    ['浙江省示例路1号', '330106', false],
    ['浙江省宁波市海曙区示例路1号', '330000', false],
    ['北京市海淀区示例路1号', '110105', false],
    ['湖北省仙桃市示例路1号', '429004', false],
  ])('on the certificate is %s, and the region %s: of another city? %s', (certAddress, code, isOther) => {
    const { entity } = company('zhejiang');
    const region = { code, names: [] };
    expect(isRegionOfOtherCity(book, { ...entity, certAddress, region })).toBe(isOther);
  });

  it('tells nothing when there is none', () => {
    const client = company('zhejiang');
    client.entity.mailAddress = null;
    expect(addressFacts(book, client)).toEqual({});
  });
});

describe('the zones of Tianjin that lie in 滨海新区', () => {
  const AIRPORT = '空港经济区示例路1号501室';
  const districtOf = (province: string, code: string, mailAddress: string) => {
    const client = company(province);
    client.entity.region.code = code;
    Object.assign(client.entity, { mailAddress });
    return addressFacts(book, client)['address.districtNormalised'];
  };

  it('belong to it, whatever district is chosen', () => {
    expect(districtOf('tianjin', '120110', `天津市东丽区${AIRPORT}`)).toBe(false);
    expect(districtOf('tianjin', '120116', `天津市滨海新区${AIRPORT}`)).toBeUndefined();
    expect(districtOf('shaanxi', '610100', `陕西省西安市${AIRPORT}`)).toBeUndefined();
  });
});
